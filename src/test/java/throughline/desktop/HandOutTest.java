package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import throughline.desktop.dialogs.ExportChoice;
import throughline.desktop.dialogs.FileKind;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.table.TableKind;

/** Handing a plan out: what is cancelled leaves the old file as it was. */
class HandOutTest extends WindowTest {

    @Test
    void cancellingKeepsTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        handOut(file, FileKind.PNG, true);

        waitFor(Words.say("export.cancelled", file.toString()));
        assertEquals("old", Files.readString(file));
        assertTrue(dialogs.told.isEmpty(), "that is no trouble");
    }

    @Test
    void whatIsNotCancelledIsWritten() throws Exception {
        Path file = folder.resolve("map.html");
        handOut(file, FileKind.PAGE, false);

        waitFor(Words.say("passing.written", file.toString()));
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
    }

    private void handOut(Path file, FileKind kind, boolean impatient) {
        dialogs.file = Optional.of(file);
        dialogs.impatient = impatient;
        dialogs.handingOut = ExportChoice.of(kind, Theme.LIGHT, TableKind.TOUCHPOINTS);
        robot.interact(() -> desk.library().handOut());
    }

    private void waitFor(String said) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> dialogs.passed.contains(said));
    }
}
