package throughline.robot;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import throughline.desktop.present.Screens;
import throughline.plan.Plan;

/** A journey through the window from its first start: a fresh folder, somebody at the window, and the plan as it was. */
abstract class RobotJourney {

    @TempDir
    Path folder;

    Person person;
    Plan before;

    @BeforeEach
    void start() {
        person = Person.at(folder.resolve("workspace"), screens());
        before = person.plan();
    }

    /** What there is to present on. */
    Screens screens() {
        return Screens.OF_SYSTEM;
    }

    @AfterEach
    void close() {
        person.close();
    }

    /** Takes one step back and waits for the plan to be as it was. */
    void untilBack() {
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("one step takes it back", () -> person.plan().equals(before));
    }
}
