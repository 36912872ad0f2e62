package throughline.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import throughline.format.FormatException;
import throughline.format.PlanFormat;
import throughline.item.Words;
import throughline.plan.Plan;

/** Plans from files. */
public final class PlanFiles {

    /** What {@link PlanFormat} reads at most; a longer file is not even loaded. */
    private static final long LONGEST = 64L << 20;

    private PlanFiles() {}

    /**
     * The plan of a file.
     *
     * @throws FormatException if the file holds no whole plan; names file, place and reason
     * @throws IOException if it cannot be read; the message is a sentence that names the file
     */
    public static Plan read(Path file) throws IOException, FormatException {
        return PlanFormat.read(bytes(file), file.toString());
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(Words.say("session.file.folder", file));
            }
            if (Files.size(file) > LONGEST) {
                throw new IOException(Words.say("session.file.long", file, LONGEST >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(Words.say("session.file.none", file), e);
        } catch (AccessDeniedException e) {
            throw new IOException(Words.say("session.file.denied", file), e);
        }
    }
}
