package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import throughline.desktop.actions.Action;
import throughline.desktop.actions.Keymap;
import throughline.desktop.keys.Stroke;
import throughline.desktop.keys.StrokeRules;
import throughline.desktop.palette.PalettePeek;
import throughline.desktop.settings.KeymapStore;
import throughline.session.SettingsFolder;

/** Whatever the window can do has a name, a place in a menu and in the palette, and takes any keys that are free. */
class AllActionsTest extends WindowTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");

    private List<MenuItem> inMenus() {
        return this.<MenuBar>node("menu-bar").getMenus().stream()
                .flatMap(AllActionsTest::all)
                .toList();
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(AllActionsTest::all)
                : item.getId() == null ? Stream.empty() : Stream.of(item);
    }

    private List<Action> actions() {
        return List.copyOf(desk.actions().all());
    }

    private static KeyEvent press(Stroke stroke) {
        for (KeyCode code : KeyCode.values()) {
            for (int held = 0; held < 8; held++) {
                KeyEvent event = new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", code, (held & 1) != 0, (held & 2) != 0, (held & 4) != 0, false);
                if (stroke.match(event)) {
                    return event;
                }
            }
        }
        throw new AssertionError("no keyboard writes " + stroke);
    }

    @Test
    void eachHasANameAPlaceInAMenuAndInThePalette() {
        Set<String> menus = new TreeSet<>();
        inMenus().forEach(item -> assertTrue(menus.add(item.getId()), "twice in the menus: " + item.getId()));
        Set<String> palette = PalettePeek.commands(desk);
        List<String> missing = new ArrayList<>();
        for (Action action : actions()) {
            if (action.name().isBlank() || action.label().getValue().isBlank()) {
                missing.add(action.id() + " has no name");
            }
            if (!menus.contains(action.id())) {
                missing.add(action.id() + " is in no menu");
            }
            // The palette has no use for what opens itself.
            if (!palette.contains(action.id()) && !action.id().equals("palette")) {
                missing.add(action.id() + " is not in the palette");
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(actions().size() > 40);
    }

    @Test
    void thePageOfShortcutsHasEachOnce() {
        List<String> listed = desk.actions().groups().stream()
                .flatMap(group -> group.actions().stream())
                .map(Action::id)
                .toList();
        assertEquals(listed.size(), new LinkedHashSet<>(listed).size());
        assertEquals(new TreeSet<>(actions().stream().map(Action::id).toList()), new TreeSet<>(listed));
    }

    @Test
    void noTwoShareKeysAndNoneHasKeysThatItCouldNotBeGiven() {
        Map<Stroke, String> seen = new HashMap<>();
        for (Action action : actions()) {
            if (action.shipped() != null) {
                assertEquals(null, seen.put(action.shipped(), action.id()), action.id());
                assertEquals(Optional.empty(), StrokeRules.fault(action.shipped()), action.id());
                assertEquals(action.shipped(), action.shortcut());
            }
        }
    }

    @Test
    void eachTakesNewKeysAtOnceInMenuAndUnderTheHand() {
        Keymap keymap = desk.actions().keymap();
        Stroke keys = Stroke.require("Shortcut+Shift+F9");
        for (Action action : actions()) {
            fx(() -> keymap.bind(action, keys));
            MenuItem item = inMenus().stream()
                    .filter(it -> action.id().equals(it.getId()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(keys, item.getAccelerator(), action.id());
            assertEquals(Optional.of(action), keymap.owner(keys));
            fx(() -> keymap.reset(action));
            assertEquals(action.shipped(), item.getAccelerator(), action.id());
        }
        assertEquals(List.of(), keymap.entries());
    }

    @Test
    void theKeysThatActionsComeWithRunThem() {
        for (Action action : actions()) {
            if (action.shipped() != null) {
                KeyEvent event = press(action.shipped());
                assertEquals(
                        Optional.of(action),
                        Stroke.of(event).flatMap(desk.actions().keymap()::owner));
            }
        }
        fx(() -> node("map").requestFocus());
        robot.push(SHORTCUT, KeyCode.T);
        assertTrue(desk.panels().tableProperty().get());
    }

    @Test
    void changedKeysWorkAtOnceAndTheOldOnesNoMore() {
        fx(() -> node("map").requestFocus());
        fx(() -> desk.actions().keymap().bind(desk.actions().get("view.table"), Stroke.require("Shortcut+G")));
        robot.push(SHORTCUT, KeyCode.T);
        assertFalse(desk.panels().tableProperty().get());
        robot.push(SHORTCUT, KeyCode.G);
        assertTrue(desk.panels().tableProperty().get());
        // Taken from another and given back in one go, as the toolkit's own table of keys could not.
        fx(() -> {
            Keymap keymap = desk.actions().keymap();
            keymap.bind(desk.actions().get("view.table"), Stroke.require("Shortcut+1"));
            keymap.bind(desk.actions().get("view.outline"), Stroke.require("Shortcut+G"));
        });
        robot.push(SHORTCUT, KeyCode.DIGIT1);
        assertFalse(desk.panels().tableProperty().get());
        assertTrue(desk.panels().outlineProperty().get());
        robot.push(SHORTCUT, KeyCode.G);
        assertFalse(desk.panels().outlineProperty().get());
    }

    @Test
    void changedKeysAreThereAgainAfterTheNextStartAndAnotherHandsEntriesToo() throws IOException {
        Path folder = this.folder.resolve("settings");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(KeymapStore.FILE), "{\"keys\": [{\"action\": \"of.tomorrow\", \"keys\": \"Ctrl+9\"}]}");
        SettingsFolder first = new SettingsFolder(folder, thrown -> {});
        fx(() -> KeymapStore.attach(desk.actions(), first, dialogs));
        assertEquals(1, dialogs.passed.size(), "the unknown entry is told");
        fx(() -> desk.actions().keymap().bind(desk.actions().get("help.about"), Stroke.require("Shift+F1")));
        first.close();
        fx(() -> desk.actions().keymap().take(List.of(), List.of()));
        assertEquals("", desk.actions().get("help.about").keysShown());
        try (SettingsFolder second = new SettingsFolder(folder, thrown -> {})) {
            fx(() -> KeymapStore.attach(desk.actions(), second, dialogs));
        }
        assertEquals("Shift+F1", desk.actions().get("help.about").keysShown());
        assertTrue(Files.readString(folder.resolve(KeymapStore.FILE)).contains("of.tomorrow"));
    }

    @Test
    void anUnreadableFileIsToldKeptAndTakesNothingDown() throws IOException {
        Path folder = Files.createDirectories(this.folder.resolve("settings"));
        Files.writeString(folder.resolve(KeymapStore.FILE), "{\"keys\": oops}");
        try (SettingsFolder settings = new SettingsFolder(folder, thrown -> {})) {
            fx(() -> KeymapStore.attach(desk.actions(), settings, dialogs));
            String told = desk.actions().keymap().problems().getFirst();
            assertTrue(told.contains("line 1") && told.contains(KeymapStore.FILE), told);
            fx(() -> desk.actions().keymap().clear(desk.actions().get("undo")));
        }
        assertEquals("{\"keys\": oops}", Files.readString(folder.resolve(KeymapStore.FILE + ".unread")));
        assertTrue(Files.readString(folder.resolve(KeymapStore.FILE)).contains("undo"));
    }

    @Test
    void theGuideHasEveryShortcut() throws IOException {
        Map<String, String> shipped = new TreeMap<>();
        for (Action action : actions()) {
            if (action.shipped() != null) {
                shipped.put(action.name(), action.shipped().getName().replace("Shortcut", "Ctrl"));
            }
        }
        String guide = Files.readString(Path.of("docs", "guide.md"));
        String keyboard = guide.substring(guide.indexOf("## Keyboard"), guide.indexOf("## Where the data"));
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(keyboard).results().forEach(it -> told.put(it.group(1), it.group(2)));
        told.remove("What");
        told.remove("---");
        assertEquals(shipped, told, "docs/guide.md, Keyboard: a row for each action that has keys");
    }
}
