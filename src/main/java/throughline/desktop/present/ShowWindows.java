package throughline.desktop.present;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import throughline.desktop.AppIcon;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Look;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.Show;

/**
 * The two windows of a show. The audience's has no frame and the size of its screen; the speaker's stands on another screen,
 * and where there is none it stays hidden until a key asks for it. Screens may come and go in the middle of the show.
 */
public final class ShowWindows implements ShowKeys.Commands {

    private final PlannerModel model;
    private final Presentation show;
    private final ShowMemory memory;
    private final Runnable ended;
    private final Stage audience = new Stage(StageStyle.UNDECORATED);
    private final Stage speaker = new Stage();
    private final ShowScreen room;
    private final SpeakerView notes;
    private final Optional<Stage> home = home();
    private final List<Runnable> followed = new ArrayList<>();
    private boolean over;

    ShowWindows(PlannerModel model, Presentation show, ShowMemory memory, Clock clock, Runnable ended) {
        this.model = model;
        this.show = show;
        this.memory = memory;
        this.ended = ended;
        LiveEdits edits = new LiveEdits(model, clock);
        PageMaker maker = new PageMaker(model.catalogue());
        this.room = new ShowScreen(model, show, maker, edits, true);
        room.setId("show-room");
        ShowScreen own = new ShowScreen(model, show, maker, edits, false);
        own.setId("show-own");
        this.notes = new SpeakerView(model, show, maker, own, clock);
        dress(audience, room, new ShowKeys(show, room, edits, this));
        dress(speaker, notes, new ShowKeys(show, own, edits, this));
        speaker.showingProperty().addListener((property, before, showing) -> notes.run(showing));
        speaker.setOnCloseRequest(event -> {
            event.consume();
            if (arrangement().speaker().isPresent()) {
                end();
            } else {
                notes();
            }
        });
        audience.setOnCloseRequest(event -> end());
    }

    private void dress(Stage stage, Parent root, ShowKeys keys) {
        Scene scene = new Scene(root);
        Theme theme = model.themeProperty().get();
        Look.dress(scene.getStylesheets(), theme, model.typeProperty().get());
        scene.setFill(Color.web(theme.ink(Theme.Token.CANVAS).hex()));
        scene.addEventFilter(KeyEvent.ANY, keys);
        stage.setScene(scene);
        stage.setTitle(Words.say("present.window", show.showProperty().get().name()));
        stage.getIcons().setAll(AppIcon.sizes());
    }

    /** Where the show is. */
    public Presentation presentation() {
        return show;
    }

    /** The window that the room sees. */
    public Stage audience() {
        return audience;
    }

    /** The window with the notes; hidden where there is no screen for it. */
    public Stage speaker() {
        return speaker;
    }

    void open() {
        // What was being worked on is nothing to the audience.
        model.select(Set.of());
        follow(show.atProperty(), show.showProperty(), show.frozenProperty(), model.themeProperty());
        InvalidationListener plans = property -> planChanged();
        model.planProperty().addListener(plans);
        followed.add(() -> model.planProperty().removeListener(plans));
        followed.add(memory.screens().follow(this::arrange));
        arrange();
        audience.toFront();
        audience.requestFocus();
        room.requestFocus();
        refresh();
    }

    private void follow(Observable... all) {
        InvalidationListener again = property -> refresh();
        for (Observable each : all) {
            each.addListener(again);
            followed.add(() -> each.removeListener(again));
        }
    }

    private void refresh() {
        if (!over) {
            room.refresh();
            if (speaker.isShowing()) {
                notes.refresh();
            }
        }
    }

    /** The show goes on with what has become of it; without any step left it is over. */
    private void planChanged() {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            end();
            return;
        }
        Show now = show.showProperty().get();
        Show next = plan.find(now.id(), Show.class).orElseGet(() -> left(plan, now));
        if (next.steps().isEmpty()) {
            end();
            return;
        }
        show.follow(next);
        refresh();
    }

    /** What a show that the plan does not hold keeps when things go. */
    private static Show left(Plan plan, Show show) {
        return show.without(show.subjects().stream().filter(id -> !plan.has(id)).toList());
    }

    private Arrangement arrangement() {
        return Arrangement.of(memory.screens().all(), memory.screenProperty().get());
    }

    /** Puts both windows where they belong. The notes go first: never does a screen show them that the audience is to see. */
    private void arrange() {
        if (over) {
            return;
        }
        Arrangement now = arrangement();
        Optional<Display> other = now.speaker();
        if (other.isEmpty() || overlaps(now.audience())) {
            speaker.hide();
        }
        Rectangle2D all = now.audience().bounds();
        audience.setX(all.getMinX());
        audience.setY(all.getMinY());
        audience.setWidth(all.getWidth());
        audience.setHeight(all.getHeight());
        audience.setAlwaysOnTop(other.isPresent());
        audience.show();
        notes.shape(all.getWidth() / all.getHeight());
        other.ifPresent(display -> showNotes(display.visual()));
    }

    private boolean overlaps(Display display) {
        return display.bounds().intersects(speaker.getX(), speaker.getY(), speaker.getWidth(), speaker.getHeight());
    }

    private void showNotes(Rectangle2D place) {
        speaker.setX(place.getMinX());
        speaker.setY(place.getMinY());
        speaker.setWidth(place.getWidth());
        speaker.setHeight(place.getHeight());
        speaker.show();
        notes.refresh();
    }

    @Override
    public void notes() {
        if (arrangement().speaker().isPresent()) {
            return;
        }
        if (speaker.isShowing()) {
            speaker.hide();
            audience.requestFocus();
        } else {
            showNotes(arrangement().audience().visual());
            speaker.toFront();
        }
    }

    @Override
    public void swap() {
        List<Display> all = memory.screens().all();
        int now = all.indexOf(arrangement().audience());
        memory.screenProperty().set((now + 1) % all.size());
        arrange();
    }

    @Override
    public void end() {
        if (over) {
            return;
        }
        over = true;
        followed.forEach(Runnable::run);
        speaker.hide();
        audience.hide();
        ended.run();
        // Window systems give the keyboard to any window, or to none.
        home.filter(Window::isShowing).ifPresent(window -> {
            window.toFront();
            window.requestFocus();
        });
    }

    /** The window that the show was begun from. */
    private static Optional<Stage> home() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() == null && window.isShowing())
                .map(Stage.class::cast)
                .findFirst();
    }
}
