package throughline.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A dated journey for audiences.
 *
 * @param goal what it is for, prose
 * @param owner who answers for it, a name
 * @param audiences ids of the audiences it speaks to
 * @param starts first day, in the years 1900 to 2999, null while not decided
 * @param ends last day, null while not decided; not before the first
 * @param touchpoints ids in sequence; see {@link JourneyOrder} for the order they are met in
 * @param brief what the team agrees on beside the journey
 */
public record Campaign(
        String id,
        String name,
        String goal,
        String owner,
        List<String> audiences,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        List<String> touchpoints,
        CampaignBrief brief)
        implements PlanItem {

    /** Checks texts and dates. */
    public Campaign {
        Ids.require("id", id);
        name = Texts.name("name", name);
        goal = Texts.prose("goal", goal);
        owner = Texts.name("owner", owner);
        audiences = PlanSheet.ids("audiences", audiences);
        touchpoints = PlanSheet.ids("touchpoints", touchpoints);
        year("starts", starts);
        year("ends", ends);
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new InvalidItem(
                    "ends",
                    "the last day " + ends + " is before the first " + starts + "; expected is " + starts
                            + " or later");
        }
    }

    /** A campaign with nothing said beside its journey. */
    public Campaign(
            String id,
            String name,
            String goal,
            String owner,
            List<String> audiences,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            List<String> touchpoints) {
        this(id, name, goal, owner, audiences, starts, ends, touchpoints, CampaignBrief.NONE);
    }

    static void year(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2999)) {
            throw new InvalidItem(field, "years are 1900 to 2999: " + day.getYear());
        }
    }

    /** A campaign with nothing known but its name. */
    public static Campaign named(String id, String name) {
        return new Campaign(id, name, "", "", List.of(), null, null, List.of(), CampaignBrief.NONE);
    }

    /** The same campaign under another id. */
    public Campaign withId(String newId) {
        return new Campaign(newId, name, goal, owner, audiences, starts, ends, touchpoints, brief);
    }

    /** The same campaign under another name. */
    public Campaign withName(String newName) {
        return new Campaign(id, newName, goal, owner, audiences, starts, ends, touchpoints, brief);
    }

    /** The same campaign with another goal. */
    public Campaign withGoal(String newGoal) {
        return new Campaign(id, name, newGoal, owner, audiences, starts, ends, touchpoints, brief);
    }

    /** The same campaign with another owner. */
    public Campaign withOwner(String newOwner) {
        return new Campaign(id, name, goal, newOwner, audiences, starts, ends, touchpoints, brief);
    }

    /** The same campaign for other audiences. */
    public Campaign withAudiences(List<String> ids) {
        return new Campaign(id, name, goal, owner, ids, starts, ends, touchpoints, brief);
    }

    /** The same campaign on other days. */
    public Campaign withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Campaign(id, name, goal, owner, audiences, first, last, touchpoints, brief);
    }

    /** The same campaign with other touchpoints. */
    public Campaign withTouchpoints(List<String> ids) {
        return new Campaign(id, name, goal, owner, audiences, starts, ends, ids, brief);
    }

    /** The same campaign with another brief. */
    public Campaign withBrief(CampaignBrief newBrief) {
        return new Campaign(id, name, goal, owner, audiences, starts, ends, touchpoints, newBrief);
    }
}
