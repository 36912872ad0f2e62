package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.consent.SmallCatalogue;
import throughline.item.Words;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Deletion;
import throughline.plan.History;
import throughline.plan.JourneyOrder;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.RandomSteps;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;

class InsertRequestTest {

    private static final CheckContext CONTEXT = new CheckContext(SmallCatalogue.IT, LocalDate.of(2026, 11, 22));

    private final Plan plan = SmallPlans.winterSeenTo();

    private static List<Finding> missing(Plan plan) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(f -> f.code().equals("GATE-MISSING") || f.code().equals("GATE-LATE"))
                .toList();
    }

    private static Change fix(Plan plan) {
        return missing(plan).getFirst().fixes().getFirst().on(plan).orElseThrow();
    }

    private static List<String> journey(Plan plan) {
        return JourneyOrder.of(plan, SmallPlans.campaign(plan, "winter-launch")).stream()
                .map(Touchpoint::id)
                .toList();
    }

    @Test
    void anEarlierTouchpointAsksWhereItCan() {
        Change change = fix(plan);
        assertEquals("Insert a request for SMS marketing at Forms & sign-up", Words.say(change.label()));
        Plan after = plan.apply(change);
        assertEquals(
                List.of("request-email-marketing", "request-sms-marketing"),
                after.require("winter-launch-forms", Touchpoint.class).asksFor());
        assertTrue(after.require("request-sms-marketing", PermissionRequest.class)
                .gets()
                .isNothing());
        assertEquals(
                List.of("ASK-NO-VALUE", "ASK-STACK"),
                Checks.run(after, CONTEXT).stream().map(Finding::code).toList());
        assertEquals(plan, after.apply(change.swapped()));
    }

    @Test
    void elseANewTouchpointOnTheWayAsks() {
        Plan without = plan.apply(Deletion.delete(plan, Set.of("winter-launch-forms")));
        Finding sms = missing(without).get(1);
        assertEquals(
                "Insert a request for SMS marketing at Forms & sign-up",
                Words.say(sms.fixes().getFirst().label()));
        Change change = sms.fixes().getFirst().on(without).orElseThrow();
        Plan after = without.apply(change);
        assertEquals(
                List.of("winter-launch-qr", "winter-launch-email", "winter-launch-forms", "winter-launch-sms"),
                journey(after));
        History history = History.of(without).apply(change).history();
        assertEquals(without, history.undo().orElseThrow().history().plan(), "one step back");
    }

    @Test
    void theFirstTouchpointOfAllGetsOneBeforeIt() {
        Plan early = SmallPlans.map();
        early = early.apply(CampaignEdits.create(early, "Winter launch", List.of("visitors")));
        early = early.apply(CampaignEdits.dates(early, "winter-launch", LocalDate.of(2027, 1, 10), null));
        early = early.apply(TouchpointEdits.append(early, "winter-launch", "qr", p -> true));
        early = early.apply(TouchpointEdits.append(early, "winter-launch", "sms", p -> true));
        early = early.apply(TouchpointEdits.when(early, "winter-launch-sms", SmallPlans.at(5)));
        Plan after = early.apply(fix(early));
        assertEquals(List.of("winter-launch-forms", "winter-launch-sms", "winter-launch-qr"), journey(after));
        assertEquals(List.of(), missing(after));
    }

    @Test
    void theNewTouchpointReachesTheSamePeople() {
        Plan narrow = plan.apply(Deletion.delete(plan, Set.of("winter-launch-forms", "winter-launch-email")));
        narrow = narrow.apply(TouchpointEdits.audiences(narrow, "winter-launch-sms", List.of("visitors")));
        Plan after = narrow.apply(fix(narrow));
        assertEquals(
                List.of("visitors"),
                after.require("winter-launch-forms", Touchpoint.class).audiences());
    }

    @Test
    void whatNoStationMentionsIsAskedForWherePermissionsAre() {
        Plan odd = plan.apply(TouchpointEdits.requires(plan, "winter-launch-sms", List.of("location-background")));
        assertTrue(Words.say(fix(odd).label()).startsWith("Insert a request for Location at all times at "));
        assertEquals(List.of(), missing(odd.apply(fix(odd))));
    }

    @Test
    void aFixOfAnotherTimeIsRefused() {
        Fix fix = missing(plan).getFirst().fixes().getFirst();
        Change change = fix.on(plan).orElseThrow();
        Plan after = plan.apply(change);
        assertEquals(Optional.empty(), fix.on(after), "there is nothing left to fix");
        assertEquals(Optional.empty(), fix.on(plan.apply(Deletion.delete(plan, Set.of("winter-launch-sms")))));
        Plan gone = plan.apply(Deletion.delete(plan, Set.of("winter-launch-forms")));
        assertThrows(ChangeRefused.class, () -> gone.apply(change));
        Plan fixed = gone.apply(fix.on(gone).orElseThrow());
        assertEquals(missing(gone).size() - 1, missing(fixed).size(), "computed anew it finds another place");
    }

    @Test
    void takingEveryFixLeavesNothingMissing() {
        for (long seed = 0; seed < 100; seed++) {
            takesEveryFix(RandomSteps.plan(seed, 80), seed);
            takesEveryFix(new RandomPlans(seed).plan(), seed);
        }
    }

    /** Whether anything new is wrong afterwards is for {@link FixesTest}. */
    private static void takesEveryFix(Plan plan, long seed) {
        Plan now = plan;
        for (int step = 0; step < 60; step++) {
            Optional<Finding> open =
                    missing(now).stream().filter(it -> !it.fixes().isEmpty()).findFirst();
            if (open.isEmpty()) {
                return;
            }
            Change change = open.get().fixes().getFirst().on(now).orElseThrow();
            Plan after = now.apply(change);
            assertTrue(
                    missing(after).stream()
                            .noneMatch(it -> it.message().equals(open.get().message())
                                    && it.items().equals(open.get().items())),
                    "seed " + seed);
            assertEquals(now, after.apply(change.swapped()));
            now = after;
        }
        throw new AssertionError("it never ends, seed " + seed);
    }
}
