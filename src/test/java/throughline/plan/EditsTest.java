package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Words;

class EditsTest {

    private final Plan plan = SmallPlans.winter();

    private static void says(String words, Change change) {
        assertEquals(words, Words.say(change.label()));
    }

    @Test
    void everythingWithANameTakesAnother() {
        says("Rename Email to E-mail", ItemEdits.rename(plan, "email", "E-mail"));
        says("Rename QR code to Poster", ItemEdits.rename(plan, "winter-launch-qr", "Poster"));
        for (String id : List.of("map", "web", "mobile", "sms", "legal", "plan", "members", "winter-launch")) {
            Plan after = plan.apply(ItemEdits.rename(plan, id, "Other"));
            assertEquals("Other", after.item(id).orElseThrow().name());
        }
        assertThrows(ChangeRefused.class, () -> ItemEdits.rename(plan, "request-email-marketing", "Other"));
        assertThrows(ChangeRefused.class, () -> ItemEdits.rename(plan, "nothing", "Other"));
        assertThrows(InvalidItem.class, () -> ItemEdits.rename(plan, "email", "a\tb"));
    }

    @Test
    void anItemWithoutANameIsCalledByItsKind() {
        Change change = ItemEdits.rename(plan, "email", " ");
        says("Take the name from Email", change);
        says("Rename a station without a name to Mail", ItemEdits.rename(plan.apply(change), "email", "Mail"));
    }

    @Test
    void aCampaignIsMadeAndFilledIn() {
        Change change = CampaignEdits.create(plan, "Winter launch", List.of("members"));
        says("Add Winter launch", change);
        assertEquals("winter-launch-2", change.edits().getFirst().id());
        Plan after = plan.apply(change);
        assertEquals(List.of("winter-launch", "winter-launch-2"), after.sheet().campaigns());
        says("Add Visitors to Winter launch", CampaignEdits.addAudience(after, "winter-launch-2", "visitors"));
        assertTrue(
                CampaignEdits.addAudience(after, "winter-launch-2", "members").isEmpty());
        assertEquals(
                List.of("winter-launch-2", "winter-launch"),
                after.apply(CampaignEdits.moveTo(after, "winter-launch-2", 0))
                        .sheet()
                        .campaigns());
        says("Change the goal of Winter launch", CampaignEdits.goal(after, "winter-launch", "Sell skis"));
        says("Change the owner of Winter launch", CampaignEdits.owner(after, "winter-launch", "Ana"));
    }

    @Test
    void aTouchpointRequiresWhatAMessageNeeds() {
        assertEquals(List.of("sms-marketing"), touchpoint("winter-launch-sms").requires());
        assertEquals(
                List.of("email-marketing"), touchpoint("winter-launch-email").requires());
        assertEquals(List.of(), touchpoint("winter-launch-forms").requires());
    }

    @Test
    void touchpointsAreInsertedAndMoved() {
        Plan after = plan.apply(TouchpointEdits.insertBefore(plan, "winter-launch-sms", "push", p -> true));
        List<String> sequence = SmallPlans.campaign(after, "winter-launch").touchpoints();
        assertEquals(3, sequence.indexOf("winter-launch-push"));
        Change change = TouchpointEdits.moveTo(after, "winter-launch-sms", 0);
        says("Move SMS reminder in Winter launch", change);
        Campaign moved = SmallPlans.campaign(after.apply(change), "winter-launch");
        assertEquals("winter-launch-sms", moved.touchpoints().getFirst());
        assertTrue(JourneyOrder.clashes(after.apply(change), moved));
        Plan ordered = after.apply(change);
        ordered = ordered.apply(CampaignEdits.orderByTime(ordered, "winter-launch"));
        assertFalse(JourneyOrder.clashes(ordered, SmallPlans.campaign(ordered, "winter-launch")));
    }

    @Test
    void permissionsAreAskedForOncePerTouchpoint() {
        Change change = RequestEdits.ask(
                plan,
                "winter-launch-forms",
                "sms-marketing",
                "SMS marketing",
                RequestModel.EXPRESS,
                ValueExchange.NONE);
        says("Request SMS marketing at Forms & sign-up", change);
        Plan after = plan.apply(change);
        assertThrows(
                ChangeRefused.class,
                () -> RequestEdits.ask(
                        after,
                        "winter-launch-forms",
                        "sms-marketing",
                        "SMS marketing",
                        RequestModel.EXPRESS,
                        ValueExchange.NONE));
        Change stop = RequestEdits.stopAsking(after, "request-sms-marketing", "SMS marketing");
        says("No longer request SMS marketing at Forms & sign-up", stop);
        assertEquals(plan, after.apply(stop));
        PermissionRequest request = plan.require("request-email-marketing", PermissionRequest.class);
        says(
                "Change the request for Email marketing at Forms & sign-up",
                RequestEdits.change(plan, request.withWording("May we write?"), "Email marketing"));
    }

    @Test
    void audiencesHoldWhatIsEntered() {
        Plan after = plan.apply(AudienceEdits.held(plan, "visitors", "push-os", new BigDecimal("0.50")));
        assertEquals(
                new BigDecimal("0.5"), after.require("visitors", Audience.class).heldShare("push-os"));
        assertEquals(plan, after.apply(AudienceEdits.held(after, "visitors", "push-os", BigDecimal.ZERO)));
        assertThrows(InvalidItem.class, () -> AudienceEdits.size(plan, "visitors", -1));
        says("Add Regulars", AudienceEdits.create(plan, "Regulars", 5));
    }

    @Test
    void twoChangesBecomeOneStep() {
        Change create = CampaignEdits.create(plan, "Spring", List.of());
        Plan between = plan.apply(create);
        Change append = TouchpointEdits.append(between, "spring", "email", p -> true);
        Change both = create.followedBy(append);
        assertEquals(between.apply(append), plan.apply(both));
        assertEquals(plan, plan.apply(both).apply(both.swapped()));
        assertTrue(create.followedBy(create.swapped()).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> create.followedBy(create));
    }

    @Test
    void anyRunOfGesturesIsTakenBackToTheBeginning() {
        for (long seed = 0; seed < 50; seed++) {
            RandomSteps gestures = new RandomSteps(seed);
            History history = History.of(plan);
            for (int i = 0; i < 60; i++) {
                Change change = gestures.next(history.plan());
                assertFalse(Words.say(change.label()).isBlank());
                history = history.apply(change).history();
            }
            while (!history.done().isEmpty()) {
                history = history.undo().orElseThrow().history();
            }
            assertEquals(plan, history.plan(), "seed " + seed);
        }
    }

    private Touchpoint touchpoint(String id) {
        return plan.require(id, Touchpoint.class);
    }
}
