package throughline.desktop.workshop;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.workshop.RoundClock.Round;
import throughline.desktop.workshop.RoundClock.State;
import throughline.item.Words;

/** The clock of rounds in the panel: minutes, begin, pause, one more; at the end it says so and makes no noise. */
final class RoundRow {

    private static final int USUAL = 10;

    private final RoundClock round;
    private final Dialogs dialogs;
    private final Label clock;
    private final Spinner<Integer> minutes;
    private final ButtonBase go;
    private final ButtonBase more;
    private final ButtonBase stop;

    RoundRow(
            RoundClock round,
            Dialogs dialogs,
            Label clock,
            Spinner<Integer> minutes,
            ButtonBase go,
            ButtonBase more,
            ButtonBase stop) {
        this.round = round;
        this.dialogs = dialogs;
        this.clock = clock;
        this.minutes = minutes;
        this.go = go;
        this.more = more;
        this.stop = stop;
        minutes.setValueFactory(
                new SpinnerValueFactory.IntegerSpinnerValueFactory(1, (int) RoundClock.LONGEST.toMinutes(), USUAL));
        more.setTooltip(new Tooltip(Words.say("round.more.tip")));
        stop.setTooltip(new Tooltip(Words.say("round.stop.tip")));
        go.setOnAction(e -> go());
        more.setOnAction(e -> round.addMinute());
        stop.setOnAction(e -> round.stop());
        Timeline ticker = new Timeline(new KeyFrame(javafx.util.Duration.millis(200), e -> round.tick()));
        ticker.setCycleCount(Animation.INDEFINITE);
        round.roundProperty().addListener((property, before, now) -> {
            if (now.state() == State.RUNNING) {
                ticker.play();
            } else {
                ticker.stop();
            }
            show(before, now);
        });
        show(Round.NONE, round.roundProperty().get());
    }

    private void go() {
        State state = round.roundProperty().get().state();
        if (state == State.RUNNING || state == State.PAUSED) {
            round.pause();
        } else {
            round.start(Duration.ofMinutes(minutes.getValue()));
        }
    }

    private void show(Round before, Round now) {
        boolean on = now.state() != State.NONE;
        clock.setText(on ? now.clock() : Words.say("round"));
        clock.getStyleClass().removeAll("over", "on");
        if (on) {
            clock.getStyleClass().add(now.state() == State.OVER ? "over" : "on");
        }
        boolean ticking = now.state() == State.RUNNING || now.state() == State.PAUSED;
        minutes.setVisible(!ticking);
        minutes.setManaged(!ticking);
        go.setText(Words.say("round.go." + now.state()));
        for (ButtonBase button : new ButtonBase[] {more, stop}) {
            button.setVisible(on);
            button.setManaged(on);
        }
        if (now.state() == State.OVER && before.state() == State.RUNNING) {
            dialogs.passing(Words.say("round.over"), Words.say("round.more"), round::addMinute);
        }
    }
}
