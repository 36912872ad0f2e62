package throughline.app;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import throughline.desktop.PlannerApplication;

/** The launcher. It must not extend Application: JavaFX would then insist on finding itself before it runs. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (List.of(args).equals(List.of("--version"))) {
            var version = Main.class.getPackage().getImplementationVersion();
            System.out.println("Throughline " + Objects.requireNonNullElse(version, "(unpackaged)"));
            return;
        }
        Application.launch(PlannerApplication.class, args);
    }
}
