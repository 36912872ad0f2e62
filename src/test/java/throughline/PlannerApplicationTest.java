package throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import throughline.desktop.PlannerApplication;

@ExtendWith(ApplicationExtension.class)
class PlannerApplicationTest {

    @TempDir
    static Path workspace;

    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        new PlannerApplication(workspace).start(stage);
    }

    @Test
    void theWindowBearsTheName() {
        assertEquals("Throughline", stage.getTitle());
    }
}
