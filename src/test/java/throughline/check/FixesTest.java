package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateReason;
import throughline.consent.GateState;
import throughline.consent.Gates;
import throughline.consent.RandomJourneys;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Confirmation;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.rule.BasisModel;

/** Every way out that is offered, taken: what was found is gone, nothing new is wrong, and one step takes it back. */
class FixesTest {

    private static final CheckContext CONTEXT = new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22));

    @Test
    void onRandomJourneys() {
        Map<String, Integer> taken = new TreeMap<>();
        for (long seed = 1; seed <= 160; seed++) {
            everyFixHolds(new RandomJourneys(seed).plan(), "seed " + seed, taken);
        }
        for (String way : Set.of(
                "change.insertRequest",
                "change.upgrade",
                "change.askEarlier",
                "change.askFirst",
                "change.moveBehind",
                "change.leaveOut",
                "change.switch",
                "change.planDuty")) {
            assertTrue(taken.getOrDefault(way, 0) > 3, way + " of " + taken);
        }
    }

    @Test
    void onAnyPlans() {
        for (long seed = 1; seed <= 40; seed++) {
            everyFixHolds(new RandomPlans(seed).plan(), "any plan, seed " + seed, new TreeMap<>());
        }
    }

    private static void everyFixHolds(Plan plan, String where, Map<String, Integer> taken) {
        Set<String> before = errors(plan);
        for (Finding finding : Checks.run(plan, CONTEXT)) {
            for (Fix fix : finding.fixes()) {
                String what = where + ": " + Words.say(finding.message()) + " -> " + Words.say(fix.label());
                Change change = fix.on(plan).orElseThrow(() -> new AssertionError("leads nowhere: " + what));
                Plan after = plan.apply(change);
                assertEquals(plan, after.apply(change.swapped()), what);
                Set<String> added = new TreeSet<>(errors(after));
                added.removeAll(before);
                assertEquals(Set.of(), added, what);
                assertTrue(
                        Checks.run(after, CONTEXT).stream()
                                .noneMatch(it -> it.code().equals(finding.code())
                                        && it.message().equals(finding.message())
                                        && it.items().equals(finding.items())),
                        "still there: " + what);
                taken.merge(fix.label().key(), 1, Integer::sum);
            }
        }
    }

    /** What is wrong: gates by market, since the sentences of alike markets are put together, and the other errors. */
    private static Set<String> errors(Plan plan) {
        Set<String> found = new TreeSet<>();
        for (Campaign campaign : plan.campaigns()) {
            for (Gate gate : Gates.of(plan, campaign, CONTEXT.catalogue())) {
                for (GateCell cell : gate.cells()) {
                    if (cell.state() == GateState.MISSING) {
                        found.add(gate.touchpoint() + " " + gate.permission() + " " + cell.market() + cell.platform());
                    }
                }
            }
        }
        Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.severity() == Severity.ERROR && !it.code().startsWith("GATE"))
                .forEach(it -> found.add(it.code() + " "
                        + (it.code().startsWith("DUTY")
                                ? it.message().arguments().getFirst()
                                : it.items())));
        return found;
    }

    @Test
    void whatIsConfirmedIsToConfirmNoMore() {
        Confirmation counsel = new Confirmation("Counsel", LocalDate.of(2026, 11, 20), "Memo 7");
        int settled = 0;
        for (long seed = 1; seed <= 40; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            for (Campaign campaign : plan.campaigns()) {
                for (Gate gate : Gates.of(plan, campaign, CONTEXT.catalogue())) {
                    if (gate.cells().stream().anyMatch(cell -> cell.reason() == GateReason.RULE_UNKNOWN)) {
                        Change change = Confirming.change(
                                plan, CONTEXT, gate.touchpoint(), gate.permission(), BasisModel.OPT_OUT, counsel);
                        Plan after = plan.apply(change);
                        Gate now =
                                Gates.of(after, after.require(campaign.id(), Campaign.class), CONTEXT.catalogue())
                                        .stream()
                                        .filter(it -> it.touchpoint().equals(gate.touchpoint())
                                                && it.permission().equals(gate.permission()))
                                        .findFirst()
                                        .orElseThrow();
                        assertTrue(
                                now.cells().stream().noneMatch(cell -> cell.reason() == GateReason.RULE_UNKNOWN),
                                "seed " + seed);
                        assertEquals(plan, after.apply(change.swapped()));
                        assertTrue(after.ownRules().stream().allMatch(own -> counsel.equals(own.confirmed())));
                        settled++;
                    }
                }
            }
        }
        assertTrue(settled > 20, "settled " + settled);
    }
}
