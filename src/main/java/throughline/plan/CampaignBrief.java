package throughline.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * What a team agrees on about a campaign beside its journey. What nobody has answered is null or empty, never zero.
 *
 * @param state how far the work is
 * @param priority 0 to 100, more wins where two campaigns press one audience; null while not assessed
 * @param budget in the plan's money, 0 or more; null while not decided
 * @param offer what people are offered, prose
 * @param links to brief and assets, in order
 * @param markets those of its markets that it goes to, in order; none for all that the plan goes to
 */
public record CampaignBrief(
        WorkState state,
        @Nullable Integer priority,
        @Nullable BigDecimal budget,
        String offer,
        List<Link> links,
        List<String> markets) {

    /** A draft about which nothing else is said. */
    public static final CampaignBrief NONE = new CampaignBrief(WorkState.DRAFT, null, null, "", List.of(), List.of());

    /** The highest priority. */
    public static final int HIGHEST = 100;

    private static final int MOST_LINKS = 100;

    /** Checks ranges and texts. */
    public CampaignBrief {
        if (priority != null && (priority < 0 || priority > HIGHEST)) {
            throw new InvalidItem("priority", "a priority is 0 to 100: " + priority);
        }
        budget = Money.checked("budget", budget);
        offer = Texts.prose("offer", offer);
        links = List.copyOf(links);
        markets = PlanSheet.markets("markets", markets);
        if (links.size() > MOST_LINKS) {
            throw new InvalidItem("links", "at most 100 links: " + links.size());
        }
    }

    /** The same brief in another state. */
    public CampaignBrief withState(WorkState newState) {
        return new CampaignBrief(newState, priority, budget, offer, links, markets);
    }

    /** The same brief with another priority. */
    public CampaignBrief withPriority(@Nullable Integer newPriority) {
        return new CampaignBrief(state, newPriority, budget, offer, links, markets);
    }

    /** The same brief with another budget. */
    public CampaignBrief withBudget(@Nullable BigDecimal money) {
        return new CampaignBrief(state, priority, money, offer, links, markets);
    }

    /** The same brief with another offer. */
    public CampaignBrief withOffer(String text) {
        return new CampaignBrief(state, priority, budget, text, links, markets);
    }

    /**
     * The same brief for other markets.
     *
     * @throws InvalidItem if one is not written like a market, or stands twice
     */
    public CampaignBrief withMarkets(List<String> newMarkets) {
        return new CampaignBrief(state, priority, budget, offer, links, newMarkets);
    }

    /** The same brief with other links. */
    public CampaignBrief withLinks(List<Link> newLinks) {
        return new CampaignBrief(state, priority, budget, offer, newLinks, markets);
    }
}
