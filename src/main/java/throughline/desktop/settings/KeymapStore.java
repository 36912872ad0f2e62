package throughline.desktop.settings;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Keymap;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.keys.KeymapText;
import throughline.format.FormatException;
import throughline.item.Words;
import throughline.session.SettingsFolder;

/** Keeps people's own keys in a file of the settings, and tells what in it could not be used. */
public final class KeymapStore {

    /** The file's name. */
    public static final String FILE = "keymap.json";

    private KeymapStore() {}

    /** Takes the keys from the file, and writes it again after every change. Call when all actions are there. */
    public static void attach(Actions actions, SettingsFolder settings, Dialogs dialogs) {
        Keymap keymap = actions.keymap();
        read(keymap, settings);
        keymap.changesProperty()
                .addListener((property, before, after) -> settings.save(FILE, KeymapText.write(keymap.entries())));
        if (!keymap.problems().isEmpty()) {
            dialogs.passing(
                    Words.say("keys.problems", keymap.problems().size(), FILE),
                    Words.say("keys.problems.show"),
                    actions.get("help.shortcuts")::fire);
        }
    }

    private static void read(Keymap keymap, SettingsFolder settings) {
        try {
            Optional<byte[]> text = settings.read(FILE);
            keymap.take(text.isPresent() ? KeymapText.read(text.get(), FILE) : List.of(), List.of());
        } catch (FormatException | IOException e) {
            settings.keepAside(FILE);
            String reason = Objects.requireNonNullElse(e.getMessage(), e.toString());
            keymap.take(
                    List.of(),
                    List.of(Words.say("keys.unread", reason, settings.file(FILE).toString())));
        }
    }
}
