package throughline.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * One contact at a station.
 *
 * @param name what it is called; empty means by its station
 * @param station id of the station
 * @param when the time of the contact, null while not decided
 * @param audiences ids of the audiences it reaches; empty means those of its campaign
 * @param message what is said, prose
 * @param requires permission types that must be held before it
 * @param asksFor ids of the permission requests made here, in order
 * @param asksFirst true if people are asked here before anything that requires their permission happens
 * @param leavesOut markets it does not go to
 * @param uses ids of the stations that work for it behind the scenes, in order
 * @param brief what the team agrees on beside that
 */
public record Touchpoint(
        String id,
        String name,
        String station,
        @Nullable When when,
        List<String> audiences,
        String message,
        List<String> requires,
        List<String> asksFor,
        boolean asksFirst,
        List<String> leavesOut,
        List<String> uses,
        TouchpointBrief brief)
        implements PlanItem {

    /** Checks texts and ids. */
    public Touchpoint {
        Ids.require("id", id);
        name = Texts.name("name", name);
        Ids.require("station", station);
        audiences = PlanSheet.ids("audiences", audiences);
        message = Texts.prose("message", message);
        requires = PlanSheet.ids("requires", requires);
        asksFor = PlanSheet.ids("asksFor", asksFor);
        leavesOut = PlanSheet.markets("leavesOut", leavesOut);
        uses = PlanSheet.ids("uses", uses);
    }

    /** A touchpoint in all markets that uses no permission that it asks for itself. */
    public Touchpoint(
            String id,
            String name,
            String station,
            @Nullable When when,
            List<String> audiences,
            String message,
            List<String> requires,
            List<String> asksFor) {
        this(
                id,
                name,
                station,
                when,
                audiences,
                message,
                requires,
                asksFor,
                false,
                List.of(),
                List.of(),
                TouchpointBrief.NONE);
    }

    /** A touchpoint with nothing known but its station. */
    public static Touchpoint at(String id, String station) {
        return new Touchpoint(id, "", station, null, List.of(), "", List.of(), List.of());
    }

    /** The same touchpoint under another id. */
    public Touchpoint withId(String newId) {
        return new Touchpoint(
                newId, name, station, when, audiences, message, requires, asksFor, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint under another name. */
    public Touchpoint withName(String newName) {
        return new Touchpoint(
                id, newName, station, when, audiences, message, requires, asksFor, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint at another station. */
    public Touchpoint withStation(String newStation) {
        return new Touchpoint(
                id, name, newStation, when, audiences, message, requires, asksFor, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint at another time. */
    public Touchpoint withWhen(@Nullable When newWhen) {
        return new Touchpoint(
                id, name, station, newWhen, audiences, message, requires, asksFor, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint for other audiences. */
    public Touchpoint withAudiences(List<String> ids) {
        return new Touchpoint(
                id, name, station, when, ids, message, requires, asksFor, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint with another message. */
    public Touchpoint withMessage(String text) {
        return new Touchpoint(
                id, name, station, when, audiences, text, requires, asksFor, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint with other requirements. */
    public Touchpoint withRequires(List<String> permissions) {
        return new Touchpoint(
                id, name, station, when, audiences, message, permissions, asksFor, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint with other requests. */
    public Touchpoint withAsksFor(List<String> requests) {
        return new Touchpoint(
                id, name, station, when, audiences, message, requires, requests, asksFirst, leavesOut, uses, brief);
    }

    /** The same touchpoint that asks first, or not. */
    public Touchpoint withAsksFirst(boolean first) {
        return new Touchpoint(
                id, name, station, when, audiences, message, requires, asksFor, first, leavesOut, uses, brief);
    }

    /**
     * The same touchpoint that does not go to these markets.
     *
     * @throws InvalidItem if one is not written like a market, or stands twice
     */
    public Touchpoint withLeavesOut(List<String> markets) {
        return new Touchpoint(
                id, name, station, when, audiences, message, requires, asksFor, asksFirst, markets, uses, brief);
    }

    /** The same touchpoint with other stations at work for it. */
    public Touchpoint withUses(List<String> stations) {
        return new Touchpoint(
                id, name, station, when, audiences, message, requires, asksFor, asksFirst, leavesOut, stations, brief);
    }

    /** The same touchpoint with another brief. */
    public Touchpoint withBrief(TouchpointBrief newBrief) {
        return new Touchpoint(
                id, name, station, when, audiences, message, requires, asksFor, asksFirst, leavesOut, uses, newBrief);
    }
}
