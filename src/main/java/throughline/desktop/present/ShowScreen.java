package throughline.desktop.present;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.Hit;
import throughline.item.Item;
import throughline.item.Words;
import throughline.layout.Spot;
import throughline.plan.Plan;

/** A page of the show with what a hand does on it: point, select, drag a station, go on by a click beside everything. */
final class ShowScreen extends StackPane {

    private static final double SLOP = 8;
    private static final double DRAGGED = 8;

    private final PlannerModel model;
    private final Presentation show;
    private final PageMaker maker;
    private final LiveEdits edits;
    private final boolean audience;
    private final PageView view;
    private final PageOverlay overlay;
    private final Region cover = new Region();
    private final LiveField field = new LiveField();
    private @Nullable String held;
    private double pressX;
    private double pressY;

    /** @param audience true for what the room sees: it goes blank, stands still, and fades from page to page */
    ShowScreen(PlannerModel model, Presentation show, PageMaker maker, LiveEdits edits, boolean audience) {
        this.model = model;
        this.show = show;
        this.maker = maker;
        this.edits = edits;
        this.audience = audience;
        this.view = new PageView(audience);
        this.overlay = new PageOverlay(
                model, show, view, () -> audience && show.frozenProperty().get());
        cover.getStyleClass().add("show-blank");
        cover.setVisible(false);
        if (audience) {
            cover.visibleProperty().bind(show.blankProperty());
        }
        field.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(field, Pos.BOTTOM_RIGHT);
        getChildren().addAll(view, overlay, cover, field);
        getStyleClass().add("show-screen");
        setFocusTraversable(true);
        addEventHandler(MouseEvent.ANY, this::mouse);
        setOnScroll(event -> {
            if (event.getDeltaY() < 0) {
                show.next();
            } else if (event.getDeltaY() > 0) {
                show.previous();
            }
        });
        widthProperty().addListener(now -> refresh());
        heightProperty().addListener(now -> refresh());
    }

    /** Shows the step that is on; what stands still for the audience goes on standing. */
    void refresh() {
        Plan plan = model.planProperty().get();
        if (plan == null
                || audience && show.frozenProperty().get() && view.page().isPresent()) {
            return;
        }
        layout();
        maker.page(
                        plan,
                        model.findingsProperty().get(),
                        model.themeProperty().get(),
                        show.step(),
                        Math.round(getWidth()),
                        Math.round(getHeight()))
                .ifPresent(page -> {
                    double sharpness = getScene() == null || getScene().getWindow() == null
                            ? 1
                            : getScene().getWindow().getOutputScaleX();
                    view.show(page, sharpness);
                    overlay.place();
                });
    }

    /** True while something is typed here. */
    boolean isTyping() {
        return field.isVisible();
    }

    /** Lets the selected thing's name be typed over. */
    void rename() {
        edits.selected()
                .filter(item -> !item.name().isEmpty() || edits.name(item).isEmpty())
                .ifPresent(item -> field.ask(
                        Words.say("present.rename"),
                        item.name(),
                        name -> edits.rename(item.id(), name),
                        this::requestFocus));
    }

    /** Lets a note be typed. */
    void note() {
        String about = edits.selected().map(edits::name).orElse(Words.say("present.parking"));
        field.ask(Words.say("present.note", about), "", edits::note, this::requestFocus);
    }

    /** One more vote for the selected thing. */
    void vote() {
        overlay.say(edits.vote().orElse(Words.say("present.selectFirst")));
    }

    /** Marks the selected station, or takes the mark away. */
    void here() {
        String id = edits.selected().map(Item::id).orElse("");
        show.hereProperty().set(id.equals(show.hereProperty().get()) ? "" : id);
        if (id.isEmpty()) {
            overlay.say(Words.say("present.selectFirst"));
        }
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_MOVED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            show.pointerProperty()
                    .set(new Point2D(event.getX() / Math.max(1, getWidth()), event.getY() / Math.max(1, getHeight())));
        }
        if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            show.pointerProperty().set(null);
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED && !isTyping()) {
            press(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && held != null) {
            boolean far = event.isStillSincePress() || distance(event) < DRAGGED;
            overlay.ghost(far ? Optional.empty() : Optional.of(new Point2D(event.getX(), event.getY())));
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release(event);
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressX = event.getX();
        pressY = event.getY();
        Optional<Hit> hit = view.page()
                .flatMap(page -> page.hit(event.getX(), event.getY(), SLOP))
                .filter(it -> switch (it.kind()) {
                    case STATION, NAME, TOUCHPOINT -> true;
                    case GATE, REQUEST, HAND_OVER, TRACK, NEIGHBORHOOD -> false;
                });
        if (event.getButton() == MouseButton.SECONDARY) {
            show.previous();
        } else if (event.getButton() == MouseButton.PRIMARY && hit.isPresent()) {
            model.select(hit.get().id());
            held = hit.get().kind() == Hit.Kind.TOUCHPOINT ? null : hit.get().id();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            show.next();
        }
    }

    private void release(MouseEvent event) {
        String station = held;
        held = null;
        overlay.ghost(Optional.empty());
        if (station != null && distance(event) >= DRAGGED) {
            Optional<Spot> to = PageOverlay.onSheet(view.page(), event.getX(), event.getY());
            Optional<Spot> from = PageOverlay.onSheet(view.page(), pressX, pressY);
            Optional<Spot> stood = view.page()
                    .flatMap(page -> page.station(station))
                    .flatMap(at -> PageOverlay.onSheet(view.page(), at.x(), at.y()));
            if (to.isPresent() && from.isPresent() && stood.isPresent()) {
                edits.move(
                        station,
                        stood.get().x() + to.get().x() - from.get().x(),
                        stood.get().y() + to.get().y() - from.get().y());
            }
        }
    }

    private double distance(MouseEvent event) {
        return Math.hypot(event.getX() - pressX, event.getY() - pressY);
    }
}
