package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.Shipped;
import throughline.item.Words;
import throughline.plan.AudienceEdits;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.NewPlan;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;

/** The worked example of planning semantics 4.1 as its findings: route, audience, codes and markets as they stand there. */
class GateExampleTest {

    private static final CheckContext CONTEXT = new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22));
    private static final ValueExchange COUPON = new ValueExchange(ValueExchange.Kind.COUPON, "10% code");

    private Plan plan = Shipped.sample();
    private String push = "";
    private String geofence = "";
    private String sms = "";

    @BeforeEach
    void route() throws FormatException {
        plan = NewPlan.of(
                MapFormat.read(Shipped.bytes("maps/starter.map.json"), "starter"), "Test", ZoneId.of("Europe/Berlin"));
        take(AudienceEdits.create(plan, "People", 1_000));
        take(AudienceEdits.restUnsure(plan, "people", false));
        take(PlanEdits.markets(plan, List.of("DE", "KR", "US")));
        take(AudienceEdits.markets(
                plan,
                "people",
                new TreeMap<>(Map.of(
                        "US", new BigDecimal("0.5"), "DE", new BigDecimal("0.3"), "KR", new BigDecimal("0.2")))));
        take(CampaignEdits.create(plan, "Route", List.of("people")));
        take(CampaignEdits.dates(plan, "route", LocalDate.of(2027, 1, 4), null));
        at("qr-nfc");
        asks(at("forms-signup"), "email-marketing", RequestModel.EXPRESS, COUPON);
        at("mobile-app");
        push = at("in-app-message");
        asks(push, "push-os", RequestModel.OS_PROMPT, COUPON);
        geofence = at("geofence-beacons", "location-background", "push-os", "push-marketing");
        sms = at("sms", "sms-marketing", "carrier-registration");
    }

    private void take(Change change) {
        plan = plan.apply(change);
    }

    private String at(String station, String... requires) {
        Change change = TouchpointEdits.append(plan, "route", station, p -> false);
        String id = change.edits().getFirst().id();
        take(change);
        take(TouchpointEdits.requires(plan, id, List.of(requires)));
        return id;
    }

    private void asks(String touchpoint, String permission, RequestModel model, ValueExchange gets) {
        take(RequestEdits.ask(plan, touchpoint, permission, permission, model, gets));
    }

    /** Codes and markets of what is found at a touchpoint about a permission, such as {@code GATE-MISSING [DE]}. */
    private List<String> found(String touchpoint, String permission) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.items().getFirst().equals(touchpoint))
                .filter(it -> Words.say(it.message()).contains(permission))
                .map(it -> it.code() + " " + it.markets())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("4.1: step 5 GATE-MISSING location-background (all)")
    void locationIsMissingEverywhere() {
        assertEquals(List.of("GATE-MISSING [DE, KR, US]"), found(geofence, "Location always"));
    }

    @Test
    @DisplayName("4.1: step 5 push-marketing: KR GATE-LAYER, US GATE-UNKNOWN, DE GATE-MISSING")
    void pushDiffersByMarket() {
        assertEquals(
                List.of("GATE-LAYER [KR]", "GATE-MISSING [DE]", "GATE-UNKNOWN [US]"),
                found(geofence, "Push marketing"));
    }

    @Test
    @DisplayName("4.1: step 6 GATE-MISSING sms (all)")
    void textsAreMissingEverywhere() {
        assertEquals(List.of("GATE-MISSING [DE, KR, US]"), found(sms, "SMS marketing"));
    }

    @Test
    @DisplayName("4.1: step 6 DUTY-MISSING carrier-registration (US; UNKNOWN elsewhere)")
    void carriersWantARegistrationInTheStates() {
        assertEquals(List.of("DUTY-MISSING [US]", "GATE-UNKNOWN [DE, KR]"), found(sms, "Carrier registration"));
    }

    @Test
    @DisplayName("4.1: an email at step 7 in DE: GATE-MISSING (express is not double opt-in)")
    void aSingleOptInIsNotADoubleOne() {
        String email = at("email", "email-marketing");
        assertEquals(List.of("GATE-MISSING [DE]"), found(email, "Email marketing"));
    }

    @Test
    @DisplayName("4.1: step 4 without value text: ASK-NO-VALUE")
    void askingForNothingInReturn() {
        assertEquals(0, count("ASK-NO-VALUE"));
        PermissionRequest request =
                plan.requests(plan.require(push, Touchpoint.class)).getFirst();
        take(RequestEdits.change(plan, request.withGets(ValueExchange.NONE), "Push"));
        assertEquals(1, count("ASK-NO-VALUE"));
    }

    private long count(String code) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.code().equals(code))
                .count();
    }

    @Test
    @DisplayName("4.1: adding step 4b location while-in-use, then 4c always, clears the first")
    void askingTwiceOpensTheGate() {
        String whileInUse = before(geofence);
        String always = before(geofence);
        asks(whileInUse, "location-foreground", RequestModel.OS_PROMPT, COUPON);
        asks(always, "location-background", RequestModel.OS_PROMPT, COUPON);
        assertEquals(List.of(), found(geofence, "Location always"));
    }

    private String before(String touchpoint) {
        Change change = TouchpointEdits.insertBefore(plan, touchpoint, "location-permission", p -> false);
        take(change);
        return change.edits().getFirst().id();
    }
}
