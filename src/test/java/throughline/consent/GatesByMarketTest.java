package throughline.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.Shipped;
import throughline.plan.AudienceEdits;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.NewPlan;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;
import throughline.plan.When;

/** Gates by the shipped rules, market by market: the worked example of the planning semantics, and each of its terms. */
class GatesByMarketTest {

    private Plan plan = Shipped.sample();
    private int touchpoints;

    @BeforeEach
    void begin() throws FormatException {
        plan = NewPlan.of(
                MapFormat.read(Shipped.bytes("maps/starter.map.json"), "starter"), "Test", ZoneId.of("Europe/Berlin"));
        take(AudienceEdits.create(plan, "People", 1_000));
        take(AudienceEdits.restUnsure(plan, "people", false));
        take(CampaignEdits.create(plan, "Route", List.of("people")));
        take(CampaignEdits.dates(plan, "route", LocalDate.of(2027, 1, 4), null));
        touchpoints = 0;
    }

    private void take(Change change) {
        plan = plan.apply(change);
    }

    private void markets(String... shares) {
        TreeMap<String, BigDecimal> markets = new TreeMap<>();
        for (int i = 0; i < shares.length; i += 2) {
            markets.put(shares[i], new BigDecimal(shares[i + 1]));
        }
        take(PlanEdits.markets(plan, List.copyOf(markets.keySet())));
        take(AudienceEdits.markets(plan, "people", markets));
    }

    /** A touchpoint at the end; returns its id. */
    private String at(String station, String... requires) {
        Change change = TouchpointEdits.append(plan, "route", station, p -> false);
        String id = change.edits().getFirst().id();
        take(change);
        take(TouchpointEdits.requires(plan, id, List.of(requires)));
        touchpoints++;
        return id;
    }

    private void asks(String touchpoint, String permission, RequestModel model) {
        take(RequestEdits.ask(
                plan, touchpoint, permission, permission, model, new ValueExchange(ValueExchange.Kind.COUPON, "10 %")));
    }

    private List<String> gates() {
        List<String> said = new ArrayList<>();
        for (Gate gate : Gates.of(plan, plan.require("route", Campaign.class), Catalogue.shipped())) {
            for (GateCell cell : gate.cells()) {
                said.add((gate.position() + 1) + " " + gate.permission() + " " + cell.market()
                        + (cell.platform().isEmpty() ? "" : "/" + cell.platform()) + " " + cell.reason());
            }
        }
        return said;
    }

    private String only() {
        List<String> all = gates();
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }

    @Test
    void theWorkedExample() {
        markets("US", "0.5", "DE", "0.3", "KR", "0.2");
        take(AudienceEdits.platforms(
                plan, "people", new TreeMap<>(Map.of("ios", new BigDecimal("0.5"), "android", new BigDecimal("0.5")))));
        at("qr-nfc");
        asks(at("forms-signup"), "email-marketing", RequestModel.EXPRESS);
        at("mobile-app");
        asks(at("in-app-message"), "push-os", RequestModel.OS_PROMPT);
        String geofence = at("geofence-beacons", "location-background", "push-os", "push-marketing");
        at("sms", "sms-marketing");
        at("email", "email-marketing");
        List<String> expected = List.of(
                "5 location-background DE/android NOTHING",
                "5 location-background DE/ios NOTHING",
                "5 location-background KR/android NOTHING",
                "5 location-background KR/ios NOTHING",
                "5 location-background US/android NOTHING",
                "5 location-background US/ios NOTHING",
                "5 push-os DE/android ASKED",
                "5 push-os DE/ios ASKED",
                "5 push-os KR/android ASKED",
                "5 push-os KR/ios ASKED",
                "5 push-os US/android ASKED",
                "5 push-os US/ios ASKED",
                "5 push-marketing DE NOTHING",
                "5 push-marketing KR PROMPT_ONLY",
                "5 push-marketing US RULE_UNKNOWN",
                "6 sms-marketing DE NOTHING",
                "6 sms-marketing KR NOTHING",
                "6 sms-marketing US NOTHING",
                "7 email-marketing DE MODEL",
                "7 email-marketing KR ASKED",
                "7 email-marketing US FREE");
        assertEquals(expected, gates());
        Change first = TouchpointEdits.insertBefore(plan, geofence, "location-permission", p -> false);
        String whileInUse = first.edits().getFirst().id();
        take(first);
        Change second = TouchpointEdits.insertBefore(plan, geofence, "location-permission", p -> false);
        String always = second.edits().getFirst().id();
        take(second);
        asks(always, "location-background", RequestModel.OS_PROMPT);
        assertTrue(gates().contains("7 location-background DE/ios NOT_IN_ORDER"), gates().toString());
        asks(whileInUse, "location-foreground", RequestModel.OS_PROMPT);
        assertTrue(
                gates().stream()
                        .filter(it -> it.contains("location-background"))
                        .allMatch(it -> it.endsWith("ASKED")),
                gates().toString());
    }

    @Test
    void germanyTakesADoubleOptInOrCustomers() {
        markets("DE", "1");
        String form = at("forms-signup");
        at("email", "email-marketing");
        assertEquals("2 email-marketing DE NOTHING", only());
        asks(form, "email-marketing", RequestModel.EXPRESS);
        assertEquals("2 email-marketing DE MODEL", only());
        Gate gate = Gates.of(plan, plan.require("route", Campaign.class), Catalogue.shipped())
                .getFirst();
        assertEquals(GateState.MISSING, gate.state());
        model(RequestModel.DOUBLE_OPT_IN);
        assertEquals("2 email-marketing DE ASKED", only());
        model(RequestModel.SOFT_OPT_IN);
        assertEquals("2 email-marketing DE ASKED", only());
        model(RequestModel.OPT_OUT);
        assertEquals("2 email-marketing DE MODEL", only());
    }

    private void model(RequestModel model) {
        String id = "request-email-marketing";
        var request = plan.require(id, throughline.plan.PermissionRequest.class);
        take(RequestEdits.change(plan, request.withModel(model), "Email"));
    }

    @Test
    void impliedPermissionsLapse() {
        markets("CA", "1");
        String till = at("point-of-sale");
        take(TouchpointEdits.when(plan, till, new When.OneMoment(LocalDateTime.of(2027, 1, 4, 10, 0))));
        String mail = at("email", "email-marketing");
        asks(till, "email-marketing", RequestModel.IMPLIED_BY_INQUIRY);
        take(on(mail, LocalDateTime.of(2027, 6, 4, 9, 0)));
        assertEquals("2 email-marketing CA ASKED", only());
        // Six months to the minute: 2027-07-04 10:00.
        take(on(mail, LocalDateTime.of(2027, 6, 4, 10, 0)));
        assertEquals("2 email-marketing CA EXPIRES", only());
        take(on(mail, LocalDateTime.of(2027, 7, 4, 9, 59)));
        assertEquals("2 email-marketing CA EXPIRES", only());
        take(on(mail, LocalDateTime.of(2027, 7, 4, 10, 0)));
        assertEquals("2 email-marketing CA EXPIRED", only());
        model(RequestModel.IMPLIED_BY_SALE);
        assertEquals("2 email-marketing CA ASKED", only());
        model(RequestModel.EXPRESS);
        assertEquals("2 email-marketing CA ASKED", only());
        model(RequestModel.IMPLIED);
        assertEquals("2 email-marketing CA TRIGGER_UNSAID", only());
    }

    private Change on(String touchpoint, LocalDateTime at) {
        return TouchpointEdits.when(plan, touchpoint, new When.OneMoment(at));
    }

    @Test
    void theLastOfManyCounts() {
        markets("CA", "1");
        String till = at("point-of-sale");
        take(on(till, LocalDateTime.of(2027, 1, 4, 10, 0)));
        String mail = at("email", "email-marketing");
        asks(till, "email-marketing", RequestModel.IMPLIED_BY_INQUIRY);
        take(TouchpointEdits.when(
                plan, mail, new When.Recurring(LocalDateTime.of(2027, 2, 1, 9, 0), Period.ofMonths(1), 12)));
        assertEquals("2 email-marketing CA EXPIRED", only());
        take(TouchpointEdits.when(
                plan, till, new When.Recurring(LocalDateTime.of(2027, 1, 4, 10, 0), Period.ofMonths(1), 12)));
        assertEquals("2 email-marketing CA ASKED", only());
    }

    @Test
    void koreanNightsTakeASecondYes() {
        markets("KR", "1");
        asks(at("forms-signup"), "push-marketing", RequestModel.EXPRESS);
        String push = at("push-notification", "push-marketing");
        take(TouchpointEdits.when(plan, push, new When.RecipientTime(LocalDateTime.of(2027, 1, 8, 20, 59))));
        assertEquals("2 push-marketing KR ASKED", only());
        take(TouchpointEdits.when(plan, push, new When.RecipientTime(LocalDateTime.of(2027, 1, 8, 21, 0))));
        assertEquals("2 push-marketing KR NOT_IN_ORDER", only());
        // 13:00 in Berlin is 21:00 in Seoul.
        take(on(push, LocalDateTime.of(2027, 1, 8, 13, 0)));
        assertEquals("2 push-marketing KR NOT_IN_ORDER", only());
        take(on(push, LocalDateTime.of(2027, 1, 8, 12, 0)));
        assertEquals("2 push-marketing KR ASKED", only());
        take(AudienceEdits.held(plan, "people", "push-marketing", BigDecimal.ONE));
        take(on(push, LocalDateTime.of(2027, 1, 8, 13, 0)));
        assertEquals("2 push-marketing KR ASKED", only(), "the day's permission is held, the night's is asked for");
        take(AudienceEdits.held(plan, "people", "push-marketing", BigDecimal.ZERO));
        Change more = TouchpointEdits.insertBefore(plan, push, "preference-center", p -> false);
        take(more);
        asks(more.edits().getFirst().id(), "push-marketing", RequestModel.EXPRESS);
        assertEquals("3 push-marketing KR ASKED", only());
    }

    @Test
    void whatNobodyCanSayIsToConfirmAndNeverMissing() {
        markets("DE", "1");
        at("forms-signup");
        at("email", "email-marketing");
        take(AudienceEdits.unsure(plan, "people", "email-marketing"));
        assertEquals("2 email-marketing DE HELD_UNSURE", only());
        take(AudienceEdits.held(plan, "people", "email-marketing", new BigDecimal("0.2")));
        assertEquals("2 email-marketing DE HELD", only());
    }

    @Test
    void askingFirstAtTheSameTouchpointIsEarly() {
        markets("DE", "1");
        String page = at("landing-pages", "device-storage");
        asks(page, "device-storage", RequestModel.EXPRESS);
        assertEquals("1 device-storage DE LATE", only());
        take(TouchpointEdits.asksFirst(plan, page, true));
        assertEquals("1 device-storage DE ASKED", only());
    }

    @Test
    void aRequestCountsOnlyWhereItGoes() {
        markets("DE", "0.5", "FR", "0.5");
        String form = at("forms-signup");
        asks(form, "email-marketing", RequestModel.DOUBLE_OPT_IN);
        String mail = at("email", "email-marketing");
        take(TouchpointEdits.leavesOut(plan, form, List.of("FR")));
        assertEquals(List.of("2 email-marketing DE ASKED", "2 email-marketing FR NOTHING"), gates());
        take(TouchpointEdits.leavesOut(plan, mail, List.of("FR")));
        assertEquals(List.of("2 email-marketing DE ASKED"), gates());
        take(AudienceEdits.create(plan, "Others", 5));
        take(AudienceEdits.restUnsure(plan, "others", false));
        take(TouchpointEdits.audiences(plan, form, List.of("others")));
        assertEquals(List.of("2 email-marketing DE NOTHING"), gates());
    }

    @Test
    void aPlanGoesWhereItNamesAndItsPeopleAre() {
        at("forms-signup");
        at("email", "email-marketing");
        assertEquals("2 email-marketing  NOTHING", only(), "no market named, so order alone counts");
        take(PlanEdits.markets(plan, List.of("DE", "US")));
        assertEquals(List.of("2 email-marketing DE NOTHING", "2 email-marketing US FREE"), gates());
        take(AudienceEdits.markets(plan, "people", new TreeMap<>(Map.of("US-TX", BigDecimal.ONE))));
        assertEquals(List.of("2 email-marketing US-TX FREE"), gates());
        take(PlanEdits.markets(plan, List.of("US-CA")));
        assertEquals(List.of(), gates(), "nobody of theirs is in California");
        take(AudienceEdits.markets(plan, "people", new TreeMap<>(Map.of("US", BigDecimal.ONE))));
        assertEquals(List.of("2 email-marketing US-CA FREE"), gates());
    }

    @Test
    void peopleWithoutTheDeviceAreNotReached() {
        markets("DE", "1");
        at("push-notification", "push-os");
        take(AudienceEdits.platforms(
                plan, "people", new TreeMap<>(Map.of("ios", new BigDecimal("0.6"), "web", new BigDecimal("0.4")))));
        assertEquals("1 push-os DE/ios NOTHING", only());
    }
}
