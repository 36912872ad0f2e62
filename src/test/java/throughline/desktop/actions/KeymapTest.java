package throughline.desktop.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import throughline.desktop.keys.KeyEntry;
import throughline.desktop.keys.KeymapText;
import throughline.desktop.keys.Stroke;
import throughline.format.FormatException;

/** People's own keys above those that actions come with. */
class KeymapTest {

    private final List<String> run = new ArrayList<>();
    private final Actions actions = new Actions();
    private final Keymap keymap = actions.keymap();

    private final Action undo = action("undo", "Shortcut+Z");
    private final Action redo = action("redo", "Shortcut+Shift+Z");
    private final Action rename = action("rename", "F2");
    private final Action about = action("help.about", null);

    private Action action(String id, String keys) {
        Action action = Action.of(id, null, keys, () -> run.add(id));
        actions.add(action);
        return action;
    }

    private static Stroke stroke(String text) {
        return Stroke.require(text);
    }

    private void take(String... pairs) {
        List<KeyEntry> entries = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            entries.add(new KeyEntry(pairs[i], pairs[i + 1]));
        }
        keymap.take(entries, List.of());
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        actions.all().forEach(action -> keys.put(action.id(), action.keysShown()));
        return keys;
    }

    @Test
    void withoutEntriesAllIsAsShipped() {
        take();
        assertEquals(Optional.of(undo), keymap.owner(stroke("Ctrl+Z")));
        assertNull(about.shortcut());
        assertTrue(actions.all().stream().allMatch(keymap::isAsShipped));
    }

    @Test
    void aPersonsKeysStandAboveTheShippedOnes() {
        take("help.about", "Ctrl+Z", "rename", "");
        assertEquals(stroke("Ctrl+Z"), about.shortcut());
        assertNull(undo.shortcut(), "no two share keys");
        assertNull(rename.shortcut());
        assertEquals(List.of(), keymap.problems());
    }

    @Test
    void whatMeansNothingIsToldAndLeftAsideAndKept() {
        String[] all = {
            "no.such",
            "Ctrl+Q",
            "undo",
            "Ctrl+U",
            "undo",
            "Ctrl+I",
            "redo",
            "Hyper+Q",
            "rename",
            "R",
            "help.about",
            "Ctrl+U"
        };
        take(all);
        assertEquals(Map.of("undo", "Ctrl+U", "redo", "Ctrl+Shift+Z", "rename", "F2", "help.about", ""), keys());
        List<String> told = keymap.problems();
        assertEquals(5, told.size(), told::toString);
        assertTrue(told.get(0).contains("no.such") && told.get(0).contains("Ctrl+Q"), told.get(0));
        assertTrue(told.get(1).contains("Undo") && told.get(1).contains("Ctrl+I"), told.get(1));
        assertTrue(told.get(2).contains("Redo") && told.get(2).contains("Hyper+Q"), told.get(2));
        assertTrue(told.get(3).contains("Rename") && told.get(3).contains("typing"), told.get(3));
        assertTrue(told.get(4).contains("Ctrl+U") && told.get(4).contains("taken"), told.get(4));
        keymap.bind(about, stroke("Ctrl+9"));
        List<KeyEntry> kept = keymap.entries();
        assertTrue(kept.contains(new KeyEntry("no.such", "Ctrl+Q")), "the unknown one is not lost");
        assertTrue(kept.contains(new KeyEntry("redo", "Hyper+Q")), "nor the unread one");
        assertTrue(kept.contains(new KeyEntry("undo", "Ctrl+I")), "nor the second");
        keymap.resetAll();
        assertEquals(List.of(new KeyEntry("no.such", "Ctrl+Q")), keymap.entries());
    }

    @Test
    void takingKeysLeavesTheOtherWithoutAndResettingGivesThemBack() {
        keymap.bind(about, stroke("F2"));
        assertNull(rename.shortcut());
        assertEquals(1, keymap.changesProperty().get());
        keymap.reset(rename);
        assertEquals(stroke("F2"), rename.shortcut());
        assertNull(about.shortcut());
        keymap.clear(rename);
        assertNull(rename.shortcut());
        keymap.resetAll();
        assertEquals(List.of(), keymap.entries());
        assertEquals(stroke("F2"), rename.shortcut());
    }

    @Test
    void whatIsPressedRunsWhoeverHasItNowAndASecondHabitOnlyWhatIsFree() {
        keymap.also("Shortcut+Y", "redo");
        press(KeyCode.Y);
        keymap.bind(undo, stroke("Ctrl+Y"));
        press(KeyCode.Y);
        press(KeyCode.Z);
        assertEquals(List.of("redo", "undo"), run);
    }

    private void press(KeyCode code) {
        keymap.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    @Test
    void whateverIsChosenNoTwoShareKeysAndTheFileSaysItAll() throws FormatException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> pool = List.of("Ctrl+Z", "Ctrl+Shift+Z", "F2", "Ctrl+B", "Alt+X", "F8");
        List<Action> all = List.copyOf(actions.all());
        for (int i = 0; i < 500; i++) {
            Action action = all.get(random.nextInt(all.size()));
            switch (random.nextInt(6)) {
                case 0 -> keymap.clear(action);
                case 1 -> keymap.reset(action);
                case 2 -> {
                    if (random.nextInt(10) == 0) {
                        keymap.resetAll();
                    }
                }
                default -> {
                    Stroke stroke = stroke(pool.get(random.nextInt(pool.size())));
                    keymap.bind(action, stroke);
                    assertEquals(stroke, action.shortcut(), "seed " + seed);
                }
            }
            List<Stroke> used = all.stream()
                    .map(Action::shortcut)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            assertEquals(used.size(), new HashSet<>(used).size(), () -> "seed " + seed + ": " + keys());
            Map<String, String> before = keys();
            byte[] file = KeymapText.write(keymap.entries()).getBytes(StandardCharsets.UTF_8);
            keymap.take(KeymapText.read(file, "keymap.json"), List.of());
            assertEquals(before, keys(), "seed " + seed);
            assertEquals(List.of(), keymap.problems(), "seed " + seed);
        }
    }

    @Test
    void aDocumentThatIsNoneIsRefusedWithItsPlace() {
        for (String text : List.of("", "[]", "{\"keys\": [{\"action\": \"undo\"}]}", "{\"keys\": 3}", "{\"keys\": [")) {
            FormatException refused = assertThrows(
                    FormatException.class,
                    () -> KeymapText.read(text.getBytes(StandardCharsets.UTF_8), "keymap.json"),
                    text);
            assertTrue(
                    refused.getMessage().contains("keymap.json")
                            && refused.getMessage().contains("line"),
                    text);
        }
    }
}
