package throughline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the planner's window. Stands between the command line and the window, which must not know each other. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Shows the window until it is closed.
     *
     * @param file a plan to take in and show, empty for the one that was open last
     * @param workspace the folder of the plans, empty for the user's own
     * @return the exit code
     * @throws IOException with a message that is a sentence
     */
    int open(Optional<Path> file, Optional<Path> workspace) throws IOException;
}
