package throughline.desktop.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import throughline.check.Totals;
import throughline.check.pressure.PressureWeek;
import throughline.desktop.timeline.TimelineRow.Mark;
import throughline.plan.Blackout;

/**
 * Where everything on the timeline stands, in pixels from its upper left corner: the calendar above, names on the left,
 * bars and marks beside them.
 *
 * @param content what there is to show
 * @param axis from the right edge of the names on
 * @param width of all
 * @param height of all
 * @param type how many times their usual size words are
 * @param scrolled so many pixels of the rows are above the calendar's lower edge
 */
record TimelineShapes(
        TimelineContent content, TimeAxis axis, double width, double height, double type, double scrolled) {

    private static final double CALENDAR = 38;
    private static final double ROW = 32;
    private static final double BAR = 20;
    private static final double MARK = 8;
    private static final double NAMES = 180;
    private static final double MOST_FOR_NAMES = 0.3;
    private static final double GRIP = 6;
    private static final double STRIP = 22;
    private static final double ROOM_FOR_TOTALS = 165;

    /** An upright box. */
    record Box(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        boolean contains(double atX, double atY) {
            return atX >= x && atX <= right() && atY >= y && atY <= y + height;
        }
    }

    /** What a hand can take hold of. */
    enum Part {
        BAR,
        FIRST_DAY,
        LAST_DAY,
        MARK,
        ROW
    }

    /**
     * What is at a place.
     *
     * @param id of the campaign or touchpoint
     */
    record Hit(Part part, String id, TimelineRow row) {}

    /** Height of the calendar above. */
    double calendar() {
        return CALENDAR * type;
    }

    /** Width of the names on the left. */
    double names() {
        return Math.min(NAMES * type, MOST_FOR_NAMES * width);
    }

    /** Height of a row. */
    double rowHeight() {
        return ROW * type;
    }

    /** Half the width of a mark. */
    double markRadius() {
        return MARK * type;
    }

    /** So far down the rows can be scrolled. */
    double mostScrolled() {
        return Math.max(0, lines().size() * rowHeight() - (height - calendar() - foot()));
    }

    /** Headings and campaigns from above. */
    List<TimelineLine> lines() {
        return content.lines();
    }

    /** Height of a strip at the foot. */
    double strip() {
        return STRIP * type;
    }

    /** True if the strip is there that tells of weeks with too many messages. */
    boolean hasPressure() {
        return !content.over().isEmpty();
    }

    /** True if the strip is there that adds months up: where enough rows are left above it. */
    boolean hasTotals() {
        Totals totals = content.totals();
        return totals != null && !totals.byMonth().isEmpty() && height >= ROOM_FOR_TOTALS * type;
    }

    /** Height of the strips at the foot. */
    double foot() {
        return (hasPressure() ? strip() : 0) + (hasTotals() ? strip() : 0);
    }

    /** Upper edge of the strip that tells of weeks with too many messages. */
    double pressureTop() {
        return height - foot();
    }

    /** Upper edge of the strip that adds months up. */
    double totalsTop() {
        return height - strip();
    }

    /** The week of messages that a place tells of: in a heading or at the foot. */
    Optional<PressureWeek> weekAt(double x, double y) {
        Optional<LocalDate> day = day(x);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        LocalDate monday = day.get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (hasPressure() && y >= pressureTop() && y < pressureTop() + strip()) {
            return Optional.ofNullable(content.over().get(monday));
        }
        return line(y).filter(TimelineGroup.class::isInstance)
                .flatMap(group -> ((TimelineGroup) group)
                        .weeks().stream()
                                .filter(it -> it.monday().equals(monday))
                                .findFirst());
    }

    private Optional<TimelineLine> line(double y) {
        int line = (int) Math.floor((y - calendar() + scrolled) / rowHeight());
        return y < calendar() || y >= height - foot() || line < 0 || line >= lines().size()
                ? Optional.empty()
                : Optional.of(lines().get(line));
    }

    /** Upper edge of a row. */
    double top(int row) {
        return calendar() + row * rowHeight() - scrolled;
    }

    /** The band of days over the calendar's lower half and the rows. */
    Box band(LocalDate first, LocalDate last) {
        double from = names() + axis.x(first);
        double to = names() + axis.x(last.plusDays(1));
        return new Box(from, calendar() / 2, Math.max(2, to - from), height - calendar() / 2);
    }

    /** The blackout or holiday whose band is at a place in the calendar, the shortest of several. */
    Optional<Blackout> dayAt(double x, double y) {
        return y < calendar() / 2 || y >= calendar() || x < names()
                ? Optional.empty()
                : content.days().stream()
                        .filter(it -> band(it.first(), it.last()).contains(x, y))
                        .min(Comparator.comparingLong(
                                it -> it.last().toEpochDay() - it.first().toEpochDay()));
    }

    /** The bar of a row; empty without dates. */
    Optional<Box> bar(int row) {
        if (!(lines().get(row) instanceof TimelineRow campaign)) {
            return Optional.empty();
        }
        LocalDate first = campaign.first();
        LocalDate last = campaign.last();
        if (first == null || last == null) {
            return Optional.empty();
        }
        double from = names() + axis.x(first);
        double high = BAR * type;
        double to = names() + axis.x(last.plusDays(1));
        return Optional.of(new Box(from, top(row) + (rowHeight() - high) / 2, Math.max(2, to - from), high));
    }

    /** How far across a moment stands. */
    double x(LocalDateTime time) {
        return names() + axis.x(time);
    }

    /** The middle of a row, downwards. */
    double middle(int row) {
        return top(row) + rowHeight() / 2;
    }

    /** The day at so many pixels; empty over the names. */
    Optional<LocalDate> day(double x) {
        return x < names() || x > width ? Optional.empty() : Optional.of(axis.day(x - names()));
    }

    /** What is at a place: a mark above a bar's ends above the bar above the row. */
    Optional<Hit> hit(double x, double y) {
        if (!(line(y).orElse(null) instanceof TimelineRow at)) {
            return Optional.empty();
        }
        int row = (int) Math.floor((y - calendar() + scrolled) / rowHeight());
        String id = at.campaign().id();
        if (x < names()) {
            return Optional.of(new Hit(Part.ROW, id, at));
        }
        for (Mark mark : at.marks().reversed()) {
            boolean near = Math.abs(y - middle(row)) <= markRadius() + 2
                    && mark.times().stream().anyMatch(time -> Math.abs(x - x(time)) <= markRadius() + 1);
            if (near) {
                return Optional.of(new Hit(Part.MARK, mark.touchpoint().id(), at));
            }
        }
        return Optional.of(new Hit(bar(row).map(it -> part(at, it, x, y)).orElse(Part.ROW), id, at));
    }

    /** Ends can be taken from outside too, and from inside only as far as the middle third stays the bar's own. */
    private static Part part(TimelineRow row, Box bar, double x, double y) {
        double inside = Math.min(GRIP, bar.width() / 3);
        boolean ends = row.campaign().starts() != null || row.campaign().ends() != null;
        boolean high = y >= bar.y() && y <= bar.y() + bar.height();
        if (high && ends && x >= bar.x() - GRIP && x < bar.x() + inside) {
            return Part.FIRST_DAY;
        }
        if (high && ends && x <= bar.right() + GRIP && x > bar.right() - inside) {
            return Part.LAST_DAY;
        }
        return bar.contains(x, y) ? Part.BAR : Part.ROW;
    }
}
