package throughline.plan;

import java.time.ZoneId;
import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Message;

/** Edits of the plan's own facts; to rename it see {@link ItemEdits}. */
public final class PlanEdits {

    private PlanEdits() {}

    /**
     * The markets the plan goes to, in order.
     *
     * @throws InvalidItem if one is not written like a market, or stands twice
     */
    public static Change markets(Plan plan, List<String> markets) {
        PlanSheet sheet = plan.sheet();
        return Change.of(
                Message.of("change.markets", Naming.of(plan, sheet)), Edit.replace(sheet, sheet.withMarkets(markets)));
    }

    /**
     * The money that amounts are meant in, a code of ISO 4217; empty for not decided.
     *
     * @throws InvalidItem if there is no such money
     */
    public static Change currency(Plan plan, String code) {
        PlanSheet sheet = plan.sheet();
        return Change.of(
                Message.of("change.currency", Naming.of(plan, sheet)), Edit.replace(sheet, sheet.withCurrency(code)));
    }

    /** The time zone that the plan's days and moments are meant in: the wall clock stays as it is, and means another time. */
    public static Change zone(Plan plan, ZoneId zone) {
        PlanSheet sheet = plan.sheet();
        return Change.of(
                Message.of("change.zone", Naming.of(plan, sheet), zone.getId()),
                Edit.replace(sheet, sheet.withZone(zone)));
    }

    /** The catalogue of permission rules that the plan goes by from now on. */
    public static Change catalogue(Plan plan, CataloguePin pin) {
        PlanSheet sheet = plan.sheet();
        return Change.of(
                Message.of("change.catalogue", Naming.of(plan, sheet), pin.version()),
                Edit.replace(sheet, sheet.withCatalogue(pin)));
    }
}
