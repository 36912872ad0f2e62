package throughline.screenshots;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** The main places of the window, in the order in which they are gone to. */
final class Places {

    private static final Consumer<Hand> STAY = hand -> {};

    /** Steps of the sample plan's show before its first campaign: the map, neighborhoods and tracks. */
    private static final int CAMPAIGN = 20;

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
                new Place("timeline", Places::timeline, hand -> hand.fire("view.timeline")),
                new Place("touchpoints-table", hand -> table(hand, "touchpoints"), STAY),
                new Place("permissions-table", hand -> table(hand, "permissions"), STAY),
                new Place("map-and-table", Places::both, hand -> hand.fire("view.both")),
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
                new Place("workshop", Places::capture, Places::stopCapturing),
                new Place("presenting-a-neighborhood", hand -> present(hand, 1), Places::stopPresenting),
                new Place("presenting-a-campaign", hand -> present(hand, CAMPAIGN), Places::stopPresenting),
                new Place("presenting-a-touchpoint", hand -> present(hand, CAMPAIGN + 2), Places::stopPresenting),
                new Place("shows", Places::makeShow, hand -> {
                    hand.leaveDialog();
                    takeBack(hand);
                }),
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

    /** In a large window it is there from the start. */
    private static void timeline(Hand hand) {
        if (!hand.sees("#timeline-canvas")) {
            hand.fire("view.timeline");
        }
        hand.waitFor("#timeline-canvas");
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

    private static void both(Hand hand) {
        table(hand, "touchpoints");
        hand.fire("view.both");
    }

    /** Notes, votes and an action as one types them while twelve people talk. */
    private static void capture(Hand hand) {
        rest(hand);
        hand.fire("overlay.notes");
        hand.fire("view.workshop");
        hand.fire("workshop.capture");
        for (String line : new String[] {
            "@Email Two a week is one too many",
            "@Wallet passes The pass should open the till",
            "Who answers at night?",
            "Email 7",
            "Wallet passes 5"
        }) {
            hand.type("#capture-field", line);
        }
    }

    private static void stopCapturing(Hand hand) {
        hand.fire("workshop.capture");
        hand.fire("view.workshop");
        hand.fireWhilePossible("undo");
        hand.fire("overlay.none");
    }

    private static void makeShow(Hand hand) {
        hand.open("present.shows");
        hand.pressInDialog("#shows-first");
    }

    /** @param step the steps that come before */
    private static void present(Hand hand, int step) {
        hand.open("present.start");
        for (int i = 0; i < step; i++) {
            hand.pressBeyond(KeyCode.RIGHT);
        }
    }

    private static void stopPresenting(Hand hand) {
        hand.pressBeyond(KeyCode.ESCAPE);
        hand.waitForAlone();
    }

    private static void takeBack(Hand hand) {
        hand.pressOnMap(KeyCode.ESCAPE);
        hand.fireWhilePossible("undo");
        rest(hand);
    }
}
