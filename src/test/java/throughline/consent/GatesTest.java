package throughline.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.plan.AudienceEdits;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.SmallPlans;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;

class GatesTest {

    private static List<Gate> gates(Plan plan, String campaign) {
        return Gates.of(plan, plan.require(campaign, Campaign.class), SmallCatalogue.IT);
    }

    private static List<String> words(Plan plan, String campaign) {
        return gates(plan, campaign).stream()
                .map(g -> g.position() + 1 + " " + g.permission() + " " + g.state())
                .toList();
    }

    private static Plan ask(Plan plan, String touchpoint, String permission) {
        return plan.apply(
                RequestEdits.ask(plan, touchpoint, permission, permission, RequestModel.EXPRESS, ValueExchange.NONE));
    }

    @Test
    void aGateIsReadyAfterARequestAndMissingWithout() {
        Plan plan = SmallPlans.winter();
        assertEquals(List.of("3 email-marketing READY", "4 sms-marketing MISSING"), words(plan, "winter-launch"));
        Asked source = gates(plan, "winter-launch").getFirst().source().orElseThrow();
        assertEquals(
                new Asked(1, "winter-launch-forms", "request-email-marketing", RequestModel.DOUBLE_OPT_IN), source);
    }

    /**
     * The worked example of the planning semantics, as far as order goes: 1 QR code; 2 sign-up, asks for email; 3 mobile
     * app; 4 push request, asks for push-os; 5 geofence; 6 SMS; 7 email.
     */
    @Test
    void theWorkedExample() {
        Plan plan = SmallPlans.map();
        plan = plan.apply(CampaignEdits.create(plan, "Route", List.of("visitors")));
        for (String station : List.of("qr", "forms", "app", "push", "store", "sms", "email")) {
            plan = plan.apply(TouchpointEdits.append(plan, "route", station, p -> !p.equals("one-click")));
        }
        plan = plan.apply(TouchpointEdits.requires(plan, "route-push", List.of()));
        plan = plan.apply(TouchpointEdits.requires(plan, "route-store", List.of("location-background", "push-os")));
        plan = ask(ask(plan, "route-forms", "email-marketing"), "route-push", "push-os");
        assertEquals(
                List.of(
                        "5 location-background MISSING",
                        "5 push-os READY",
                        "6 sms-marketing MISSING",
                        "7 email-marketing READY"),
                words(plan, "route"));
        Plan with = plan.apply(TouchpointEdits.insertBefore(plan, "route-store", "preferences", p -> true));
        with = ask(with, "route-preferences", "location-background");
        assertEquals("6 location-background READY", words(with, "route").getFirst());
    }

    @Test
    void theSameTouchpointIsNotEarlier() {
        Plan plan = ask(SmallPlans.winter(), "winter-launch-sms", "sms-marketing");
        assertEquals(GateState.MISSING, gates(plan, "winter-launch").get(1).state());
    }

    @Test
    void timeDecidesWhatIsEarlier() {
        Plan plan = SmallPlans.winter();
        Plan later = plan.apply(TouchpointEdits.when(plan, "winter-launch-forms", SmallPlans.at(12)));
        assertEquals("2 email-marketing MISSING", words(later, "winter-launch").getFirst());
        Plan earlier = plan.apply(TouchpointEdits.when(plan, "winter-launch-forms", SmallPlans.at(8)));
        earlier = earlier.apply(TouchpointEdits.moveTo(earlier, "winter-launch-email", 0));
        assertEquals("2 email-marketing READY", words(earlier, "winter-launch").getFirst());
    }

    @Test
    void partOfTheAudienceMayHoldItFromTheStart() {
        Plan plan = SmallPlans.winter();
        Plan held = plan.apply(AudienceEdits.held(plan, "members", "sms-marketing", new BigDecimal("0.3")));
        Gate gate = gates(held, "winter-launch").get(1);
        assertEquals(GateState.READY, gate.state());
        assertTrue(gate.restsOnHeld());
        assertEquals(Optional.empty(), gate.source());
        assertEquals(new BigDecimal("0.05"), gate.heldShare(), "3,000 of 60,000");
        Plan visitorsOnly = held.apply(TouchpointEdits.audiences(held, "winter-launch-sms", List.of("visitors")));
        assertEquals(
                GateState.MISSING, gates(visitorsOnly, "winter-launch").get(1).state());
        Plan asked = ask(held, "winter-launch-forms", "sms-marketing");
        assertFalse(gates(asked, "winter-launch").get(1).restsOnHeld());
    }

    @Test
    void audiencesOfUnknownSizeCountAlike() {
        Plan plan = SmallPlans.winter();
        plan = plan.apply(AudienceEdits.size(plan, "members", 0));
        plan = plan.apply(AudienceEdits.size(plan, "visitors", 0));
        plan = plan.apply(AudienceEdits.held(plan, "members", "sms-marketing", new BigDecimal("0.3")));
        assertEquals(new BigDecimal("0.15"), gates(plan, "winter-launch").get(1).heldShare());
    }

    @Test
    void dutiesOfTheSenderAreNoGates() {
        Plan plan = SmallPlans.winter();
        Plan duty = plan.apply(
                TouchpointEdits.requires(plan, "winter-launch-email", List.of("one-click", "email-marketing")));
        assertEquals(words(plan, "winter-launch"), words(duty, "winter-launch"));
    }
}
