package throughline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import throughline.desktop.PlannerApplication;

/** A class of its own, so that JavaFX is loaded only when a window is wanted. */
final class Window {

    private Window() {}

    /** Shows the window until it is closed; the folder goes as {@code --workspace=DIR}, the file as it is. */
    static void show(Optional<Path> file, Optional<Path> workspace) {
        List<String> arguments = new ArrayList<>();
        workspace.ifPresent(folder -> arguments.add("--workspace=" + folder));
        file.ifPresent(path -> arguments.add(path.toString()));
        Application.launch(PlannerApplication.class, arguments.toArray(String[]::new));
    }
}
