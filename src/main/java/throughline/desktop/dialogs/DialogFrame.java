package throughline.desktop.dialogs;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import throughline.desktop.look.Look;
import throughline.draw.Theme;
import throughline.item.Words;

/** What all dialogs have around what they ask: they stand above the window, look as it does and can be given up. */
final class DialogFrame {

    /** Marks bodies that are wider than words by themselves want. */
    private static final String ROOMY = "roomy";

    private final Stage owner;
    private ObservableValue<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private ObservableValue<Number> type = new SimpleDoubleProperty(1);

    DialogFrame(Stage owner) {
        this.owner = owner;
    }

    void dressAs(ObservableValue<Theme> newTheme, ObservableValue<Number> newType) {
        theme = newTheme;
        type = newType;
    }

    /**
     * Asks until the person agrees or gives up.
     *
     * @param wrong true while what was entered will not do
     * @param begin gives the keyboard to the first field; a moment late, as the toolkit first gives it to the button
     */
    boolean agreed(String title, Parent body, String yes, BooleanProperty wrong, Runnable begin) {
        Dialog<ButtonType> dialog = around(title, body);
        ButtonType ok = new ButtonType(yes, ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(ok, cancel());
        dialog.getDialogPane().lookupButton(ok).disableProperty().bind(wrong);
        dialog.setOnShown(e -> Platform.runLater(begin));
        return dialog.showAndWait().filter(ok::equals).isPresent();
    }

    static ButtonType close() {
        return new ButtonType(Words.say("dialog.close"), ButtonData.CANCEL_CLOSE);
    }

    static ButtonType cancel() {
        return new ButtonType(Words.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    Dialog<ButtonType> around(String title, Parent body) {
        Dialog<ButtonType> dialog = new Dialog<>();
        if (owner.isShowing()) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(body);
        if (body.getStyleClass().contains(ROOMY)) {
            dialog.getDialogPane().getStyleClass().add(ROOMY);
        }
        Look.dress(
                dialog.getDialogPane().getStylesheets(),
                theme.getValue(),
                type.getValue().doubleValue());
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Lists swallow this key to end an editing that these do not have.
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
                giveUp(dialog.getDialogPane());
                event.consume();
            }
        });
        return dialog;
    }

    private static void giveUp(DialogPane pane) {
        pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData().isCancelButton())
                .findFirst()
                .ifPresent(type -> ((Button) pane.lookupButton(type)).fire());
    }
}
