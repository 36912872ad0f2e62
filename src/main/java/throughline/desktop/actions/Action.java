package throughline.desktop.actions;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import throughline.desktop.keys.Stroke;
import throughline.item.Words;

/**
 * Something the window can do, declared once for menu, button and key.
 *
 * @param id the name that FXML knows it by; its words are under {@code action.} and this
 * @param icon shown on buttons; null for none
 * @param shipped the keys it came with; null for none
 * @param keys the keys it has now, which {@link Keymap} decides; null for none
 * @param label what it is called now
 * @param enabled false while there is nothing to do it to
 * @param state for what is on or off; null for what is done once
 * @param run does it
 */
public record Action(
        String id,
        @Nullable Ikon icon,
        @Nullable Stroke shipped,
        ObjectProperty<@Nullable Stroke> keys,
        ObservableValue<String> label,
        ObservableValue<Boolean> enabled,
        @Nullable Property<Boolean> state,
        Runnable run) {

    private static final ObservableValue<Boolean> ALWAYS =
            new javafx.beans.property.ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /**
     * An action that is always enabled.
     *
     * @param shortcut the keys it comes with, such as {@code Shortcut+Shift+N}; null for none
     */
    public static Action of(String id, @Nullable Ikon icon, @Nullable String shortcut, Runnable run) {
        String words = said(id);
        Stroke shipped = shortcut == null ? null : Stroke.require(shortcut);
        return new Action(
                id,
                icon,
                shipped,
                new SimpleObjectProperty<>(shipped),
                new ReadOnlyStringWrapper(words),
                ALWAYS,
                null,
                run);
    }

    /** What is on or off. */
    public static Action toggle(String id, @Nullable Ikon icon, @Nullable String shortcut, Property<Boolean> state) {
        Action once = of(id, icon, shortcut, () -> state.setValue(!state.getValue()));
        return new Action(once.id, once.icon, once.shipped, once.keys, once.label, once.enabled, state, once.run);
    }

    /** The same, enabled only at times. */
    public Action when(ObservableValue<Boolean> condition) {
        return new Action(id, icon, shipped, keys, label, condition, state, run);
    }

    /** The same under a name that changes. */
    Action called(ObservableValue<String> name) {
        return new Action(id, icon, shipped, keys, name, enabled, state, run);
    }

    /** The keys it has now; null for none. */
    public @Nullable Stroke shortcut() {
        return keys.get();
    }

    /** The keys it has now in people's words, empty for none. */
    public String keysShown() {
        Stroke now = shortcut();
        return now == null ? "" : now.getDisplayText();
    }

    /** What it is called whatever it would be done to. */
    public String name() {
        return said(id);
    }

    /** Most have words of their own; a choice among things is called as the thing. */
    private static String said(String id) {
        String own = "action." + id;
        return Words.say(Words.has(own) ? own : id);
    }

    /** Does it, if it can be done now. */
    public void fire() {
        if (enabled.getValue()) {
            run.run();
        }
    }

    /** One sentence on what it does, with its keys; just its name where there is nothing to add. */
    String tip() {
        String own = "action." + id + ".tip";
        String key = Words.has(own) ? own : id + ".tip";
        String sentence = Words.has(key) ? Words.say(key) : label.getValue();
        return shortcut() == null ? sentence : sentence + "  (" + keysShown() + ")";
    }
}
