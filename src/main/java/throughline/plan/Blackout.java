package throughline.plan;

import java.time.LocalDate;
import java.util.List;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * Days on which people are left alone, or a holiday, which is only information (planning semantics, 4.10).
 *
 * @param first its first day, in the years 1900 to 2999
 * @param last its last day, not before the first
 * @param audiences ids of the audiences it counts for; none for all
 * @param markets where it counts; none for everywhere
 * @param note prose
 */
public record Blackout(
        String id,
        String name,
        Kind kind,
        LocalDate first,
        LocalDate last,
        List<String> audiences,
        List<String> markets,
        String note)
        implements PlanItem {

    /** What the days mean. */
    public enum Kind {
        /** Nothing goes out. */
        BLACKOUT,
        /** Worth knowing; things may go out. */
        HOLIDAY
    }

    /** Checks texts, days and ids. */
    public Blackout {
        Ids.require("id", id);
        name = Texts.name("name", name);
        Campaign.year("first", first);
        Campaign.year("last", last);
        if (last.isBefore(first)) {
            throw new InvalidItem(
                    "last",
                    "the last day " + last + " is before the first " + first + "; expected is " + first + " or later");
        }
        audiences = PlanSheet.ids("audiences", audiences);
        markets = PlanSheet.markets("markets", markets);
        note = Texts.prose("note", note);
    }

    /** Days that count for everybody everywhere. */
    public static Blackout of(String id, String name, Kind kind, LocalDate first, LocalDate last) {
        return new Blackout(id, name, kind, first, last, List.of(), List.of(), "");
    }

    /** True if it stands on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The same days under another id. */
    public Blackout withId(String newId) {
        return new Blackout(newId, name, kind, first, last, audiences, markets, note);
    }

    /** The same days under another name. */
    public Blackout withName(String newName) {
        return new Blackout(id, newName, kind, first, last, audiences, markets, note);
    }

    /** The same days with another meaning. */
    public Blackout withKind(Kind newKind) {
        return new Blackout(id, name, newKind, first, last, audiences, markets, note);
    }

    /**
     * The same on other days.
     *
     * @throws InvalidItem if the last is before the first
     */
    public Blackout withDays(LocalDate newFirst, LocalDate newLast) {
        return new Blackout(id, name, kind, newFirst, newLast, audiences, markets, note);
    }

    /** The same days for other audiences. */
    public Blackout withAudiences(List<String> ids) {
        return new Blackout(id, name, kind, first, last, ids, markets, note);
    }

    /** The same days in other markets. */
    public Blackout withMarkets(List<String> newMarkets) {
        return new Blackout(id, name, kind, first, last, audiences, newMarkets, note);
    }

    /** The same days with another note. */
    public Blackout withNote(String text) {
        return new Blackout(id, name, kind, first, last, audiences, markets, text);
    }
}
