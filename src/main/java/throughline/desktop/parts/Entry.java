package throughline.desktop.parts;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field with its name above and, while something is wrong, the reason below. */
public abstract class Entry extends VBox {

    private final Label label = new Label();
    private final Label reason = new Label();

    Entry() {
        getStyleClass().add("entry");
        label.getStyleClass().add("entry-label");
        label.setMnemonicParsing(false);
        reason.getStyleClass().add("entry-reason");
        reason.setWrapText(true);
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        reason.visibleProperty().bind(reason.managedProperty());
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        getChildren().setAll(label, reason);
    }

    /** Puts the field between name and reason, and names it for assistive technology. */
    final void field(Node field) {
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(label.textProperty());
        getChildren().add(1, field);
    }

    /** What the field is called. */
    public final StringProperty labelProperty() {
        return label.textProperty();
    }

    /** What the field is called. */
    public final String getLabel() {
        return label.getText();
    }

    /** Calls the field something. */
    public final void setLabel(String words) {
        label.setText(words);
    }

    /** Shows the field without its name and reason, in a line that has both; assistive technology still calls it so. */
    public final void withinLine(String words) {
        setLabel(words);
        for (Label own : List.of(label, reason)) {
            own.managedProperty().unbind();
            own.visibleProperty().unbind();
            own.setManaged(false);
            own.setVisible(false);
        }
    }

    /** The reason by itself, for below the line that the field stands in; see {@link #withinLine}. */
    public final Node reasonInLine() {
        Label below = new Label();
        below.getStyleClass().add("entry-reason");
        below.setWrapText(true);
        below.textProperty().bind(reason.textProperty());
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        below.visibleProperty().bind(below.managedProperty());
        return below;
    }

    /** Why the text in the field will not do; empty if it will. */
    public final StringProperty reasonProperty() {
        return reason.textProperty();
    }
}
