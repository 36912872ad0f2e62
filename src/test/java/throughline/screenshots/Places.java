package throughline.screenshots;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** The main places of the window, in the order in which they are gone to. */
final class Places {

    private static final Consumer<Hand> STAY = hand -> {};

    private Places() {}

    static List<Place> of(HandedFiles files) {
        return List.of(
                new Place("whole-map", hand -> rest(hand), STAY),
                new Place("station-selected", hand -> hand.pick("email"), STAY),
                new Place("campaign-in-focus", Places::focus, STAY),
                new Place("touchpoint-selected", hand -> hand.pick("friday-snow"), Places::rest),
                new Place("gates", hand -> hand.fire("overlay.gates"), Places::bare),
                new Place("reach", hand -> hand.fire("overlay.reach"), Places::bare),
                new Place("gate-explained", Places::explain, hand -> {
                    hand.fire("view.permissions");
                    rest(hand);
                }),
                new Place("permissions-of-all", Places::allPermissions, hand -> hand.fire("view.permissions")),
                new Place("timeline", hand -> hand.fire("view.timeline"), hand -> hand.fire("view.timeline")),
                new Place("touchpoints-table", hand -> table(hand, "touchpoints"), STAY),
                new Place("permissions-table", hand -> table(hand, "permissions"), hand -> hand.fire("view.table")),
                new Place("comments", hand -> hand.fire("view.comments"), hand -> hand.fire("view.comments")),
                new Place(
                        "import",
                        hand -> {
                            files.willChooseSheet();
                            hand.open("import-table");
                            hand.waitForDialog("#import-how");
                        },
                        Hand::leaveDialog),
                new Place(
                        "review",
                        hand -> {
                            files.willChooseReviewed();
                            hand.fire("plan.review");
                            hand.waitFor("#review-table");
                        },
                        hand -> hand.press("#review-close")),
                new Place(
                        "new-campaign",
                        hand -> {
                            hand.open("campaign.new");
                            hand.answer("#start-name", "Spring trails");
                        },
                        STAY),
                new Place("laying-a-journey", Places::lay, Places::takeBack),
                new Place("rules", hand -> hand.open("rules.show"), Hand::leaveDialog),
                new Place("plans", hand -> hand.open("plan.open"), Hand::leaveDialog),
                new Place("export", hand -> hand.open("plan.export"), Hand::leaveDialog),
                new Place("new-plan", hand -> hand.fire("plan.new"), hand -> hand.press("#start-back")));
    }

    /** The whole map with nothing picked. */
    private static void rest(Hand hand) {
        hand.pressOnMap(KeyCode.ESCAPE);
        hand.fireIfPossible("view.focusNone");
        hand.leaveOutline();
        hand.fire("view.fit");
    }

    private static void bare(Hand hand) {
        hand.fire("overlay.none");
    }

    private static void focus(Hand hand) {
        hand.pick("warm-welcome");
        hand.fire("view.focus");
        hand.waitFor("#focus-chip");
    }

    private static void explain(Hand hand) {
        hand.pick("friday-snow");
        hand.fire("gate.explain");
        hand.waitFor("#gate-stories");
    }

    private static void allPermissions(Hand hand) {
        rest(hand);
        hand.fire("view.permissions");
    }

    private static void table(Hand hand, String kind) {
        if (!hand.sees("#plan-table")) {
            hand.fire("view.table");
        }
        hand.waitFor("#plan-table");
        hand.choose("#table-" + kind);
    }

    private static void lay(Hand hand) {
        hand.goOn();
        for (String station : new String[] {"connected-tv", "qr-nfc", "landing-pages", "email"}) {
            hand.call(station);
        }
    }

    private static void takeBack(Hand hand) {
        hand.pressOnMap(KeyCode.ESCAPE);
        hand.fireWhilePossible("undo");
        rest(hand);
    }
}
