package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.plan.review.Difference;
import throughline.plan.review.Review;

/** What a breakout group did to its copy comes back campaign by campaign. */
class CampaignTakingTest {

    private static final Message LABEL = Message.of("change.begin");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Set<String> WINTER = Set.of("winter-launch");

    private final Plan base = SmallPlans.winter();

    private static Plan whole(Plan base, Plan mine, Plan other, Set<String> campaigns) {
        Review review = Review.of(base, mine, CampaignTaking.theirs(base, mine, other, campaigns));
        return mine.apply(review.take(review.differences(), LABEL).change());
    }

    @Test
    void aNewCampaignComesWithWhatItRefersTo() {
        Plan other = base.apply(CampaignEdits.create(base, "Spring", List.of()));
        other = other.apply(AudienceEdits.create(other, "Walkers", 500));
        String walkers = other.audiences().getLast().id();
        other = other.apply(CampaignEdits.audiences(other, "spring", List.of("members", walkers)));
        other = other.apply(TouchpointEdits.append(other, "spring", "email", p -> true));
        other = other.apply(VoteEdits.set(other, "spring", 5));
        other = other.apply(ItemEdits.rename(other, "sms", "Not taken"));
        Plan mine = base.apply(ItemEdits.rename(base, "store", "Shop"));
        Plan after = whole(base, mine, other, Set.of("spring"));
        Campaign spring = after.require("spring", Campaign.class);
        assertEquals(List.of("members", walkers), spring.audiences());
        assertEquals("email", after.touchpoints(spring).getFirst().station());
        assertEquals(5, WorkshopItems.votes(after, "spring"));
        assertEquals("Shop", after.map().station("store").orElseThrow().name());
        assertEquals("SMS", after.map().station("sms").orElseThrow().name(), "only campaigns are taken in");
    }

    @Test
    void whatBothChangedIsAConflict() {
        Plan other = base.apply(CampaignEdits.goal(base, "winter-launch", "Theirs"));
        Plan mine = base.apply(CampaignEdits.goal(base, "winter-launch", "Mine"));
        Review review = Review.of(base, mine, CampaignTaking.theirs(base, mine, other, WINTER));
        assertEquals(1, review.differences().size(), () -> review.differences().toString());
        Difference goal = review.differences().getFirst();
        assertTrue(goal.conflict());
        assertEquals("Mine", goal.mine());
        assertEquals("Theirs", goal.theirs());
    }

    @Test
    void whatMineAddedStaysAndWhatTheirsDeletedIsADifference() {
        Campaign winter = base.require("winter-launch", Campaign.class);
        String first = winter.touchpoints().getFirst();
        Plan other = base.apply(Deletion.delete(base, Set.of(first)));
        Plan mine = base.apply(TouchpointEdits.append(base, "winter-launch", "push", p -> true));
        Plan after = whole(base, mine, other, WINTER);
        assertFalse(after.has(first));
        assertEquals(
                mine.require("winter-launch", Campaign.class).touchpoints().getLast(),
                after.require("winter-launch", Campaign.class).touchpoints().getLast());
    }

    @Test
    void ofAnotherMapStationsAreFoundByNameOrComeAlong() {
        Plan other = base.apply(StationMerges.merge(base, "email", Set.of("push")));
        other = other.apply(CampaignEdits.create(other, "Spring", List.of()));
        other = other.apply(MapEdits.addStation(other, "Trail head", GridPoint.ofUnits(3, 3), Optional.empty()));
        other = other.apply(TouchpointEdits.append(other, "spring", "trail-head", p -> true));
        other = other.apply(TouchpointEdits.append(other, "spring", "email", p -> true));
        Plan mine = base.apply(ItemEdits.rename(base, "sms", "Email two"));
        Plan after = whole(mine, mine, other, Set.of("spring"));
        List<String> stations = after.touchpoints(after.require("spring", Campaign.class)).stream()
                .map(Touchpoint::station)
                .toList();
        assertEquals(List.of("trail-head", "email"), stations);
        assertEquals(
                "Trail head", after.map().station("trail-head").orElseThrow().name());
    }

    @Test
    void notesOfTheGroupComeAlongAndVotesAddUp() {
        Plan other = base.apply(VoteEdits.set(base, "winter-launch", 5));
        other = other.apply(
                NoteEdits.add(other, "winter-launch", Note.Color.RED, List.of("Too early"), "Group B", NOON));
        Plan mine = base.apply(VoteEdits.set(base, "winter-launch", 3));
        Plan after = whole(base, mine, other, WINTER);
        assertEquals(8, WorkshopItems.votes(after, "winter-launch"));
        assertEquals(1, WorkshopItems.notes(after, "winter-launch"));
    }

    @Test
    void anyPairOfRandomPlansMakesAWholePlan() {
        for (long seed = 0; seed < 60; seed++) {
            Plan start = RandomSteps.plan(seed, 30);
            RandomSteps mineSteps = new RandomSteps(seed + 1_000);
            RandomSteps otherSteps = new RandomSteps(seed + 2_000);
            Plan mine = start;
            Plan other = start;
            for (int i = 0; i < 25; i++) {
                mine = mine.apply(mineSteps.next(mine));
                other = other.apply(otherSteps.next(other));
            }
            Set<String> all = Set.copyOf(other.sheet().campaigns());
            Plan result = whole(start, mine, other, all);
            assertTrue(result.campaigns().size() >= mine.campaigns().size(), "seed " + seed);
            whole(mine, mine, other, all);
        }
    }
}
