package throughline.desktop.timeline;

import java.time.LocalDate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Times;
import throughline.item.Words;

/** Plays the plan day by day: a line moves through the calendar and the stations of its day are ringed on the map. */
final class TimelinePlayer {

    private static final double WHOLE = 30_000;
    private static final double SLOWEST = 250;
    private static final double FASTEST = 40;

    private final TimelineCanvas canvas;
    private final PlannerModel model;
    private final Timeline clock = new Timeline();
    private @Nullable LocalDate day;

    TimelinePlayer(TimelineCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        clock.setCycleCount(Animation.INDEFINITE);
        model.playingProperty().addListener((property, before, on) -> {
            if (on) {
                play();
            } else {
                clock.stop();
            }
        });
        model.openPlanProperty().addListener((property, before, after) -> stop());
    }

    /** The day it has come to; null while nothing is played. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** True from the first day played until it is stopped, also while it is paused. */
    boolean isUnderWay() {
        return day != null;
    }

    private void play() {
        if (canvas.rows().isEmpty()) {
            model.playingProperty().set(false);
            return;
        }
        LocalDate first = canvas.firstDay();
        LocalDate at = day;
        if (at == null || at.isAfter(canvas.lastDay())) {
            show(first);
        }
        double days = canvas.lastDay().toEpochDay() - first.toEpochDay() + 1.0;
        Duration each = Duration.millis(Math.clamp(WHOLE / days, FASTEST, SLOWEST));
        clock.getKeyFrames().setAll(new KeyFrame(each, event -> next()));
        clock.playFromStart();
    }

    private void next() {
        LocalDate now = day;
        if (now == null || !now.isBefore(canvas.lastDay())) {
            stop();
        } else {
            show(now.plusDays(1));
        }
    }

    private void show(LocalDate now) {
        day = now;
        canvas.light().on(now);
        canvas.follow(now);
        model.hintProperty().set(Words.say("timeline.playing", Times.day(now)));
    }

    /** Stops, with nothing ringed any more. */
    void stop() {
        clock.stop();
        if (day != null) {
            day = null;
            canvas.light().off();
            model.hintProperty().set("");
        }
        model.playingProperty().set(false);
        canvas.paintOver();
    }
}
