package throughline.desktop.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.plan.Plan;

/** The timeline's picture, and which part of it is in view. It is painted at most once a pulse. */
final class TimelineCanvas extends Region {

    private static final double MARGIN = 0.06;
    private static final int AHEAD = 90;

    private final PlannerModel model;
    private final Canvas picture = new Canvas();
    private final Canvas over = new Canvas();
    private final DayLight light;
    private final TimelinePlayer player;
    private TimeAxis axis = new TimeAxis(LocalDate.now().toEpochDay() - 7.0, 8);
    private double scrolled;
    private boolean placed;
    private TimelineContent content = TimelineContent.NONE;
    private Grouping grouping = Grouping.NONE;
    private Grouping contentBy = Grouping.NONE;
    private @Nullable DaySpan marked;
    private @Nullable Plan preview;
    private Runnable looked = () -> {};

    TimelineCanvas(PlannerModel model) {
        this.model = model;
        this.light = new DayLight(this);
        this.player = new TimelinePlayer(this);
        setId("timeline-canvas");
        getStyleClass().add("timeline-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(80, 60);
        over.setMouseTransparent(true);
        getChildren().addAll(picture, over);
        new TimelineHeader(this);
        new TimelineHands(this);
        new TimelineKeys(this);
        follow();
    }

    private void follow() {
        ChangeListener<Object> again = (property, before, after) -> requestLayout();
        List.of(model.themeProperty(), model.typeProperty(), focusedProperty()).forEach(p -> p.addListener(again));
        model.planProperty().addListener((property, before, after) -> requestLayout());
        model.openPlanProperty().addListener((property, before, after) -> {
            preview = null;
            placed = false;
            requestLayout();
        });
        model.selectionProperty().addListener((property, before, after) -> {
            reveal(after);
            tell();
        });
        model.planProperty().addListener((property, before, after) -> tell());
        model.hoveredProperty().addListener((property, before, after) -> paintOver());
        tell();
    }

    DayLight light() {
        return light;
    }

    TimelinePlayer player() {
        return player;
    }

    /** Draws anew only what changes with the pointer and with playing. */
    void paintOver() {
        if (getWidth() > 0 && getScene() != null) {
            new TimelineOver(
                            over.getGraphicsContext2D(),
                            shapes(),
                            model.themeProperty().get())
                    .paint(model.hoveredProperty().get(), player.day());
        }
    }

    /** Brings the day played into view, and draws it. */
    void follow(LocalDate day) {
        double wide = getWidth() - shapes().names();
        if (axis.x(day) < 0 || axis.x(day.plusDays(1)) > wide) {
            look(axis.from(day.toEpochDay()));
        }
        paintOver();
    }

    private void tell() {
        setAccessibleText(TimelineWords.of(
                model.planProperty().get(), model.selectionProperty().get()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    PlannerModel model() {
        return model;
    }

    /** Told whenever another part is in view, or other rows are there. */
    void setLooked(Runnable listener) {
        looked = listener;
    }

    TimeAxis axis() {
        return axis;
    }

    double scrolled() {
        return scrolled;
    }

    /** The plan as it would be after what the hand is doing; null for as it is. */
    void preview(@Nullable Plan plan) {
        preview = plan;
        requestLayout();
    }

    /** Marks days while a hand draws over them; null for none. */
    void mark(@Nullable DaySpan span) {
        marked = span;
        requestLayout();
    }

    /** Looks at another part of the calendar. */
    void look(TimeAxis other) {
        if (!axis.equals(other)) {
            axis = other;
            requestLayout();
        }
    }

    /** Days {@code factor} times as wide, the middle of the calendar staying where it is. */
    void zoom(double factor) {
        look(axis.zoomed(factor, (getWidth() - shapes().names()) / 2));
    }

    /** Rows so many pixels further down, as far as there are any. */
    void scroll(double down) {
        scrolled = Math.clamp(down, 0, shapes().mostScrolled());
        requestLayout();
    }

    /** All that has a date, or the weeks to come where nothing has. */
    void fit() {
        TimelineShapes shapes = shapes();
        double wide = Math.max(1, getWidth() - shapes.names());
        TimeAxis all = TimeAxis.showing(firstDay(), lastDay(), wide * (1 - 2 * MARGIN));
        look(all.scrolled(-MARGIN * wide));
    }

    /** Puts today in the middle. */
    void showToday() {
        double half = (getWidth() - shapes().names()) / 2;
        look(axis.from(today().toEpochDay()).scrolled(-half));
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    private LocalDateTime now() {
        Plan plan = model.planProperty().get();
        return plan == null
                ? LocalDateTime.now()
                : LocalDateTime.now(plan.sheet().zone());
    }

    /** The earliest day of which something is to be seen. */
    LocalDate firstDay() {
        return rows().stream()
                .map(TimelineRow::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseGet(() -> today().minusDays(7));
    }

    /** The latest day of which something is to be seen. */
    LocalDate lastDay() {
        return rows().stream()
                .map(TimelineRow::to)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseGet(() -> today().plusDays(AHEAD));
    }

    /** The campaigns, one or more rows of each. */
    List<TimelineRow> rows() {
        return content().rows();
    }

    private TimelineContent content() {
        Plan shown = preview != null ? preview : model.planProperty().get();
        if (shown != content.plan() || grouping != contentBy) {
            content = TimelineContent.of(shown, grouping);
            contentBy = grouping;
        }
        return content;
    }

    /** What the campaigns stand together by. */
    void group(Grouping by) {
        grouping = by;
        scrolled = 0;
        requestLayout();
    }

    TimelineShapes shapes() {
        return new TimelineShapes(
                content(), axis, getWidth(), getHeight(), model.typeProperty().get(), scrolled);
    }

    /** Brings what was selected into view. */
    private void reveal(Set<String> selection) {
        requestLayout();
        if (getScene() == null || selection.size() != 1) {
            return;
        }
        String id = selection.iterator().next();
        List<TimelineLine> lines = content().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof TimelineRow row) {
                Optional<LocalDate> day =
                        row.mark(id).map(it -> it.times().getFirst().toLocalDate());
                if (day.isPresent() || row.campaign().id().equals(id)) {
                    reveal(i, day.orElse(null), row);
                    return;
                }
            }
        }
    }

    private void reveal(int index, @Nullable LocalDate day, TimelineRow row) {
        TimelineShapes shapes = shapes();
        double above = shapes.calendar() - shapes.top(index);
        double below = shapes.top(index + 1) - getHeight() + shapes.foot();
        scroll(scrolled + (above > 0 ? -above : Math.max(0, below)));
        double wide = getWidth() - shapes.names();
        LocalDate from = day == null ? row.first() : day;
        LocalDate to = day == null ? row.last() : day;
        if (from != null && to != null && (axis.x(to.plusDays(1)) < 0 || axis.x(from) > wide)) {
            look(axis.from(from.toEpochDay()).scrolled(-wide / 3));
        }
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        if (wide <= 0 || high <= 0) {
            return;
        }
        if (!placed && model.planProperty().get() != null) {
            placed = true;
            fit();
        }
        picture.setWidth(wide);
        picture.setHeight(high);
        over.setWidth(wide);
        over.setHeight(high);
        scrolled = Math.min(scrolled, shapes().mostScrolled());
        new TimelinePainter(
                        picture.getGraphicsContext2D(),
                        shapes(),
                        model.themeProperty().get(),
                        model.selectionProperty().get(),
                        isFocused())
                .paint(now(), marked);
        paintOver();
        looked.run();
    }
}
