package throughline.desktop.dialogs;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.item.Words;

/** Passing notes at the foot of the map: they go by themselves, and never take the keyboard. */
final class Toasts {

    private static final Duration STAYS = Duration.seconds(8);
    private static final int AT_ONCE = 3;

    private final Pane place;

    Toasts(Pane place) {
        this.place = place;
    }

    Pane place() {
        return place;
    }

    void show(String text, String action, Runnable run) {
        HBox toast = new HBox();
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        toast.getChildren().add(words);
        toast.getStyleClass().add("toast");
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        if (!action.isEmpty()) {
            Button act = new Button(action);
            act.setMnemonicParsing(false);
            act.getStyleClass().add("toast-action");
            act.setMinWidth(Button.USE_PREF_SIZE);
            act.setOnAction(e -> {
                place.getChildren().remove(toast);
                run.run();
            });
            toast.getChildren().add(act);
        }
        Button away = new Button("", Icons.of(Feather.X));
        away.getStyleClass().add("mini");
        away.setAccessibleText(Words.say("passing.close"));
        away.setOnAction(e -> place.getChildren().remove(toast));
        toast.getChildren().add(away);
        place.getChildren().add(toast);
        if (place.getChildren().size() > AT_ONCE) {
            place.getChildren().removeFirst();
        }
        PauseTransition stays = new PauseTransition(STAYS);
        stays.setOnFinished(e -> place.getChildren().remove(toast));
        toast.hoverProperty().addListener((property, before, over) -> {
            if (over) {
                stays.pause();
            } else {
                stays.play();
            }
        });
        stays.play();
    }
}
