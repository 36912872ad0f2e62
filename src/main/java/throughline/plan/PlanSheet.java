package throughline.plan;

import java.time.ZoneId;
import java.util.List;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * The plan's own facts; every plan has exactly one, with the id {@value #ID}.
 *
 * @param title what the plan is called, a name
 * @param zone the time zone that dates are meant in
 * @param markets markets whose rules apply, such as {@code DE} or {@code US-TX}, in order
 * @param audiences ids in order
 * @param campaigns ids in order
 */
public record PlanSheet(String title, ZoneId zone, List<String> markets, List<String> audiences, List<String> campaigns)
        implements PlanItem {

    /** The id of the one sheet in a plan. */
    public static final String ID = "plan";

    /** Checks the title and copies lists. */
    public PlanSheet {
        title = Texts.name("title", title);
        markets = markets.stream().map(m -> market("markets", m)).toList();
        if (markets.stream().distinct().count() != markets.size()) {
            throw new InvalidItem("markets", "a market stands twice");
        }
        audiences = ids("audiences", audiences);
        campaigns = ids("campaigns", campaigns);
    }

    static String market(String field, String market) {
        if (!market.matches("[A-Z]{2,6}(-[A-Z0-9]{1,3})?")) {
            throw new InvalidItem(field, "a market is written like DE or US-TX: \"" + market + "\"");
        }
        return market;
    }

    static List<String> ids(String field, List<String> ids) {
        ids.forEach(id -> Ids.require(field, id));
        if (ids.stream().distinct().count() != ids.size()) {
            throw new InvalidItem(field, "an id stands twice");
        }
        return List.copyOf(ids);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return title;
    }

    /** The same facts under another title. */
    public PlanSheet withTitle(String newTitle) {
        return new PlanSheet(newTitle, zone, markets, audiences, campaigns);
    }

    /** The same facts with other audiences. */
    public PlanSheet withAudiences(List<String> newAudiences) {
        return new PlanSheet(title, zone, markets, newAudiences, campaigns);
    }

    /** The same facts with other campaigns. */
    public PlanSheet withCampaigns(List<String> newCampaigns) {
        return new PlanSheet(title, zone, markets, audiences, newCampaigns);
    }
}
