package throughline.desktop.parts;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Plan;

/**
 * A text field that makes one change: on Enter or when it loses the focus, never in between. What would be refused is said
 * while it is typed; Escape gives up, and so does leaving a line. Undo takes back typing while there is any, and else the plan's latest step.
 */
final class TextCommit {

    /** Makes the change that a text asks for. */
    interface Edit extends Function<Plan, Function<String, Change>> {}

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination DONE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final TextInputControl field;
    private final StringProperty reason;
    private @Nullable PlannerModel model;
    private @Nullable Edit edit;
    private String owner = "";
    private String shown = "";

    TextCommit(TextInputControl field, StringProperty reason) {
        this.field = field;
        this.reason = reason;
        field.textProperty().addListener((property, before, after) -> check());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                commit();
                giveBack();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a value of an item; what is being typed for the same item stays. */
    void show(PlannerModel newModel, String item, String value, Edit newEdit) {
        boolean typing = item.equals(owner) && isDirty() && field.isFocused();
        model = newModel;
        edit = newEdit;
        owner = item;
        shown = value;
        if (!typing) {
            giveUp();
        }
    }

    /** Makes the change if there is one to make. */
    void commit() {
        PlannerModel target = model;
        Edit makes = edit;
        Plan plan = target == null ? null : target.planProperty().get();
        if (!isDirty() || target == null || makes == null || plan == null || !plan.has(owner)) {
            return;
        }
        if (check()) {
            String text = field.getText();
            String before = shown;
            shown = text;
            if (!target.apply(now -> makes.apply(now).apply(text))) {
                shown = before;
                giveUp();
            }
        }
    }

    private boolean isDirty() {
        return !field.getText().equals(shown);
    }

    private void giveUp() {
        if (!field.getText().equals(shown)) {
            field.setText(shown);
        }
        check();
    }

    /** True if the text would do. */
    private boolean check() {
        String wrong = isDirty() ? refusal() : "";
        reason.set(wrong);
        field.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        return wrong.isEmpty();
    }

    private String refusal() {
        Plan plan = model == null ? null : model.planProperty().get();
        if (plan == null || edit == null || !plan.has(owner)) {
            return "";
        }
        try {
            // Tried out and thrown away: what it refuses is all that is asked.
            Objects.requireNonNull(edit.apply(plan).apply(field.getText()));
            return "";
        } catch (InvalidItem invalid) {
            return sentence(invalid.reason());
        } catch (ChangeRefused refused) {
            return sentence(String.valueOf(refused.getMessage()));
        }
    }

    /** A line that will not do is not left standing where nobody is typing any more; why it would not do stays to be read. */
    private void giveBack() {
        String wrong = reason.get();
        if (!wrong.isEmpty() && field instanceof TextField) {
            field.setText(shown);
            reason.set(wrong);
        }
    }

    static String sentence(String reason) {
        return reason.isEmpty()
                ? Words.say("fault.other")
                : reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1);
    }

    private void pressed(KeyEvent event) {
        boolean prose = field instanceof TextArea;
        if (event.getCode() == KeyCode.ESCAPE && isDirty()) {
            giveUp();
            event.consume();
        } else if (prose ? DONE.match(event) : event.getCode() == KeyCode.ENTER) {
            commit();
            event.consume();
        } else if (!isDirty() && model != null && (UNDO.match(event) || REDO.match(event))) {
            step(model, event);
            event.consume();
        }
    }

    private static void step(PlannerModel model, KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else {
            model.redo();
        }
    }
}
