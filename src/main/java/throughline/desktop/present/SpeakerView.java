package throughline.desktop.present;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.ShowPage;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.Show;
import throughline.plan.ShowStep;
import throughline.plan.ShowTitles;

/** What the one who speaks sees: this step and the next, notes, clock, time gone and left, and all steps. */
final class SpeakerView extends BorderPane {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double NEXT_WIDTH = 420;
    private static final double STEPS_WIDTH = 260;
    private static final double WIDE = 16.0 / 9;

    private final PlannerModel model;
    private final Presentation show;
    private final PageMaker maker;
    private final Clock clock;
    private final ShowScreen now;
    private final Keeping frame;
    private final PageView next = new PageView(false);
    private final Label place = new Label();
    private final Label state = new Label();
    private final Label time = new Label();
    private final Label gone = new Label();
    private final Label left = new Label();
    private final Label nextTitle = new Label();
    private final TextArea notes = new TextArea();
    private final ListView<ShowStep> steps = new ListView<>();
    private final Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));

    SpeakerView(PlannerModel model, Presentation show, PageMaker maker, ShowScreen now, Clock clock) {
        this.model = model;
        this.show = show;
        this.maker = maker;
        this.now = now;
        this.frame = new Keeping(now);
        this.clock = clock;
        getStyleClass().add("speaker");
        setTop(head());
        setLeft(list());
        setCenter(middle());
        setRight(side());
        for (Observable each : new Observable[] {show.blankProperty(), show.frozenProperty(), show.laserProperty()}) {
            each.addListener(changed -> states());
        }
        ticks.setCycleCount(Animation.INDEFINITE);
        states();
    }

    private HBox head() {
        place.setId("show-place");
        place.getStyleClass().add("speaker-place");
        state.setId("show-state");
        state.getStyleClass().add("speaker-state");
        time.getStyleClass().add("speaker-clock");
        gone.getStyleClass().add("speaker-clock");
        left.getStyleClass().add("speaker-left");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(place, state, room, left, gone, time);
        head.getStyleClass().add("speaker-head");
        return head;
    }

    private ListView<ShowStep> list() {
        steps.setId("show-steps");
        steps.setPrefWidth(STEPS_WIDTH);
        steps.setFocusTraversable(false);
        steps.setCellFactory(view -> new StepCell());
        steps.setOnMouseClicked(event -> {
            int chosen = steps.getSelectionModel().getSelectedIndex();
            if (chosen >= 0) {
                show.goTo(chosen);
            }
        });
        return steps;
    }

    private VBox middle() {
        VBox.setVgrow(frame, Priority.ALWAYS);
        Label hint = new Label(Words.say("present.keys"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        VBox middle = new VBox(frame, hint);
        middle.getStyleClass().add("speaker-middle");
        return middle;
    }

    private VBox side() {
        next.setPrefSize(NEXT_WIDTH, NEXT_WIDTH / WIDE);
        next.setMinSize(NEXT_WIDTH, NEXT_WIDTH / WIDE);
        next.setMaxSize(NEXT_WIDTH, NEXT_WIDTH / WIDE);
        nextTitle.setWrapText(true);
        nextTitle.getStyleClass().add("speaker-next");
        notes.setId("show-notes");
        notes.setEditable(false);
        notes.setWrapText(true);
        notes.setFocusTraversable(false);
        notes.getStyleClass().add("speaker-notes");
        VBox.setVgrow(notes, Priority.ALWAYS);
        VBox side = new VBox(nextTitle, next, notes);
        side.setMaxWidth(NEXT_WIDTH);
        side.getStyleClass().add("speaker-side");
        return side;
    }

    /** The pages here are as wide to high as the audience's: the ring of light is at the same place on both. */
    void shape(double ratio) {
        frame.shape(ratio);
        next.setMinHeight(NEXT_WIDTH / ratio);
        next.setMaxHeight(NEXT_WIDTH / ratio);
        next.setPrefHeight(NEXT_WIDTH / ratio);
    }

    /** Everything as it is now. */
    void refresh() {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        Show shown = show.showProperty().get();
        int at = show.atProperty().get();
        place.setText(Words.say("present.place", at + 1, shown.steps().size(), ShowTitles.of(plan, show.step())));
        if (!steps.getItems().equals(shown.steps())) {
            steps.getItems().setAll(shown.steps());
        }
        steps.getSelectionModel().select(at);
        steps.scrollTo(Math.max(0, at - 3));
        notes.setText(show.step().notes());
        notes.setPromptText(Words.say("present.notes.none"));
        now.refresh();
        showNext(plan, shown, at);
        tick();
    }

    private void showNext(Plan plan, Show shown, int at) {
        boolean more = at + 1 < shown.steps().size();
        next.setVisible(more);
        nextTitle.setText(
                more
                        ? Words.say(
                                "present.next",
                                ShowTitles.of(plan, shown.steps().get(at + 1)))
                        : Words.say("present.end"));
        if (more) {
            // The step now is shown first: the next one can wait a moment.
            javafx.application.Platform.runLater(() -> maker.page(
                            plan,
                            model.findingsProperty().get(),
                            model.themeProperty().get(),
                            shown.steps().get(at + 1),
                            NEXT_WIDTH,
                            next.getPrefHeight())
                    .ifPresent(page -> shownNext(page, at)));
        }
    }

    private void shownNext(ShowPage page, int at) {
        if (show.atProperty().get() == at && next.getWidth() > 0) {
            next.show(page, 1);
        }
    }

    private void states() {
        StringBuilder words = new StringBuilder();
        if (show.blankProperty().get()) {
            words.append(Words.say("present.blank")).append("  ");
        }
        if (show.frozenProperty().get()) {
            words.append(Words.say("present.frozen")).append("  ");
        }
        if (show.laserProperty().get()) {
            words.append(Words.say("present.laser"));
        }
        state.setText(words.toString().strip());
    }

    private void tick() {
        time.setText(LocalTime.now(clock).format(CLOCK));
        gone.setText(Words.say("present.elapsed", minutes(show.elapsed())));
        boolean planned = show.step().minutes() > 0;
        Duration over = show.left();
        left.setText(
                !planned
                        ? ""
                        : over.isNegative()
                                ? Words.say("present.over", minutes(over.negated()))
                                : Words.say("present.left", minutes(over)));
        left.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("over"), planned && over.isNegative());
    }

    private static String minutes(Duration time) {
        long hours = time.toHours();
        return hours > 0
                ? String.format("%d:%02d:%02d", hours, time.toMinutesPart(), time.toSecondsPart())
                : String.format("%d:%02d", time.toMinutesPart(), time.toSecondsPart());
    }

    /** The clock runs while the view is seen. */
    void run(boolean running) {
        if (running) {
            ticks.play();
        } else {
            ticks.stop();
        }
    }

    private final class StepCell extends ListCell<ShowStep> {
        @Override
        protected void updateItem(@Nullable ShowStep step, boolean empty) {
            super.updateItem(step, empty);
            Plan plan = model.planProperty().get();
            setText(
                    empty || step == null || plan == null
                            ? ""
                            : Words.say("present.step", getIndex() + 1, ShowTitles.of(plan, step)));
        }
    }

    /** Keeps its one child as wide to high as the audience's screen is. */
    private static final class Keeping extends Region {

        private final Region child;
        private double ratio = WIDE;

        Keeping(Region child) {
            this.child = child;
            getChildren().add(child);
        }

        void shape(double wide) {
            ratio = wide;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double width = Math.min(getWidth(), getHeight() * ratio);
            double height = width / ratio;
            child.resizeRelocate(
                    Math.round((getWidth() - width) / 2),
                    Math.round((getHeight() - height) / 2),
                    Math.round(width),
                    Math.round(height));
        }
    }
}
