package throughline.plan;

import java.time.ZoneId;
import java.util.List;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.rule.Market;

/**
 * The plan's own facts; every plan has exactly one, with the id {@value #ID}.
 *
 * @param title what the plan is called, a name
 * @param zone the time zone that dates are meant in
 * @param currency the money that amounts are meant in, a code of ISO 4217; empty while not decided
 * @param markets markets whose rules apply, such as {@code DE} or {@code US-TX}, in order
 * @param audiences ids in order
 * @param campaigns ids in order
 * @param catalogue the catalogue of permission rules that it was last checked with
 * @param rules ids of its own rules, in order
 * @param duties ids of its legal to-dos, in order
 */
public record PlanSheet(
        String title,
        ZoneId zone,
        String currency,
        List<String> markets,
        List<String> audiences,
        List<String> campaigns,
        CataloguePin catalogue,
        List<String> rules,
        List<String> duties)
        implements PlanItem {

    /** The id of the one sheet in a plan. */
    public static final String ID = "plan";

    /** Checks the title and copies lists. */
    public PlanSheet {
        title = Texts.name("title", title);
        currency = Money.currency("currency", currency);
        markets = markets("markets", markets);
        audiences = ids("audiences", audiences);
        campaigns = ids("campaigns", campaigns);
        rules = ids("rules", rules);
        duties = ids("duties", duties);
    }

    /** A sheet without own rules and legal to-dos, not yet checked with any catalogue. */
    public PlanSheet(String title, ZoneId zone, List<String> markets, List<String> audiences, List<String> campaigns) {
        this(title, zone, "", markets, audiences, campaigns, CataloguePin.NONE, List.of(), List.of());
    }

    static String market(String field, String market) {
        return Market.require(field, market);
    }

    static List<String> markets(String field, List<String> markets) {
        markets.forEach(m -> market(field, m));
        if (markets.stream().distinct().count() != markets.size()) {
            throw new InvalidItem(field, "a market stands twice");
        }
        return List.copyOf(markets);
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
        return new PlanSheet(newTitle, zone, currency, markets, audiences, campaigns, catalogue, rules, duties);
    }

    /**
     * The same facts in other money.
     *
     * @throws InvalidItem if it is neither empty nor a code of ISO 4217
     */
    public PlanSheet withCurrency(String code) {
        return new PlanSheet(title, zone, code, markets, audiences, campaigns, catalogue, rules, duties);
    }

    /** The same facts in another time zone. */
    public PlanSheet withZone(ZoneId other) {
        return new PlanSheet(title, other, currency, markets, audiences, campaigns, catalogue, rules, duties);
    }

    /** The same facts for other markets. */
    public PlanSheet withMarkets(List<String> newMarkets) {
        return new PlanSheet(title, zone, currency, newMarkets, audiences, campaigns, catalogue, rules, duties);
    }

    /** The same facts with other audiences. */
    public PlanSheet withAudiences(List<String> newAudiences) {
        return new PlanSheet(title, zone, currency, markets, newAudiences, campaigns, catalogue, rules, duties);
    }

    /** The same facts with other campaigns. */
    public PlanSheet withCampaigns(List<String> newCampaigns) {
        return new PlanSheet(title, zone, currency, markets, audiences, newCampaigns, catalogue, rules, duties);
    }

    /** The same facts with another catalogue. */
    public PlanSheet withCatalogue(CataloguePin pin) {
        return new PlanSheet(title, zone, currency, markets, audiences, campaigns, pin, rules, duties);
    }

    /** The same facts with other own rules. */
    public PlanSheet withRules(List<String> newRules) {
        return new PlanSheet(title, zone, currency, markets, audiences, campaigns, catalogue, newRules, duties);
    }

    /** The same facts with other legal to-dos. */
    public PlanSheet withDuties(List<String> newDuties) {
        return new PlanSheet(title, zone, currency, markets, audiences, campaigns, catalogue, rules, newDuties);
    }
}
