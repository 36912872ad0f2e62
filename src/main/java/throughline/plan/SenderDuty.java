package throughline.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.Texts;

/**
 * A legal to-do: something that whoever sends must see to once, such as a registration or a disclosure.
 *
 * @param name what is to be done
 * @param permission the permission type it meets, such as {@code carrier-registration}
 * @param markets where it counts; none for everywhere
 * @param due the day it must be done by, null while not decided
 * @param owner who answers for it, a name
 * @param state how far it is
 * @param note prose
 */
public record SenderDuty(
        String id,
        String name,
        String permission,
        List<String> markets,
        @Nullable LocalDate due,
        String owner,
        State state,
        String note)
        implements PlanItem {

    /** Checks texts, markets and the year. */
    public SenderDuty {
        Ids.require("id", id);
        name = Texts.name("name", name);
        Ids.require("permission", permission);
        markets = PlanSheet.markets("markets", markets);
        Campaign.year("due", due);
        owner = Texts.name("owner", owner);
        note = Texts.prose("note", note);
    }

    /** A to-do with nothing decided. */
    public static SenderDuty named(String id, String name, String permission) {
        return new SenderDuty(id, name, permission, List.of(), null, "", State.OPEN, "");
    }

    /** The same to-do under another name. */
    public SenderDuty withName(String newName) {
        return new SenderDuty(id, newName, permission, markets, due, owner, state, note);
    }

    /** The same to-do for other markets. */
    public SenderDuty withMarkets(List<String> newMarkets) {
        return new SenderDuty(id, name, permission, newMarkets, due, owner, state, note);
    }

    /** The same to-do for another day. */
    public SenderDuty withDue(@Nullable LocalDate day) {
        return new SenderDuty(id, name, permission, markets, day, owner, state, note);
    }

    /** The same to-do with another owner. */
    public SenderDuty withOwner(String newOwner) {
        return new SenderDuty(id, name, permission, markets, due, newOwner, state, note);
    }

    /** The same to-do in another state. */
    public SenderDuty withState(State newState) {
        return new SenderDuty(id, name, permission, markets, due, owner, newState, note);
    }

    /** The same to-do with another note. */
    public SenderDuty withNote(String text) {
        return new SenderDuty(id, name, permission, markets, due, owner, state, text);
    }

    /** How far a to-do is. */
    public enum State {
        OPEN,
        UNDER_WAY,
        DONE
    }
}
