package throughline.desktop.parts;

import java.util.function.BiFunction;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import throughline.desktop.PlannerModel;
import throughline.plan.Change;
import throughline.plan.Plan;

/** Some lines of text that make one change when they are done. */
public final class ProseEntry extends Entry {

    private final TextArea area = new TextArea();
    private final TextCommit commit = new TextCommit(area, reasonProperty());

    /** An empty entry. */
    public ProseEntry() {
        area.setWrapText(true);
        area.setPrefRowCount(3);
        // Tab leaves the field, as it leaves every other; texts here need no tabs. JavaFX does that for Ctrl+Tab.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.fireEvent(new KeyEvent(
                        event.getSource(),
                        event.getTarget(),
                        KeyEvent.KEY_PRESSED,
                        "",
                        "\t",
                        KeyCode.TAB,
                        event.isShiftDown(),
                        true,
                        event.isAltDown(),
                        event.isMetaDown()));
                event.consume();
            }
        });
        field(area);
    }

    /** Shows a value of an item; see {@link TextEntry#show}. */
    public void show(PlannerModel model, String item, String value, BiFunction<Plan, String, Change> edit) {
        commit.show(model, item, value, plan -> text -> edit.apply(plan, text));
    }

    /** Makes the change now, if there is one to make. */
    public void commit() {
        commit.commit();
    }

    /** How many lines are seen. */
    public void setRows(int rows) {
        area.setPrefRowCount(rows);
    }

    /** How many lines are seen. */
    public int getRows() {
        return area.getPrefRowCount();
    }

    /** What an empty field says. */
    public String getPrompt() {
        return area.getPromptText();
    }

    /** What an empty field says. */
    public void setPrompt(String words) {
        area.setPromptText(words);
    }

    /** The field's name for style sheets and tests. */
    public void setFieldId(String id) {
        area.setId(id);
    }

    /** The field's name for style sheets and tests. */
    public String getFieldId() {
        return area.getId();
    }
}
