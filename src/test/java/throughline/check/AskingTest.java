package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.Shipped;
import throughline.item.Words;
import throughline.plan.AudienceEdits;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.DutyEdits;
import throughline.plan.NewPlan;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.SenderDuty;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;
import throughline.plan.When;

/** Asking at once and again, legal to-dos, and the sentences of gates by the shipped rules. */
class AskingTest {

    private static final CheckContext CONTEXT = new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22));

    private Plan plan = Shipped.sample();

    @BeforeEach
    void begin() throws FormatException {
        plan = NewPlan.of(
                MapFormat.read(Shipped.bytes("maps/starter.map.json"), "starter"),
                "Test",
                java.time.ZoneId.of("Europe/Berlin"));
        take(AudienceEdits.create(plan, "People", 1_000));
        take(AudienceEdits.restUnsure(plan, "people", false));
        take(CampaignEdits.create(plan, "Route", List.of("people")));
    }

    private void take(Change change) {
        plan = plan.apply(change);
    }

    private void in(String market) {
        take(PlanEdits.markets(plan, List.of(market)));
        take(AudienceEdits.markets(plan, "people", new TreeMap<>(Map.of(market, BigDecimal.ONE))));
    }

    private String at(String station, LocalDateTime when, String... requires) {
        Change change = TouchpointEdits.append(plan, "route", station, p -> false);
        String id = change.edits().getFirst().id();
        take(change);
        take(TouchpointEdits.when(plan, id, new When.OneMoment(when)));
        take(TouchpointEdits.requires(plan, id, List.of(requires)));
        return id;
    }

    private String asks(String touchpoint, String permission, RequestModel model) {
        take(RequestEdits.ask(
                plan, touchpoint, permission, permission, model, new ValueExchange(ValueExchange.Kind.COUPON, "10 %")));
        return touchpoint;
    }

    private List<String> said(String code) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.code().equals(code))
                .map(it -> Words.say(it.message()))
                .toList();
    }

    private static LocalDateTime day(int day) {
        return LocalDate.of(2027, 1, 1).plusDays(day - 1).atTime(9, 0);
    }

    @Test
    void aSingleOptInIsNotEnoughInGermany() {
        in("DE");
        asks(at("forms-signup", day(4)), "sms-marketing", RequestModel.EXPRESS);
        at("sms", day(5), "sms-marketing");
        assertEquals(
                List.of("Touchpoint 2 at SMS requires a confirmed double opt-in or a soft opt-in of customers for SMS"
                        + " marketing, but Route only collects a single opt-in, at Forms & sign-up."),
                said("GATE-MISSING"));
        Finding finding = Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.code().equals("GATE-MISSING"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("DE"), finding.markets());
        Fix fix = finding.fixes().getFirst();
        assertEquals("Ask for SMS marketing by a confirmed double opt-in at Forms & sign-up", Words.say(fix.label()));
        take(fix.on(plan).orElseThrow());
        assertEquals(List.of(), said("GATE-MISSING"));
    }

    @Test
    void oneMarketOfSeveralIsNamedAndCanBeLeftOut() {
        take(PlanEdits.markets(plan, List.of("DE", "US")));
        at("email", day(5), "email-marketing");
        assertEquals(
                List.of("Touchpoint 1 at Email requires Email marketing in Germany, but nothing before it in Route asks"
                        + " for it."),
                said("GATE-MISSING"));
        List<Fix> fixes = Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.code().equals("GATE-MISSING"))
                .findFirst()
                .orElseThrow()
                .fixes();
        assertEquals(
                List.of("Insert a request for Email marketing at Preference center", "Leave Germany out of Email"),
                fixes.stream().map(it -> Words.say(it.label())).toList());
    }

    @Test
    void koreaWantsAYesOfItsOwnForPush() {
        in("KR");
        asks(at("in-app-message", day(4)), "push-os", RequestModel.OS_PROMPT);
        at("push-notification", day(5), "push-os", "push-marketing");
        assertEquals(
                List.of("Touchpoint 2 at Push notifications requires Push marketing apart from the device’s prompt, and"
                        + " nothing before it in Route asks for that."),
                said("GATE-LAYER"));
    }

    @Test
    void whatLapsesIsSaidWithItsDay() {
        in("CA");
        asks(at("point-of-sale", day(1)), "email-marketing", RequestModel.IMPLIED_BY_INQUIRY);
        String mail = at("email", day(170), "email-marketing");
        assertEquals(
                List.of("Touchpoint 2 at Email requires Email marketing; what Route collects at Point of sale lapses"
                        + " soon after it, on 1 Jul 2027."),
                said("GATE-EXPIRES"));
        take(TouchpointEdits.when(plan, mail, new When.OneMoment(day(190))));
        assertEquals(
                List.of("Touchpoint 2 at Email requires Email marketing, but what Route collects at Point of sale has"
                        + " lapsed by then, on 1 Jul 2027."),
                said("GATE-EXPIRED"));
    }

    @Test
    void thePromptIsShownOnceOnOnePhoneAndTwiceOnTheOther() {
        in("DE");
        take(AudienceEdits.platforms(plan, "people", new TreeMap<>(Map.of("android", BigDecimal.ONE))));
        asks(at("mobile-app", day(4)), "push-os", RequestModel.OS_PROMPT);
        asks(at("in-app-message", day(20)), "push-os", RequestModel.OS_PROMPT);
        assertEquals(List.of(), said("ASK-REPEAT"));
        asks(at("mobile-app", day(40)), "push-os", RequestModel.OS_PROMPT);
        assertEquals(1, said("ASK-REPEAT").size());
        take(AudienceEdits.platforms(plan, "people", new TreeMap<>(Map.of("ios", BigDecimal.ONE))));
        assertEquals(2, said("ASK-REPEAT").size());
        assertTrue(said("ASK-REPEAT").getFirst().endsWith("at most so many times: 1."), said("ASK-REPEAT")::toString);
    }

    @Test
    void aRefusalHoldsForAWhile() {
        in("FR");
        asks(at("landing-pages", day(4)), "device-storage", RequestModel.EXPRESS);
        String again = asks(at("website", day(100)), "device-storage", RequestModel.EXPRESS);
        assertEquals(
                List.of("People are asked for Cookies & device storage again at Website, sooner than is allowed in"
                        + " France after a refusal."),
                said("ASK-REPEAT"));
        take(TouchpointEdits.when(plan, again, new When.OneMoment(day(200))));
        assertEquals(List.of(), said("ASK-REPEAT"));
        take(TouchpointEdits.when(plan, again, new When.Recurring(day(200), Period.ofMonths(1), 2)));
        assertEquals(1, said("ASK-REPEAT").size(), "it comes again a month later");
    }

    @Test
    void tooMuchAtOnce() {
        in("DE");
        String form = asks(at("forms-signup", day(4)), "email-marketing", RequestModel.DOUBLE_OPT_IN);
        assertEquals(List.of(), said("ASK-STACK"));
        asks(form, "sms-marketing", RequestModel.DOUBLE_OPT_IN);
        assertEquals(
                List.of("Touchpoint 1 at Forms & sign-up asks for 2 permissions at once. One at a time is granted more"
                        + " often."),
                said("ASK-STACK"));
        String later = asks(at("mobile-app", day(10)), "push-os", RequestModel.OS_PROMPT);
        assertEquals(
                "People are asked for 3 permissions within seven days, the last at Mobile app.",
                said("ASK-STACK").get(1));
        take(TouchpointEdits.when(plan, later, new When.OneMoment(day(11))));
        assertEquals(1, said("ASK-STACK").size(), "seven days after the first");
        assertEquals(
                List.of("People are asked for permissions at 2 touchpoints and given something at 0 without a"
                        + " request. Give at least as often."),
                said("GIVE-ASK"));
    }

    @Test
    void carriersWantToKnowTheSenderInTheStates() {
        in("US");
        asks(at("forms-signup", day(4)), "sms-marketing", RequestModel.EXPRESS);
        at("sms", day(5), "sms-marketing");
        assertEquals(
                List.of("Carrier registration is a legal to-do in the United States before SMS, and the plan has none"
                        + " with a day for it."),
                said("DUTY-MISSING"));
        take(DutyEdits.create(plan, SenderDuty.named("x", "Register", "carrier-registration")));
        assertEquals(1, said("DUTY-MISSING").size(), "it has no day");
        SenderDuty duty = plan.duties().getFirst();
        take(DutyEdits.change(plan, duty.withDue(LocalDate.of(2027, 1, 6))));
        assertTrue(said("DUTY-MISSING").getFirst().endsWith("and the one in the plan comes later."));
        take(DutyEdits.change(plan, plan.duties().getFirst().withDue(LocalDate.of(2027, 1, 5))));
        assertEquals(List.of(), said("DUTY-MISSING"));
        take(DutyEdits.change(plan, plan.duties().getFirst().withDue(LocalDate.of(2026, 11, 21))));
        assertEquals(List.of("Register was due on 21 Nov 2026 and is not done."), said("DUTY-LATE"));
        take(DutyEdits.change(
                plan, plan.duties().getFirst().withMarkets(List.of("DE")).withState(SenderDuty.State.DONE)));
        assertEquals(1, said("DUTY-MISSING").size(), "Germany is not the United States");
        take(DutyEdits.change(plan, plan.duties().getFirst().withMarkets(List.of("US"))));
        assertEquals(List.of(), said("DUTY-MISSING"));
        in("GB");
        assertEquals(
                List.of("No rule says whether Carrier registration is a legal to-do in the United Kingdom before SMS."
                        + " Have it confirmed, and note it as a legal to-do."),
                said("GATE-UNKNOWN"));
    }

    @Test
    void aPlanWithoutMarketsIsToldSo() {
        at("email", day(5), "email-marketing");
        assertEquals(1, said("MARKET-NONE").size());
        in("DE");
        assertEquals(List.of(), said("MARKET-NONE"));
    }
}
