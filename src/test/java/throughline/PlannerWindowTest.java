package throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import throughline.desktop.PlannerApplication;

/** On a real screen, where the headless one of 1000 x 1000 will not do. */
@Tag("needs-display")
@ExtendWith(ApplicationExtension.class)
class PlannerWindowTest {

    @TempDir
    static Path workspace;

    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        new PlannerApplication(workspace).start(stage);
    }

    @Test
    void theWindowIsOnTheScreen() {
        assertEquals("Throughline", stage.getTitle());
        assertTrue(Screen.getPrimary().getBounds().contains(stage.getX(), stage.getY()));
    }
}
