package throughline.app;

import javafx.application.Application;
import throughline.desktop.PlannerApplication;

/** The launcher. It must not extend Application: JavaFX would then insist on finding itself before it runs. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Application.launch(PlannerApplication.class, args);
    }
}
