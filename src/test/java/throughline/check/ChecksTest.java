package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.consent.SmallCatalogue;
import throughline.item.Message;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.AudienceEdits;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.ItemEdits;
import throughline.plan.MapEdits;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.SmallPlans;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;

class ChecksTest {

    private static final CheckContext CONTEXT = new CheckContext(SmallCatalogue.IT, LocalDate.of(2026, 11, 22));

    private final Plan plan = SmallPlans.winterSeenTo();

    private static List<Finding> findings(Plan plan, String code) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(f -> f.code().equals(code))
                .toList();
    }

    private static void says(String sentence, Finding finding) {
        assertEquals(sentence, Words.say(finding.message()));
    }

    private static Plan ask(Plan plan, String touchpoint, String permission, ValueExchange gets) {
        return plan.apply(RequestEdits.ask(plan, touchpoint, permission, permission, RequestModel.EXPRESS, gets));
    }

    private static final ValueExchange COUPON = new ValueExchange(ValueExchange.Kind.COUPON, "5 % off");

    @Test
    void aPermissionThatNothingAsksFor() {
        List<Finding> found = Checks.run(plan, CONTEXT);
        assertEquals(1, found.size());
        Finding finding = found.getFirst();
        assertEquals("GATE-MISSING", finding.code());
        assertEquals(Severity.ERROR, finding.severity());
        says(
                "“SMS reminder” at SMS requires SMS marketing, but nothing before it in Winter launch asks for it.",
                finding);
        assertEquals(List.of("winter-launch-sms", "winter-launch"), finding.items());
        assertEquals(Map.of("people", new BigDecimal(60_000)), finding.numbers());
        assertEquals(
                "Insert a request for SMS marketing at Forms & sign-up",
                Words.say(finding.fixes().getFirst().label()));
        assertEquals(List.of(), Checks.run(ask(plan, "winter-launch-qr", "sms-marketing", COUPON), CONTEXT));
    }

    @Test
    void aTouchpointWithoutANameGoesByItsNumber() {
        Plan unnamed = plan.apply(ItemEdits.rename(plan, "winter-launch-sms", ""));
        says(
                "Touchpoint 4 at SMS requires SMS marketing, but nothing before it in Winter launch asks for it.",
                findings(unnamed, "GATE-MISSING").getFirst());
    }

    @Test
    void aPermissionThatTheCatalogueDoesNotKnow() {
        Plan odd = plan.apply(TouchpointEdits.requires(plan, "winter-launch-sms", List.of("fax-marketing")));
        says(
                "“SMS reminder” at SMS requires fax marketing in DE and US, and no rule says what permits it there."
                        + " Have it confirmed.",
                findings(odd, "GATE-UNKNOWN").getFirst());
    }

    @Test
    void aPermissionAskedForTooLate() {
        Plan after = plan.apply(TouchpointEdits.append(plan, "winter-launch", "preferences", p -> true));
        after = ask(after, "winter-launch-preferences", "sms-marketing", COUPON);
        assertEquals(List.of(), findings(after, "GATE-MISSING"));
        says(
                "“SMS reminder” at SMS requires SMS marketing, but Winter launch asks for it only later, at Preference"
                        + " center.",
                findings(after, "GATE-LATE").getFirst());
        Plan there = ask(plan, "winter-launch-sms", "sms-marketing", COUPON);
        says(
                "“SMS reminder” at SMS requires SMS marketing beforehand, but Winter launch asks for it only there.",
                findings(there, "GATE-LATE").getFirst());
        Plan before = there.apply(findings(there, "GATE-LATE")
                .getFirst()
                .fixes()
                .getFirst()
                .on(there)
                .orElseThrow());
        assertEquals(List.of(), findings(before, "GATE-LATE"));
    }

    @Test
    void aGateThatIsReadyByARequestWithoutADate() {
        Plan asked = ask(plan, "winter-launch-forms", "sms-marketing", COUPON);
        assertEquals(List.of(), findings(asked, "GATE-UNDATED"), "it begins with its campaign");
        Plan undated = asked.apply(CampaignEdits.dates(asked, "winter-launch", null, null));
        Finding finding = findings(undated, "GATE-UNDATED").getLast();
        assertEquals(Severity.INFO, finding.severity());
        says(
                "“SMS reminder” at SMS is ready if Winter launch asks for SMS marketing before it, at Forms & sign-up,"
                        + " which has no date yet. Give it one.",
                finding);
        Plan dated = undated.apply(TouchpointEdits.when(undated, "winter-launch-forms", SmallPlans.at(5)));
        assertEquals(List.of(), findings(dated, "GATE-UNDATED"));
    }

    @Test
    void aPermissionThatOnlySomeHold() {
        Plan held = plan.apply(AudienceEdits.held(plan, "members", "sms-marketing", new BigDecimal("0.3")));
        Finding finding = findings(held, "GATE-BASE-ONLY").getFirst();
        assertEquals(Severity.INFO, finding.severity());
        says(
                "“SMS reminder” at SMS reaches only people who hold SMS marketing from the start, 5 % of its audience: "
                        + "nothing before it in Winter launch asks the others.",
                finding);
        Plan few = plan.apply(AudienceEdits.held(plan, "members", "sms-marketing", new BigDecimal("0.01")));
        assertTrue(
                Words.say(findings(few, "GATE-BASE-ONLY").getFirst().message()).contains("less than 1 % of"));
        Plan asked = ask(held, "winter-launch-forms", "sms-marketing", COUPON);
        assertEquals(List.of(), findings(asked, "GATE-BASE-ONLY"));
        Plan all = plan.apply(TouchpointEdits.audiences(plan, "winter-launch-sms", List.of("members")));
        all = all.apply(AudienceEdits.held(all, "members", "sms-marketing", BigDecimal.ONE));
        assertEquals(List.of(), Checks.run(all, CONTEXT));
    }

    @Test
    void aRequestThatGivesNothing() {
        Plan greedy = ask(plan, "winter-launch-forms", "sms-marketing", ValueExchange.NONE);
        Finding finding = findings(greedy, "ASK-NO-VALUE").getFirst();
        assertEquals("request-sms-marketing", finding.items().getFirst());
        says("Touchpoint 2 at Forms & sign-up asks for SMS marketing and gives people nothing for it.", finding);
        assertEquals(List.of(), findings(plan, "ASK-NO-VALUE"));
    }

    @Test
    void timesAgainstTheSequence() {
        Plan clash = plan.apply(TouchpointEdits.moveTo(plan, "winter-launch-sms", 2));
        Finding finding = findings(clash, "JOURNEY-CLASH").getFirst();
        says("In Winter launch, SMS reminder stands before Email but comes later by its time.", finding);
        Fix fix = finding.fixes().getFirst();
        assertEquals("Put Winter launch in order of time", Words.say(fix.label()));
        Plan fixed = clash.apply(fix.on(clash).orElseThrow());
        assertEquals(plan, fixed);
        assertEquals(List.of(), findings(fixed, "JOURNEY-CLASH"));
        assertEquals(Optional.empty(), fix.on(fixed));
    }

    @Test
    void aJourneyThatNoTrackCarries() {
        Plan gap = plan.apply(TouchpointEdits.append(plan, "winter-launch", "island", p -> true));
        says(
                "No track leads from SMS to Island, so the journey of Winter launch has a gap there.",
                findings(gap, "JOURNEY-GAP").getFirst());
        assertEquals(List.of(), findings(plan, "JOURNEY-GAP"));
        Plan twice = gap.apply(TouchpointEdits.append(gap, "winter-launch", "island", p -> true));
        assertEquals(1, findings(twice, "JOURNEY-GAP").size(), "staying at a station is no gap");
    }

    @Test
    void namesThatAreEmpty() {
        assertEquals(List.of(), findings(plan, "NAME-EMPTY"));
        for (String id : List.of("web", "mobile", "email", "legal", "members", "winter-launch")) {
            Plan bare = plan.apply(ItemEdits.rename(plan, id, ""));
            Finding finding = findings(bare, "NAME-EMPTY").getFirst();
            assertEquals(List.of(id), finding.items());
            assertTrue(Words.say(finding.message()).endsWith(" has no name."));
        }
    }

    @Test
    void aStationOutsideItsNeighborhood() {
        Plan moved = plan.apply(MapEdits.moveStations(plan, Map.of("email", GridPoint.ofUnits(12, 6))));
        Finding finding = findings(moved, "STATION-OUTSIDE").getFirst();
        says("Email lies outside Messaging, the neighborhood it belongs to.", finding);
        Fix fix = finding.fixes().getFirst();
        assertEquals("Put Email in Web", Words.say(fix.label()));
        Plan settled = moved.apply(fix.on(moved).orElseThrow());
        assertEquals("web", settled.require("email", Station.class).neighborhood());
        assertEquals(Optional.empty(), fix.on(settled));
        assertEquals(List.of(), findings(settled, "STATION-OUTSIDE"));
        Plan away = plan.apply(MapEdits.moveStations(plan, Map.of("email", GridPoint.ofUnits(50, 6))));
        assertEquals(
                "Take Email out of its neighborhood",
                Words.say(findings(away, "STATION-OUTSIDE")
                        .getFirst()
                        .fixes()
                        .getFirst()
                        .label()));
    }

    @Test
    void aColourThatIsHardToSee() {
        assertEquals(List.of(), findings(plan, "COLOR-UNWISE"));
        says(
                "The colour of Orders is hard to see on a light canvas: its contrast is 1.0 to 1, at least 3 to 1 is"
                        + " wanted.",
                findings(colored("#FFFF00"), "COLOR-UNWISE").getFirst());
        Finding dark = findings(colored("#000080"), "COLOR-UNWISE").getFirst();
        assertTrue(Words.say(dark.message()).contains("on a dark canvas"));
        assertTrue(dark.numbers().get("contrast").compareTo(new BigDecimal(3)) < 0);
    }

    private Plan colored(String color) {
        Track it = plan.require("orders", Track.class);
        Track other =
                new Track(it.id(), it.name(), it.code(), color, it.pattern(), it.loop(), it.description(), it.path());
        return plan.apply(Change.of(Message.of("change.reshape", "Orders"), Edit.replace(it, other)));
    }

    @Test
    void aCampaignWithoutTouchpoints() {
        Plan more = plan.apply(CampaignEdits.create(plan, "Spring", List.of()));
        says("Spring has no touchpoints yet.", findings(more, "CAMPAIGN-EMPTY").getFirst());
        assertEquals(List.of(), findings(plan, "CAMPAIGN-EMPTY"));
    }

    @Test
    void errorsComeFirstAndTheOrderIsTheSameEveryTime() {
        Plan many = plan.apply(CampaignEdits.create(plan, "Spring", List.of()));
        many = many.apply(ItemEdits.rename(many, "email", ""));
        many = many.apply(TouchpointEdits.append(many, "winter-launch", "island", p -> true));
        List<Finding> found = Checks.run(many, CONTEXT);
        assertEquals(
                List.of("GATE-MISSING", "JOURNEY-GAP", "NAME-EMPTY", "CAMPAIGN-EMPTY"),
                found.stream().map(Finding::code).toList());
        assertEquals(found, Checks.run(many, CONTEXT));
    }
}
