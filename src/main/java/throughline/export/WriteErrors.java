package throughline.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import throughline.item.Message;

/** Turns what the system says about a file that could not be written into words a person can act on. */
final class WriteErrors {

    /** Below this, a write that failed most likely failed for want of space. */
    private static final long NEARLY_NOTHING = 1 << 20;

    private WriteErrors() {}

    static ExportFailed explain(Path file, IOException error) {
        if (error instanceof ExportFailed failed) {
            return failed;
        }
        if (error instanceof AccessDeniedException) {
            return new ExportFailed(Message.of("export.failed.denied", file.toString()), error);
        }
        if (isFull(file, error)) {
            return new ExportFailed(Message.of("export.failed.full", file.toString()), error);
        }
        String detail =
                Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
        return new ExportFailed(Message.of("export.failed.other", file.toString(), detail), error);
    }

    private static boolean isFull(Path file, IOException error) {
        if (String.valueOf(error.getMessage()).contains("No space left")) {
            return true;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
