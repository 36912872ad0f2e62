package throughline.desktop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys with what is held down, read, written, pressed and judged. */
class StrokeTest {

    /** On a Mac the same keys have other names. */
    @BeforeEach
    void elsewhere() {
        assumeFalse(System.getProperty("os.name").startsWith("Mac"));
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }

    @Test
    void whatIsPressedIsWrittenAndReadAgain() {
        List<String> lost = new ArrayList<>();
        int named = 0;
        for (KeyCode code : KeyCode.values()) {
            for (int held = 0; held < 8; held++) {
                KeyEvent event = pressed(code, (held & 1) != 0, (held & 2) != 0, (held & 4) != 0);
                Optional<Stroke> stroke = Stroke.of(event);
                if (stroke.isPresent()) {
                    named++;
                    Stroke read = Stroke.read(stroke.get().getName()).orElse(null);
                    if (!stroke.get().equals(read) || !stroke.get().match(event)) {
                        lost.add(code + " " + held + " " + stroke.get() + " " + read);
                    }
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(named > 1000, "named " + named);
    }

    @Test
    void keysThatAreOnlyHeldDownAreNoneYet() {
        for (KeyCode code : List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT, KeyCode.META, KeyCode.UNDEFINED)) {
            assertEquals(Optional.empty(), Stroke.of(pressed(code, false, true, false)), code::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Shortcut+Shift+N, Shortcut+Shift+N, Ctrl+Shift+N",
        "ctrl + shift + n, Shortcut+Shift+N, Ctrl+Shift+N",
        "Cmd+Z, Shortcut+Z, Ctrl+Z",
        "Shortcut++, Shortcut++, Ctrl++",
        "Ctrl+=, Shortcut++, Ctrl++",
        "Ctrl+Shift++, Shortcut++, Ctrl++",
        "Ctrl+-, Shortcut+-, Ctrl+-",
        "DELETE, Delete, Delete",
        "f6, F6, F6",
        "Alt+left, Alt+Left, Alt+Left",
        "Ctrl+page_down, Shortcut+Page Down, Ctrl+Page Down",
        "Ctrl+., Shortcut+., Ctrl+.",
    })
    void oneWritingForAll(String given, String kept, String shown) {
        Stroke stroke = Stroke.require(given);
        assertEquals(kept, stroke.getName());
        assertEquals(shown, stroke.getDisplayText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ctrl",
                "Ctrl+",
                "+Z+",
                "Ctrl+Ctrl+Z",
                "Hyper+Z",
                "Ctrl+ZZ",
                "Ctrl+Shift",
                "\u0000",
                "Z+Ctrl"
            })
    void whatIsNone(String text) {
        assertEquals(Optional.empty(), Stroke.read(text));
    }

    @Test
    void plusAndMinusStandOnManyKeys() {
        Stroke plus = Stroke.require("Shortcut++");
        for (KeyCode code : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            assertTrue(plus.match(pressed(code, false, true, false)), code::toString);
            assertTrue(plus.match(pressed(code, true, true, false)), code::toString);
            assertFalse(plus.match(pressed(code, false, false, false)), code::toString);
            assertFalse(plus.match(pressed(code, false, true, true)), code::toString);
        }
        assertTrue(Stroke.require("Ctrl+5").match(pressed(KeyCode.NUMPAD5, false, true, false)));
        assertNotEquals(Stroke.require("Ctrl+N"), Stroke.require("Ctrl+Shift+N"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Shift+A",
                "5",
                "+",
                "Space",
                "Enter",
                "Shift+Enter",
                "Esc",
                "Tab",
                "Shift+Tab",
                "Left",
                "Ctrl+Left",
                "Shift+Up",
                "Home",
                "F10",
                "Shift+F10",
                "Context Menu",
                "Ctrl+Alt+Q",
                "Backspace"
            })
    void whatNoActionCanHave(String text) {
        assertTrue(StrokeRules.fault(Stroke.require(text)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ctrl+A", "Alt+A", "Shift+F3", "F2", "Delete", "Insert", "Ctrl+Shift+5", "Alt+Left", "Ctrl+Enter"
            })
    void whatAnActionCanHave(String text) {
        assertEquals(Optional.empty(), StrokeRules.fault(Stroke.require(text)));
    }
}
