package throughline.desktop.parts;

import java.util.function.BiFunction;
import javafx.scene.control.TextField;
import throughline.desktop.PlannerModel;
import throughline.plan.Change;
import throughline.plan.Plan;

/** A line of text that makes one change when it is done. */
public final class TextEntry extends Entry {

    private final TextField field = new TextField();
    private final TextCommit commit = new TextCommit(field, reasonProperty());

    /** An empty entry. */
    public TextEntry() {
        field(field);
    }

    /**
     * Shows a value of an item.
     *
     * @param edit makes the change from the plan as it is and the text; refuses what will not do
     */
    public void show(PlannerModel model, String item, String value, BiFunction<Plan, String, Change> edit) {
        commit.show(model, item, value, plan -> text -> edit.apply(plan, text));
    }

    /** Makes the change now, if there is one to make. */
    public void commit() {
        commit.commit();
    }

    /** Puts the hand into the field with all of it selected, to be typed over. */
    public void typeOver() {
        field.requestFocus();
        field.selectAll();
    }

    /** What an empty field says. */
    public String getPrompt() {
        return field.getPromptText();
    }

    /** What an empty field says. */
    public void setPrompt(String words) {
        field.setPromptText(words);
    }

    /** The field's name for style sheets and tests. */
    public void setFieldId(String id) {
        field.setId(id);
    }

    /** The field's name for style sheets and tests. */
    public String getFieldId() {
        return field.getId();
    }
}
