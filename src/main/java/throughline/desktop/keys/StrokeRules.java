package throughline.desktop.keys;

import java.util.Optional;
import java.util.Set;
import throughline.desktop.keys.Stroke.Held;
import throughline.item.Words;

/** Which combinations an action may have: none that somebody typing would press, and none that the window itself reads. */
public final class StrokeRules {

    private static final Set<String> ARROWS = Set.of("Left", "Right", "Up", "Down");

    /** With these and nothing but shift one walks and leaves fields, lists and menus. */
    private static final Set<String> OF_WINDOW = Set.of(
            "Enter", "Esc", "Tab", "Space", "Backspace", "Home", "End", "Page Up", "Page Down", "F10", "Context Menu");

    private StrokeRules() {}

    /** Why an action cannot have this; empty if it can. */
    public static Optional<String> fault(Stroke stroke) {
        boolean command = stroke.isCommand();
        String shown = stroke.getDisplayText();
        if (ARROWS.contains(stroke.key()) && !stroke.holds(Held.ALT)) {
            return Optional.of(Words.say("keys.fault.window", shown));
        }
        if (OF_WINDOW.contains(stroke.key()) && !command) {
            return Optional.of(Words.say("keys.fault.window", shown));
        }
        boolean writes = stroke.key().length() == 1;
        if (writes && !command) {
            return Optional.of(Words.say("keys.fault.typed", shown));
        }
        if (writes && stroke.holds(Held.ALT) && stroke.holds(Held.SHORTCUT)) {
            // That is how keyboards of many languages write signs such as @.
            return Optional.of(Words.say("keys.fault.sign", shown));
        }
        return Optional.empty();
    }
}
