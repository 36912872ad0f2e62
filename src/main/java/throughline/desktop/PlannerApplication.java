package throughline.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window of the planner. */
public final class PlannerApplication extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Throughline");
        stage.setScene(new Scene(new StackPane(), 960, 640));
        stage.show();
    }
}
