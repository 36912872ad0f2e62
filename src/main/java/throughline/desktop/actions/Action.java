package throughline.desktop.actions;

import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import throughline.item.Words;

/**
 * Something the window can do, declared once for menu, button and key.
 *
 * @param id the name that FXML knows it by; its words are under {@code action.} and this
 * @param icon shown on buttons; null for none
 * @param shortcut null for none; letters by what is written on the key, on any keyboard
 * @param label what it is called now
 * @param enabled false while there is nothing to do it to
 * @param state for what is on or off; null for what is done once
 * @param run does it
 */
public record Action(
        String id,
        @Nullable Ikon icon,
        @Nullable KeyCombination shortcut,
        ObservableValue<String> label,
        ObservableValue<Boolean> enabled,
        @Nullable Property<Boolean> state,
        Runnable run) {

    private static final ObservableValue<Boolean> ALWAYS =
            new javafx.beans.property.ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /** An action that is always enabled. */
    public static Action of(String id, @Nullable Ikon icon, @Nullable String shortcut, Runnable run) {
        String words = Words.say("action." + id);
        KeyCombination keys = shortcut == null ? null : KeyCombination.valueOf(shortcut);
        return new Action(id, icon, keys, new ReadOnlyStringWrapper(words), ALWAYS, null, run);
    }

    /** What is on or off. */
    static Action toggle(String id, @Nullable Ikon icon, @Nullable String shortcut, Property<Boolean> state) {
        Action once = of(id, icon, shortcut, () -> state.setValue(!state.getValue()));
        return new Action(once.id, once.icon, once.shortcut, once.label, once.enabled, state, once.run);
    }

    /** The same, enabled only at times. */
    Action when(ObservableValue<Boolean> condition) {
        return new Action(id, icon, shortcut, label, condition, state, run);
    }

    /** The same on these keys. */
    Action on(KeyCombination keys) {
        return new Action(id, icon, keys, label, enabled, state, run);
    }

    /** The same under a name that changes. */
    Action called(ObservableValue<String> name) {
        return new Action(id, icon, shortcut, name, enabled, state, run);
    }

    /** Does it, if it can be done now. */
    public void fire() {
        if (enabled.getValue()) {
            run.run();
        }
    }

    /** One sentence on what it does, with its keys; just its name where there is nothing to add. */
    String tip() {
        String key = "action." + id + ".tip";
        String sentence = Words.has(key) ? Words.say(key) : label.getValue();
        return shortcut == null ? sentence : sentence + "  (" + shortcut.getDisplayText() + ")";
    }
}
