package throughline.desktop.palette;

import java.util.List;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import throughline.desktop.actions.Action;
import throughline.desktop.actions.Actions;
import throughline.desktop.look.Icons;
import throughline.item.Words;

/** What the window can do, to be run from the palette. */
final class Commands {

    private Commands() {}

    /** All actions as they stand now; {@code without} opens the palette itself. */
    static List<Entry> of(Actions actions, String without) {
        return actions.all().stream()
                .filter(action -> !action.id().equals(without))
                .map(Commands::entry)
                .toList();
    }

    private static Entry entry(Action action) {
        boolean enabled = action.enabled().getValue();
        Ikon icon = action.icon();
        return new Entry(
                "action." + action.id(),
                Entry.Kind.COMMAND,
                action.label().getValue(),
                enabled ? "" : why(action),
                action.keysShown(),
                enabled,
                "",
                () -> icon == null ? new Region() : Icons.of(icon),
                action::fire);
    }

    /** Why it cannot be run now; just that it cannot where nobody wrote down more. */
    private static String why(Action action) {
        String key = "action." + action.id() + ".why";
        return Words.say(Words.has(key) ? key : "palette.notNow");
    }
}
