package throughline.desktop.dialogs;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A field for a name, with the reason why it will not do. */
public final class NameBody {

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private Label reason;

    /** @param wrong set to true while the text will not do */
    void show(String what, String initial, Function<String, Optional<String>> fault, BooleanProperty wrong) {
        title.setText(what);
        name.setAccessibleText(what);
        name.textProperty().addListener((property, before, after) -> {
            Optional<String> found = fault.apply(after);
            reason.setText(found.orElse(""));
            wrong.set(found.isPresent());
        });
        name.setText(initial);
    }

    /** Puts the hand into the field, with all of it to be typed over. */
    void typeOver() {
        name.requestFocus();
        name.selectAll();
    }

    String name() {
        return name.getText();
    }
}
