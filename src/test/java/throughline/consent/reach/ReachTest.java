package throughline.consent.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.RandomJourneys;
import throughline.consent.RuleBook;
import throughline.format.Shipped;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RandomSteps;
import throughline.plan.Touchpoint;

/** How far permissions carry, on the sample plan and on the starter map. */
class ReachTest {

    private final Plan plan = Shipped.sample();

    private StationReach reach(String audience) {
        return StationReach.of(
                plan, RuleBook.of(Catalogue.shipped(), plan.ownRules()), plan.require(audience, Audience.class));
    }

    private Map<String, StationReach.Reach> with(String... permissions) {
        Map<String, StationReach.Reach> found = new TreeMap<>();
        reach("winter-browsers").with(Set.of(permissions)).forEach(it -> found.put(it.station(), it));
        return found;
    }

    private static void is(String expected, BigDecimal share) {
        assertEquals(0, new BigDecimal(expected).compareTo(share), share::toString);
    }

    @Test
    void withNothingOnlyWhatIsFreeIsReached() {
        Map<String, StationReach.Reach> none = with();
        is("1", none.get("website").ready());
        // Email goes without asking in the United States alone: 52 %.
        is("0.52", none.get("email").ready());
        is("0", none.get("sms").ready());
        is("0", none.get("push-notification").ready());
        assertTrue(!none.containsKey("attribution"), "nobody meets customers there");
    }

    @Test
    void withEmailAloneEmailIsReachedAndTextsAreNot() {
        Map<String, StationReach.Reach> email = with("email-marketing");
        is("1", email.get("email").ready());
        is("0", email.get("sms").ready());
        Map<String, StationReach.Reach> push = with("push-os", "push-marketing");
        // No rule speaks of promotional push in the United States and the United Kingdom.
        is("0.27", push.get("push-notification").ready());
        is("0.73", push.get("push-notification").toConfirm());
    }

    @Test
    void thePermissionThatOpensMostComesFirst() {
        List<StationReach.Gain> next = reach("winter-browsers").next(Set.of());
        StationReach.Gain sms = next.stream()
                .filter(it -> it.permission().equals("sms-marketing"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, sms.stations(), "SMS, MMS and RCS");
        is("640000", sms.people());
        assertEquals("sms-marketing", next.getFirst().permission());
        StationReach.Gain email = next.stream()
                .filter(it -> it.permission().equals("email-marketing"))
                .findFirst()
                .orElseThrow();
        is("307200", email.people());
        assertTrue(reach("winter-browsers").next(Set.of("sms-marketing")).stream()
                .noneMatch(it -> it.permission().equals("sms-marketing")));
    }

    @Test
    void theWeakestPermissionIsTheOneMostHangsOn() {
        List<WeakestPermission> weakest = WeakestPermission.of(plan, Catalogue.shipped());
        for (WeakestPermission it : weakest) {
            for (String touchpoint : it.touchpoints()) {
                assertTrue(
                        plan.require(touchpoint, Touchpoint.class).requires().contains(it.permission()), it.toString());
            }
        }
        Plan noneHolds = plan;
        for (Audience audience : plan.audiences()) {
            for (String permission : audience.held().keySet()) {
                noneHolds = noneHolds.apply(AudienceEdits.held(noneHolds, audience.id(), permission, BigDecimal.ZERO));
            }
        }
        List<WeakestPermission> alone = WeakestPermission.of(noneHolds, Catalogue.shipped());
        assertEquals("ugc-rights", alone.getFirst().permission());
        assertEquals(List.of("wall-of-winter"), alone.getFirst().touchpoints());
        WeakestPermission email = alone.stream()
                .filter(it -> it.permission().equals("email-marketing"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("early-access-email"), email.touchpoints());
        // 48 % of 640,000 browsers and 55 % of 182,000 members: in the United States email goes without asking.
        is("407300", email.contacts());
    }

    @Test
    void whatHangsOnAPermissionIsWhatTheSlowWayFindsAfterAnyEdit() {
        for (long seed = 1; seed <= 20; seed++) {
            RandomSteps steps = new RandomSteps(seed);
            Losses losses = new Losses();
            Plan random = new RandomJourneys(seed).plan();
            for (int step = 0; step < 8; step++) {
                assertEquals(
                        NaiveLosses.of(random, Catalogue.shipped()),
                        losses.of(random, Catalogue.shipped()),
                        "seed " + seed + " step " + step);
                random = random.apply(steps.next(random));
            }
        }
    }

    @Test
    void nothingHangsOnWhatIsNotAskedFor() {
        for (long seed = 1; seed <= 40; seed++) {
            Plan random = new RandomJourneys(seed).plan();
            for (WeakestPermission it : WeakestPermission.of(random, Catalogue.shipped())) {
                assertTrue(it.contacts().signum() >= 0 && !it.touchpoints().isEmpty(), "seed " + seed);
            }
        }
    }

    @Test
    void whoIsAskedMoreThanGiven() {
        Map<String, GiveAndAsk> all = new TreeMap<>();
        GiveAndAsk.of(plan).forEach(it -> all.put(it.audience(), it));
        assertEquals(3, all.size());
        assertTrue(all.values().stream().noneMatch(GiveAndAsk::asksTooMuch), all::toString);
        Plan fewer = plan;
        for (Touchpoint touchpoint : plan.touchpoints(plan.require("warm-welcome", throughline.plan.Campaign.class))) {
            if (touchpoint.asksFor().isEmpty()) {
                fewer = fewer.apply(throughline.plan.Deletion.delete(fewer, Set.of(touchpoint.id())));
            }
        }
        GiveAndAsk after = GiveAndAsk.of(fewer).stream()
                .filter(it -> it.audience().equals("new-buyers"))
                .findFirst()
                .orElseThrow();
        assertEquals(all.get("new-buyers").asks(), after.asks());
        assertTrue(after.gives() < all.get("new-buyers").gives());
    }

    @Test
    void aPlanWithoutMarketsStillHasReach() {
        Plan bare = plan.apply(PlanEdits.markets(plan, List.of()));
        assertTrue(StationReach.of(
                        bare,
                        RuleBook.of(Catalogue.shipped(), List.of()),
                        Audience.named("x", "X").withSize(10))
                .with(Set.of("email-marketing"))
                .stream()
                .anyMatch(it -> it.station().equals("email") && it.ready().signum() > 0));
    }
}
