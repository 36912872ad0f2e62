package throughline.desktop.dialogs;

import java.io.File;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own windows for choosing a file, the only ones that are not drawn by this program. */
public interface FileWindows {

    /** Those of the system. */
    FileWindows OF_SYSTEM = new FileWindows() {
        @Override
        public @Nullable File open(FileChooser chooser, Window owner) {
            return chooser.showOpenDialog(owner);
        }

        @Override
        public @Nullable File save(FileChooser chooser, Window owner) {
            return chooser.showSaveDialog(owner);
        }
    };

    /** Asks for a file to read; null if the person gave up. */
    @Nullable
    File open(FileChooser chooser, Window owner);

    /** Asks for a file to write; null if the person gave up. */
    @Nullable
    File save(FileChooser chooser, Window owner);
}
