package throughline.desktop.dialogs;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.desktop.parts.DateEntry;
import throughline.desktop.parts.Terms;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Confirmation;
import throughline.rule.BasisModel;

/** What permits something, and who has confirmed it, when and by what source; with the reason why an answer will not do. */
public final class ConfirmedBody {

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private Label modelLabel;

    @FXML
    private ComboBox<BasisModel> model;

    @FXML
    private Label byLabel;

    @FXML
    private TextField by;

    @FXML
    private Label onLabel;

    @FXML
    private DatePicker on;

    @FXML
    private Label sourceLabel;

    @FXML
    private TextField source;

    @FXML
    private Label reason;

    /** @param wrong set to true while the answers will not do */
    void show(String what, String why, LocalDate today, BooleanProperty wrong) {
        title.setText(what);
        text.setText(why);
        modelLabel.setLabelFor(model);
        byLabel.setLabelFor(by);
        onLabel.setLabelFor(on);
        sourceLabel.setLabelFor(source);
        model.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable BasisModel it) {
                return it == null ? "" : Terms.of(it);
            }

            @Override
            public @Nullable BasisModel fromString(String written) {
                return null;
            }
        });
        model.getItems().setAll(BasisModel.values());
        on.setConverter(DateEntry.converter());
        on.setValue(today);
        Runnable check = () -> {
            String fault = fault();
            reason.setText(fault);
            wrong.set(!fault.isEmpty());
        };
        model.valueProperty().addListener((property, before, after) -> check.run());
        by.textProperty().addListener((property, before, after) -> check.run());
        on.valueProperty().addListener((property, before, after) -> check.run());
        source.textProperty().addListener((property, before, after) -> check.run());
        check.run();
        // Nobody has answered anything yet, so nothing is wrong with it.
        reason.setText("");
    }

    private String fault() {
        if (model.getValue() == null) {
            return Words.say("confirmed.fault.model");
        }
        if (by.getText().isBlank()) {
            return Words.say("confirmed.fault.by");
        }
        if (on.getValue() == null) {
            return Words.say("fault.day", DateEntry.example());
        }
        if (source.getText().isBlank()) {
            return Words.say("confirmed.fault.source");
        }
        try {
            new Confirmation(
                    by.getText().strip(), on.getValue(), source.getText().strip());
            return "";
        } catch (InvalidItem invalid) {
            return invalid.reason();
        }
    }

    /** Puts the keyboard on the first question. */
    void takeFocus() {
        model.requestFocus();
    }

    Optional<Confirmed> confirmed() {
        return fault().isEmpty()
                ? Optional.of(new Confirmed(
                        model.getValue(),
                        new Confirmation(
                                by.getText().strip(),
                                on.getValue(),
                                source.getText().strip())))
                : Optional.empty();
    }
}
