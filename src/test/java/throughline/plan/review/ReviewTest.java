package throughline.plan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.CommentEdits;
import throughline.plan.Comments;
import throughline.plan.Deletion;
import throughline.plan.ItemEdits;
import throughline.plan.MapEdits;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.review.Difference.Kind;

class ReviewTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Message LABEL = Review.of(SmallPlans.winter(), SmallPlans.winter(), SmallPlans.winter())
            .label(1, "copy.plan.json");

    private final Plan base = SmallPlans.winter();

    @SafeVarargs
    private static Plan after(Plan plan, Function<Plan, Change>... edits) {
        Plan result = plan;
        for (Function<Plan, Change> edit : edits) {
            result = result.apply(edit.apply(result));
        }
        return result;
    }

    private static Function<Plan, Change> rename(String id, String name) {
        return plan -> ItemEdits.rename(plan, id, name);
    }

    private static Function<Plan, Change> comment(String about, String author, String text) {
        return plan -> CommentEdits.add(plan, about, author, text, NOON);
    }

    private static Difference only(Review review) {
        assertEquals(1, review.differences().size(), () -> review.differences().toString());
        return review.differences().getFirst();
    }

    private static Plan all(Review review) {
        return review.mine().apply(review.take(review.differences(), LABEL).change());
    }

    private String label(int taken, Plan theirs) {
        return Words.say(Review.of(base, base, theirs).label(taken, "copy.plan.json"));
    }

    @Test
    void theStepNamesTheFileAndTheOneReviewer() {
        Plan ana = after(base, comment("sms", "Ana", "Why?"), comment("push", "Ana", "Too much?"));
        assertEquals("Take in 3 changes of copy.plan.json by Ana", label(3, ana));
        assertEquals("Take in 1 change of copy.plan.json by Ana", label(1, ana));
        assertEquals("Take in the comments of copy.plan.json by Ana", label(0, ana));
        assertEquals("Take in 3 changes of copy.plan.json", label(3, base));
        assertEquals("Take in 3 changes of copy.plan.json", label(3, after(ana, comment("email", "Bo", "And this?"))));
        Plan mine = after(base, comment("sms", "Me", "Look here"));
        Plan theirs = after(mine, comment("push", "Ana", "Done"));
        assertEquals(
                "Take in 2 changes of copy.plan.json by Ana",
                Words.say(Review.of(mine, mine, theirs).label(2, "copy.plan.json")),
                "my own comments went out with the copy");
    }

    @Test
    void aChangedFieldIsShownAndTaken() {
        Plan mine = after(base, rename("sms", "Texts"));
        Plan theirs = after(base, rename("email", "Letters"));
        Review review = Review.of(base, mine, theirs);
        Difference difference = only(review);
        assertEquals(Kind.CHANGED, difference.kind());
        assertFalse(difference.conflict());
        assertEquals(
                "Station Email: Name, before: Email, mine: Email, theirs: Letters",
                new ReviewWords(review, id -> id).sentence(difference));
        Change change = review.take(List.of(difference), LABEL).change();
        assertEquals("Take in 1 change of copy.plan.json", Words.say(change.label()));
        assertEquals(after(mine, rename("email", "Letters")), mine.apply(change));
    }

    @Test
    void oneFieldChangedByBothIsAConflictAndEitherCanStay() {
        Plan mine = after(base, rename("email", "Post"));
        Plan theirs = after(base, rename("email", "Letters"), plan -> ItemEdits.describe(plan, "email", "By mail"));
        Review review = Review.of(base, mine, theirs);
        List<Difference> both = review.differences();
        assertEquals(
                List.of("description", "name"),
                both.stream().map(Difference::field).sorted().toList());
        Difference name = both.stream().filter(Difference::conflict).findFirst().orElseThrow();
        assertEquals(List.of("Email", "Post", "Letters"), List.of(name.before(), name.mine(), name.theirs()));
        List<Difference> others = both.stream().filter(it -> !it.conflict()).toList();
        Plan kept = mine.apply(review.take(others, LABEL).change());
        assertEquals(after(mine, plan -> ItemEdits.describe(plan, "email", "By mail")), kept);
        assertEquals(theirs, all(review));
    }

    @Test
    void whatBothDidAlikeIsNoDifference() {
        Plan same = after(base, rename("email", "Letters"));
        assertEquals(List.of(), Review.of(base, same, same).differences());
    }

    @Test
    void aNewTouchpointBringsItsNewStationAndAudience() {
        Plan theirs = after(
                base,
                plan -> AudienceEdits.create(plan, "Fans", 10),
                plan -> MapEdits.addStation(
                        plan, "Podcast", throughline.map.GridPoint.ofUnits(3, 15), java.util.Optional.empty()),
                plan -> TouchpointEdits.append(plan, "winter-launch", "podcast", p -> false),
                plan -> TouchpointEdits.audiences(plan, "winter-launch-podcast", List.of("fans")));
        Review review = Review.of(base, base, theirs);
        Difference touchpoint = review.differences().stream()
                .filter(it -> it.item().equals("winter-launch-podcast"))
                .findFirst()
                .orElseThrow();
        Review.Outcome outcome = review.take(List.of(touchpoint), LABEL);
        assertEquals(Set.of("fans", "podcast"), Set.copyOf(outcome.along()));
        assertEquals(theirs, base.apply(outcome.change()));
    }

    @Test
    void aNewCampaignComesWithItsTouchpointsAsOneDifference() {
        Plan theirs = after(
                base,
                plan -> CampaignEdits.create(plan, "Spring", List.of("members")),
                plan -> TouchpointEdits.append(plan, "spring", "email", p -> true),
                plan -> TouchpointEdits.append(plan, "spring", "sms", p -> true));
        Difference difference = only(Review.of(base, base, theirs));
        assertEquals(3, difference.members().size());
        assertEquals(theirs, all(Review.of(base, base, theirs)));
    }

    @Test
    void whatBothAddedUnderOneIdStaysApartUnlessItIsCalledTheSame() {
        Plan mine = after(base, plan -> AudienceEdits.create(plan, "Summer sale", 10));
        Plan campaign = after(base, plan -> CampaignEdits.create(plan, "Summer sale", List.of()));
        Plan result = all(Review.of(base, mine, campaign));
        assertEquals(
                "Summer sale", result.require("summer-sale", Audience.class).name());
        assertEquals(
                "Summer sale", result.require("summer-sale-2", Campaign.class).name());
        Plan audience = after(base, plan -> AudienceEdits.create(plan, "Summer sale", 20));
        Difference size = only(Review.of(base, mine, audience));
        assertEquals("size", size.field());
        assertTrue(size.conflict());
    }

    @Test
    void removedThereAndChangedHereIsAConflictBothWays() {
        Plan removed = after(base, plan -> Deletion.delete(plan, Set.of("winter-launch-sms")));
        Plan changed = after(base, rename("winter-launch-sms", "SMS, last call"));
        Difference gone = only(Review.of(base, changed, removed));
        assertEquals(Kind.REMOVED, gone.kind());
        assertTrue(gone.conflict());
        Difference back = only(Review.of(base, removed, changed));
        assertEquals(Kind.ADDED, back.kind());
        assertTrue(back.conflict());
        Plan result = all(Review.of(base, removed, changed));
        assertEquals(
                "SMS, last call",
                result.require("winter-launch-sms", Touchpoint.class).name());
    }

    @Test
    void aRemovedStationTakesAlongWhatMineAddedThereAndSaysSo() {
        Plan theirs = after(base, plan -> Deletion.delete(plan, Set.of("island")));
        Plan mine = after(base, plan -> TouchpointEdits.append(plan, "winter-launch", "island", p -> false));
        Review review = Review.of(base, mine, theirs);
        assertTrue(only(review).conflict());
        Review.Outcome outcome = review.take(review.differences(), LABEL);
        assertEquals(List.of("winter-launch-island"), outcome.along());
        assertFalse(mine.apply(outcome.change()).has("winter-launch-island"));
    }

    @Test
    void anOrderIsTakenAndWhatMineAddedKeepsItsPlace() {
        Plan theirs = after(base, plan -> TouchpointEdits.moveTo(plan, "winter-launch-sms", 0));
        Plan mine = after(base, plan -> TouchpointEdits.append(plan, "winter-launch", "push", p -> false));
        Review review = Review.of(base, mine, theirs);
        assertEquals(Kind.ORDER, only(review).kind());
        assertEquals(
                List.of(
                        "winter-launch-sms",
                        "winter-launch-qr",
                        "winter-launch-forms",
                        "winter-launch-email",
                        "winter-launch-push"),
                SmallPlans.campaign(all(review), "winter-launch").touchpoints());
    }

    @Test
    void bothAddAudiencesToACampaignAndBothStay() {
        Plan start = after(
                base,
                plan -> CampaignEdits.audiences(plan, "winter-launch", List.of("members")),
                plan -> AudienceEdits.create(plan, "Fans", 1));
        Plan mine = after(start, plan -> CampaignEdits.audiences(plan, "winter-launch", List.of("members", "fans")));
        Plan theirs =
                after(start, plan -> CampaignEdits.audiences(plan, "winter-launch", List.of("members", "visitors")));
        Review review = Review.of(start, mine, theirs);
        assertFalse(only(review).conflict());
        assertEquals(
                List.of("members", "fans", "visitors"),
                SmallPlans.campaign(all(review), "winter-launch").audiences());
    }

    @Test
    void daysOfACampaignStandTogetherSoThatTheyNeverCross() {
        Plan mine = after(
                base,
                plan -> CampaignEdits.dates(
                        plan, "winter-launch", LocalDate.of(2027, 1, 30), LocalDate.of(2027, 1, 31)));
        Plan theirs = after(
                base,
                plan -> CampaignEdits.dates(plan, "winter-launch", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 9)));
        Difference days = only(Review.of(base, mine, theirs));
        assertTrue(days.conflict());
        assertEquals(
                LocalDate.of(2027, 1, 9),
                SmallPlans.campaign(all(Review.of(base, mine, theirs)), "winter-launch")
                        .ends());
    }

    @Test
    void commentsComeInByThemselvesAndTheNewerStateCounts() {
        Plan start = after(base, comment("email", "Ana", "Why?"));
        Comment why = Comments.all(start).getFirst();
        Plan mine = after(
                start,
                comment("sms", "Ana", "And here?"),
                plan -> CommentEdits.text(plan, why.id(), "Why so?", NOON.plusSeconds(5)));
        Plan theirs = after(
                start,
                comment(why.id(), "Bo", "Because"),
                plan -> CommentEdits.resolve(plan, why.id(), true, "Bo", NOON.plusSeconds(9)));
        Review review = Review.of(start, mine, theirs);
        assertEquals(List.of(), review.differences());
        Review.Outcome outcome = review.take(List.of(), LABEL);
        assertEquals(2, outcome.comments());
        Plan result = mine.apply(outcome.change());
        Comment now = result.require(why.id(), Comment.class);
        assertEquals("Why so?", now.text());
        assertTrue(now.resolved());
        assertEquals(
                List.of("Because"),
                Comments.on(result, why.id()).stream().map(Comment::text).toList());
        assertEquals(1, Comments.on(result, "sms").size());
    }

    @Test
    void aCommentOnWhatIsNotTakenStaysOutAndComesWithIt() {
        Plan theirs = after(base, plan -> AudienceEdits.create(plan, "Fans", 10), comment("fans", "Bo", "New"));
        Review review = Review.of(base, base, theirs);
        assertEquals(1, review.take(List.of(), LABEL).leftOut());
        assertEquals(theirs, all(review));
    }

    @Test
    void aCopyWithoutCommentsTakesNoneAway() {
        Plan start = after(base, comment("email", "Ana", "Why?"));
        assertEquals(List.of(), Review.of(start, start, Comments.without(start)).differences());
    }

    @Test
    void everyFieldOfEveryKindHasAWord() {
        Set<String> missing = new TreeSet<>();
        for (long seed = 0; seed < 20; seed++) {
            new RandomPlans(seed)
                    .plan().items().stream()
                            .filter(item -> !(item instanceof Comment))
                            .flatMap(item -> Facts.of(item).keySet().stream())
                            .filter(field -> !Words.has("review.field." + field))
                            .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }
}
