package throughline.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import throughline.item.Message;

/**
 * Writes a file whole or not at all: first beside the target under another name, then to the disk, then over the target
 * in one step. Until that step, and whenever anything fails, the old file stays as it was.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything to {@code out}, which it need not close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The same, which may be ended: before anything is made, and once more before the old file is replaced.
     *
     * @throws ExportFailed if it could not be written; the old content is still there
     * @throws java.util.concurrent.CancellationException if {@code progress} ended it; the old content is still there
     */
    public static void write(Path target, Content content, Progress progress) throws ExportFailed {
        progress.at(0, 1);
        write(target, out -> {
            content.writeTo(out);
            progress.at(1, 1);
        });
    }

    /**
     * Writes {@code target}, replacing a file that is there. A symbolic link stays one: the file it leads to is replaced.
     *
     * @throws ExportFailed if the file cannot be written; the old one is untouched and nothing is left beside it. What
     *     {@code content} throws of its own that is not an {@code IOException} comes through, after the same clean-up.
     */
    public static void write(Path target, Content content) throws ExportFailed {
        try {
            Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
            Path folder = checkedFolder(file);
            Path fresh = folder.resolve(".throughline-"
                    + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".tmp");
            try {
                writeThrough(fresh, content);
                move(fresh, file);
            } catch (IOException e) {
                throw WriteErrors.explain(file, e);
            } finally {
                Files.deleteIfExists(fresh);
            }
            forceFolder(folder);
        } catch (ExportFailed e) {
            throw e;
        } catch (IOException e) {
            throw WriteErrors.explain(target, e);
        }
    }

    private static Path checkedFolder(Path file) throws ExportFailed {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new ExportFailed(Message.of("export.failed.isFolder", file.toString()), null);
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportFailed(Message.of("export.failed.noFolder", folder.toString()), null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            // The move would replace it all the same: what counts for that is the folder.
            throw new ExportFailed(Message.of("export.failed.denied", file.toString()), null);
        }
        return folder;
    }

    private static void writeThrough(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name last through a power cut where folders can be forced; elsewhere there is no way to. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is whole either way.
        }
    }
}
