package throughline.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.format.BriefForm;
import throughline.format.LeafLists;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.CataloguePin;
import throughline.plan.PermissionRequest;
import throughline.plan.PlanSheet;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.ValueExchange;
import throughline.plan.When;

/** The tables of the items that are not the map's. */
final class PlanFamilies {

    static final Family<Audience> AUDIENCE = new Family<>(
                    "audience",
                    Audience.class,
                    row -> new Audience(
                            row.id(),
                            row.text("name"),
                            row.text("description"),
                            row.big("people"),
                            LeafLists.readShares(row.text("markets")),
                            LeafLists.readShares(row.text("platforms")),
                            LeafLists.readShares(row.text("held")),
                            new TreeSet<>(LeafLists.readTexts(row.text("unsure"))),
                            row.flag("rest_unsure")))
            .column("name", Audience::name)
            .column("description", Audience::description)
            .column("people", Audience::size)
            .json("markets", it -> LeafLists.writeShares(it.markets()))
            .json("platforms", it -> LeafLists.writeShares(it.platforms()))
            .json("held", it -> LeafLists.writeShares(it.held()))
            .json("unsure", it -> LeafLists.writeTexts(List.copyOf(it.unsure())))
            .column("rest_unsure", Audience::restUnsure);

    static final Family<PermissionRequest> REQUEST = new Family<>(
                    "permission_request",
                    PermissionRequest.class,
                    row -> new PermissionRequest(
                            row.id(),
                            row.text("permission"),
                            row.word("model", RequestModel.class),
                            new ValueExchange(
                                    row.word("gets_kind", ValueExchange.Kind.class),
                                    row.text("gets_text"),
                                    row.decimalOrNull("gets_worth")),
                            row.text("wording"),
                            row.text("proof"),
                            row.text("owner")))
            .column("permission", PermissionRequest::permission)
            .word("model", PermissionRequest::model)
            .word("gets_kind", it -> it.gets().kind())
            .column("gets_text", it -> it.gets().text())
            .column(
                    "gets_worth",
                    it -> it.gets().worth() == null ? null : it.gets().worth().toPlainString())
            .column("wording", PermissionRequest::wording)
            .column("proof", PermissionRequest::proof)
            .column("owner", PermissionRequest::owner);

    static final Family<Touchpoint> TOUCHPOINT = new Family<>(
                    "touchpoint",
                    Touchpoint.class,
                    row -> new Touchpoint(
                            row.id(),
                            row.text("name"),
                            row.text("station_id"),
                            when(row),
                            row.ids("audiences"),
                            row.text("message"),
                            LeafLists.readTexts(row.text("requires")),
                            row.ids("asksFor"),
                            row.flag("asks_first"),
                            LeafLists.readTexts(row.text("leaves_out")),
                            row.ids("uses"),
                            BriefForm.touchpoint(row.textOrNull("brief"))))
            .column("name", Touchpoint::name)
            .column("station_id", Touchpoint::station)
            .column("when_kind", it -> it.when() == null ? null : kind(it.when()))
            .column("when_at", it -> it.when() == null ? null : it.when().earliest())
            .column(
                    "when_every",
                    it -> it.when() instanceof When.Recurring r ? r.every().toString() : null)
            .column("when_times", it -> it.when() instanceof When.Recurring r ? r.times() : null)
            .column("when_trigger", it -> it.when() instanceof When.Triggered t ? t.trigger() : null)
            .column(
                    "when_delay",
                    it -> it.when() instanceof When.Triggered t ? t.delay().toMinutes() : null)
            .column("message", Touchpoint::message)
            .json("requires", it -> LeafLists.writeTexts(it.requires()))
            .column("asks_first", Touchpoint::asksFirst)
            .json("leaves_out", it -> LeafLists.writeTexts(it.leavesOut()))
            .json("brief", it -> BriefForm.text(it.brief()))
            .list("audiences", Touchpoint::audiences)
            .list("uses", Touchpoint::uses)
            .list("asksFor", Touchpoint::asksFor);

    static final Family<Campaign> CAMPAIGN = new Family<>(
                    "campaign",
                    Campaign.class,
                    row -> new Campaign(
                            row.id(),
                            row.text("name"),
                            row.text("goal"),
                            row.text("owner"),
                            row.ids("audiences"),
                            row.date("starts"),
                            row.date("ends"),
                            row.ids("touchpoints"),
                            BriefForm.campaign(row.textOrNull("brief"))))
            .column("name", Campaign::name)
            .column("goal", Campaign::goal)
            .column("owner", Campaign::owner)
            .column("starts", Campaign::starts)
            .column("ends", Campaign::ends)
            .json("brief", it -> BriefForm.text(it.brief()))
            .list("audiences", Campaign::audiences)
            .list("touchpoints", Campaign::touchpoints);

    static final Family<PlanSheet> SHEET = new Family<>(
                    "plan_sheet",
                    PlanSheet.class,
                    row -> new PlanSheet(
                            row.text("title"),
                            ZoneId.of(row.text("zone")),
                            row.text("currency"),
                            LeafLists.readTexts(row.text("markets")),
                            row.ids("audiences"),
                            row.ids("campaigns"),
                            new CataloguePin(row.text("catalogue"), row.text("catalogue_version")),
                            row.ids("rules"),
                            row.ids("duties")))
            .column("title", PlanSheet::title)
            .column("zone", it -> it.zone().getId())
            .column("currency", PlanSheet::currency)
            .json("markets", it -> LeafLists.writeTexts(it.markets()))
            .column("catalogue", it -> it.catalogue().id())
            .column("catalogue_version", it -> it.catalogue().version())
            .list("audiences", PlanSheet::audiences)
            .list("campaigns", PlanSheet::campaigns)
            .list("rules", PlanSheet::rules)
            .list("duties", PlanSheet::duties);

    private PlanFamilies() {}

    private static String kind(When when) {
        return switch (when) {
            case When.OneMoment it -> "ONE_MOMENT";
            case When.RecipientTime it -> "RECIPIENT_TIME";
            case When.Recurring it -> "RECURRING";
            case When.Triggered it -> "TRIGGERED";
        };
    }

    private static @Nullable When when(Row row) throws SQLException {
        String kind = row.textOrNull("when_kind");
        if (kind == null) {
            return null;
        }
        LocalDateTime at = row.time("when_at");
        return switch (kind) {
            case "ONE_MOMENT" -> new When.OneMoment(Objects.requireNonNull(at));
            case "RECIPIENT_TIME" -> new When.RecipientTime(Objects.requireNonNull(at));
            case "RECURRING" ->
                new When.Recurring(
                        Objects.requireNonNull(at), Period.parse(row.text("when_every")), row.whole("when_times"));
            case "TRIGGERED" ->
                new When.Triggered(row.text("when_trigger"), at, Duration.ofMinutes(row.whole("when_delay")));
            default -> throw new IllegalArgumentException("no such time: " + kind);
        };
    }
}
