package throughline.desktop.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import throughline.desktop.timeline.TimelineRow.Mark;
import throughline.plan.Blackout;

/**
 * Where everything on the timeline stands, in pixels from its upper left corner: the calendar above, names on the left,
 * bars and marks beside them.
 *
 * @param days blackouts and holidays
 * @param axis from the right edge of the names on
 * @param width of all
 * @param height of all
 * @param type how many times their usual size words are
 * @param scrolled so many pixels of the rows are above the calendar's lower edge
 */
record TimelineShapes(
        List<TimelineRow> rows,
        List<Blackout> days,
        TimeAxis axis,
        double width,
        double height,
        double type,
        double scrolled) {

    private static final double CALENDAR = 38;
    private static final double ROW = 32;
    private static final double BAR = 20;
    private static final double MARK = 8;
    private static final double NAMES = 180;
    private static final double MOST_FOR_NAMES = 0.3;
    private static final double GRIP = 6;

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
        return Math.max(0, rows.size() * rowHeight() - (height - calendar()));
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
                : days.stream()
                        .filter(it -> band(it.first(), it.last()).contains(x, y))
                        .min(Comparator.comparingLong(
                                it -> it.last().toEpochDay() - it.first().toEpochDay()));
    }

    /** The bar of a row; empty without dates. */
    Optional<Box> bar(int row) {
        LocalDate first = rows.get(row).first();
        LocalDate last = rows.get(row).last();
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
        int row = (int) Math.floor((y - calendar() + scrolled) / rowHeight());
        if (y < calendar() || row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        TimelineRow at = rows.get(row);
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
