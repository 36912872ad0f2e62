package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.RandomJourneys;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.Shipped;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;
import throughline.plan.Blackout;
import throughline.plan.BlackoutEdits;
import throughline.plan.Campaign;
import throughline.plan.CapEdits;
import throughline.plan.Change;
import throughline.plan.FrequencyCap;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.PlanSheet;
import throughline.plan.RandomSteps;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.RuleEdits;
import throughline.plan.StationMoves;
import throughline.plan.Touchpoint;
import throughline.plan.ValueExchange;
import throughline.plan.ValueExchange.Kind;

/** What was worked out of earlier plans gives, to the last word, the findings that come of nothing. */
class CheckMemoTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Catalogue RULES = Catalogue.shipped();

    private record Seen(Plan plan, CheckContext context, List<Finding> findings) {}

    @Test
    void afterAnyEditTheFindingsAreThoseFromNothing() {
        Set<String> codes = new TreeSet<>();
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            RandomSteps steps = new RandomSteps(seed);
            CheckMemo memo = new CheckMemo();
            Plan plan = new RandomJourneys(seed).plan();
            Deque<Change> done = new ArrayDeque<>();
            LocalDate today = TODAY;
            List<Seen> seen = new ArrayList<>();
            for (int step = 0; step < 25; step++) {
                CheckContext context = new CheckContext(RULES, today);
                List<Finding> findings = Checks.run(plan, context, memo);
                if (seed % 2 == 0) {
                    assertEquals(Checks.run(plan, context), findings, "seed " + seed + " step " + step);
                }
                seen.add(new Seen(plan, context, findings));
                findings.forEach(it -> codes.add(it.code()));
                today = random.nextInt(8) == 0 ? today.plusDays(1) : today;
                Change change = next(plan, findings, done, random, steps);
                plan = plan.apply(change);
            }
            // Of the odd seeds nobody has looked at a way out so far.
            for (int step = 0; step < seen.size(); step++) {
                Seen then = seen.get(step);
                assertEquals(
                        Checks.run(then.plan(), then.context()),
                        then.findings(),
                        "seed " + seed + " later, step " + step);
            }
        }
        assertTrue(codes.size() > 12, codes.toString());
    }

    @Test
    void whatAnotherCampaignAsksForCountsAtOnce() throws FormatException {
        List<Item> items = new ArrayList<>(MapFormat.read(Shipped.bytes("maps/starter.map.json"), "starter"));
        items.add(Audience.named("all", "All").withSize(1_000));
        items.add(Touchpoint.at("news", "push-notification").withRequires(List.of("push-os")));
        items.add(Touchpoint.at("visit", "mobile-app"));
        items.add(campaign("first", "news"));
        items.add(campaign("second", "visit"));
        items.add(new PlanSheet("Two", ZoneId.of("UTC"), List.of("US"), List.of("all"), List.of("first", "second")));
        Plan plan = Plan.of(items);
        CheckContext context = new CheckContext(RULES, TODAY);
        CheckMemo memo = new CheckMemo();
        assertEquals(1, inserts(Checks.run(plan, context, memo)));
        // The device shows its prompt only so often, so that asking for it twice is no way out.
        Change asks = RequestEdits.ask(
                plan, "visit", "push-os", "Push", RequestModel.OS_PROMPT, new ValueExchange(Kind.COUPON, "10 %"));
        List<Finding> after = Checks.run(plan.apply(asks), context, memo);
        assertEquals(0, inserts(after));
        Finding missing = after.stream()
                .filter(it -> it.code().equals("GATE-MISSING"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                Words.say(missing.message())
                        .endsWith("Some of the same people are asked for it in second, at Mobile app."),
                Words.say(missing.message()));
        assertEquals(Checks.run(plan.apply(asks), context), after);
    }

    private static Campaign campaign(String id, String touchpoint) {
        return Campaign.named(id, id).withAudiences(List.of("all")).withTouchpoints(List.of(touchpoint));
    }

    private static long inserts(List<Finding> findings) {
        return findings.stream()
                .flatMap(it -> it.fixes().stream())
                .filter(it -> it.label().key().equals("change.insertRequest"))
                .count();
    }

    private static Change next(
            Plan plan, List<Finding> findings, Deque<Change> done, Random random, RandomSteps steps) {
        if (random.nextInt(4) == 0 && !done.isEmpty()) {
            return done.pop().swapped();
        }
        Change change = switch (random.nextInt(13)) {
            case 0 -> ItemEdits.rename(plan, named(plan, random), "Name " + random.nextInt(99));
            case 1 -> PlanEdits.markets(plan, random.nextBoolean() ? List.of("DE", "US") : List.of("KR", "CA", "GB"));
            case 2 -> RuleEdits.disable(plan, one(RULES.rules(), random).id(), "It", null, "");
            case 3, 4 -> fix(plan, findings, random, steps);
            case 5, 6 ->
                StationMoves.moveBy(
                        plan,
                        List.of(one(List.copyOf(plan.map().stations()), random).id()),
                        GridPoint.ofUnits(random.nextInt(5) - 2, random.nextInt(5) - 2));
            case 7 ->
                plan.audiences().isEmpty()
                        ? steps.next(plan)
                        : AudienceEdits.size(plan, one(plan.audiences(), random).id(), random.nextInt(100_000));
            case 8 ->
                BlackoutEdits.create(
                        plan,
                        Blackout.of(
                                "quiet",
                                "Quiet",
                                Blackout.Kind.BLACKOUT,
                                TODAY.plusDays(random.nextInt(60)),
                                TODAY.plusDays(60 + random.nextInt(9))));
            case 9 ->
                CapEdits.create(
                        plan,
                        FrequencyCap.of(
                                "cap",
                                random.nextInt(1, 3),
                                random.nextBoolean() ? FrequencyCap.Window.WEEK : FrequencyCap.Window.DAY));
            default -> steps.next(plan);
        };
        done.push(change);
        return change;
    }

    /** Something whose name stands in findings. */
    private static String named(Plan plan, Random random) {
        List<Class<? extends Item>> kinds =
                List.of(Station.class, Track.class, Touchpoint.class, Campaign.class, Audience.class);
        Class<? extends Item> kind = one(kinds, random);
        List<String> ids = plan.items().stream()
                .filter(kind::isInstance)
                .map(Item::id)
                .sorted()
                .toList();
        return ids.isEmpty() ? PlanSheet.ID : one(ids, random);
    }

    private static Change fix(Plan plan, List<Finding> findings, Random random, RandomSteps steps) {
        List<Fix> fixes = findings.stream().flatMap(it -> it.fixes().stream()).toList();
        return fixes.isEmpty() ? steps.next(plan) : one(fixes, random).on(plan).orElseGet(() -> steps.next(plan));
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
