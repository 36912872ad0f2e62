package throughline.desktop.dialogs;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import throughline.item.Words;

/** A note at the foot of the map about something that takes longer than a second, with a way to end it. */
final class GoingNote implements Dialogs.Going {

    private static final Duration UNTOLD = Duration.seconds(1);

    private final Optional<Pane> place;
    private final HBox note = new HBox();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final PauseTransition patience = new PauseTransition(UNTOLD);
    private final String text;

    GoingNote(Optional<Pane> place, String text, Runnable cancel) {
        this.place = place;
        this.text = text;
        words.setText(text);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button end = new Button(Words.say("dialog.cancel"));
        end.setId("going-cancel");
        end.setMnemonicParsing(false);
        end.getStyleClass().add("toast-action");
        end.setMinWidth(Button.USE_PREF_SIZE);
        end.setOnAction(e -> {
            end.setDisable(true);
            words.setText(Words.say("going.ending"));
            cancel.run();
        });
        note.setId("going");
        note.getStyleClass().add("toast");
        note.setAccessibleRole(AccessibleRole.TEXT);
        note.setAccessibleText(text);
        note.getChildren().setAll(words, bar, end);
        patience.setOnFinished(e -> place.ifPresent(it -> it.getChildren().add(note)));
        patience.play();
    }

    @Override
    public void at(double share, String said) {
        bar.setProgress(share);
        words.setText(said.isEmpty() ? text : text + " \u00B7 " + said);
    }

    @Override
    public void end() {
        patience.stop();
        place.ifPresent(it -> it.getChildren().remove(note));
    }
}
