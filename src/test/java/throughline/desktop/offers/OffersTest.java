package throughline.desktop.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import throughline.item.Item;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.MapItem;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.SmallPlans;

/** What is offered on the small map, and that no offer is one that the plan would refuse. */
class OffersTest {

    private final Plan plan = SmallPlans.winter();

    private List<String> words(OfferKind kind, String... ids) {
        return offers(kind, ids).stream().map(Offer::words).toList();
    }

    private List<Offer> offers(OfferKind kind, String... ids) {
        return Offers.of(plan, List.of(ids), Optional.empty()).stream()
                .filter(it -> it.kind() == kind)
                .toList();
    }

    @Test
    void aStationIsTakenOffSwappedAndPutBetween() {
        assertEquals(List.of("Take Website off Orders"), words(OfferKind.TAKE_OFF, "website"));
        assertEquals(
                List.of("Swap Website with Forms & sign-up on Orders", "Swap Website with QR code on Orders"),
                words(OfferKind.SWAP, "website"));
        assertEquals(
                List.of(
                        "Insert a station between Website and Forms & sign-up on Orders",
                        "Insert a station between Website and QR code on Orders"),
                words(OfferKind.INSERT, "website"));
        Offer between = offers(OfferKind.INSERT, "website").getFirst();
        Plan after = plan.apply(between.edit().apply(plan));
        Station added = after.map().stations().stream()
                .filter(it -> !plan.has(it.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(GridPoint.ofUnits(8, 2), added.at());
        assertEquals(
                List.of("qr", "website", added.id(), "forms"),
                after.require("orders", Track.class).stations());
    }

    @Test
    void aTrackIsSplitWhereItPassesAndJoinedWhereItEnds() {
        assertEquals(List.of("Split Orders at Website"), words(OfferKind.SPLIT, "website"));
        assertEquals(List.of(), words(OfferKind.SPLIT, "qr"));
        // A loop is opened first.
        assertEquals(List.of(), words(OfferKind.SPLIT, "sms"));
        Plan two =
                plan.apply(offers(OfferKind.SPLIT, "website").getFirst().edit().apply(plan));
        List<Offer> joins = Offers.of(two, List.of("website"), Optional.empty()).stream()
                .filter(it -> it.kind() == OfferKind.JOIN)
                .toList();
        assertEquals(
                List.of("Join Orders with Orders 2"),
                joins.stream().map(Offer::words).toList());
        assertEquals(plan, two.apply(joins.getFirst().edit().apply(two)));
    }

    @Test
    void aTrackIsReroutedThroughAStationOrStraightOn() {
        assertEquals(
                List.of("Reroute Mobile through Website", "Reroute Social through Website"),
                words(OfferKind.REROUTE, "website"));
        assertEquals(
                List.of("Lead Orders straight from QR code to Forms & sign-up"),
                words(OfferKind.REROUTE, "qr", "forms"));
        assertEquals(List.of("Reroute Orders through Store"), words(OfferKind.REROUTE, "qr", "website", "store"));
    }

    @Test
    void onATrackThePlaceDecides() {
        Track mobile = plan.require("mobile", Track.class);
        List<Offer> there = Offers.of(plan, List.of("mobile"), Optional.of(new GridPoint(2810, 640)));
        Offer insert = there.stream()
                .filter(it -> it.kind() == OfferKind.INSERT)
                .findFirst()
                .orElseThrow();
        assertEquals("Insert a station into Mobile here", insert.words());
        Plan after = plan.apply(insert.edit().apply(plan));
        String added = after.require("mobile", Track.class).stations().stream()
                .filter(it -> !mobile.stopsAt(it))
                .findFirst()
                .orElseThrow();
        assertEquals(
                GridPoint.ofUnits(28, 6), after.require(added, Station.class).at());
        assertEquals(3, after.require("mobile", Track.class).stations().indexOf(added));
        assertTrue(there.stream().anyMatch(it -> it.words().equals("Reroute Mobile through Preference center")));
        List<Offer> orders = Offers.of(plan, List.of("orders"), Optional.of(GridPoint.ofUnits(7, 2)));
        assertTrue(orders.stream().anyMatch(it -> it.words().equals("Split Orders at Website")));
    }

    @Test
    void interchangesAreSplitAndWorkIsHandedOver() {
        assertEquals(
                List.of("Give Mobile a station of its own", "Give Orders a station of its own"),
                words(OfferKind.SPLIT_STATION, "forms"));
        assertEquals(List.of(), words(OfferKind.SPLIT_STATION, "sms"));
        assertEquals(
                List.of("Hand over to a new team at SMS", "Hand over to Legal at SMS too"),
                words(OfferKind.HAND_OVER, "sms"));
        assertEquals(
                List.of("Move the hand-over to Legal from Forms & sign-up to SMS"),
                words(OfferKind.MOVE_HAND_OVER, "forms", "sms"));
        Plan moved = plan.apply(offers(OfferKind.MOVE_HAND_OVER, "forms", "sms")
                .getFirst()
                .edit()
                .apply(plan));
        assertEquals(
                List.of("sms", "preferences"),
                moved.require("legal", HandOver.class).stations());
    }

    @Test
    void aTrackSelectedToNarrowsIt() {
        assertEquals(2, words(OfferKind.TAKE_OFF, "forms").size());
        assertEquals(List.of("Take Forms & sign-up off Orders"), words(OfferKind.TAKE_OFF, "orders", "forms"));
        assertEquals(List.of(), Offers.of(plan, List.of(), Optional.empty()));
        assertEquals(List.of(), Offers.of(plan, List.of("winter-launch"), Optional.empty()));
    }

    @Test
    void everyOfferCanBeTakenAndTakenBack() {
        int taken = 0;
        for (long seed = 0; seed < 60; seed++) {
            Plan any = new RandomPlans(seed).plan();
            Random random = new Random(seed);
            List<String> ids = new ArrayList<>(any.items().stream()
                    .filter(MapItem.class::isInstance)
                    .map(Item::id)
                    .sorted()
                    .toList());
            for (int i = 0; i < 20; i++) {
                Collections.shuffle(ids, random);
                List<String> some = ids.subList(0, Math.min(ids.size(), random.nextInt(1, 4)));
                GridPoint place = GridPoint.ofUnits(random.nextInt(40), random.nextInt(20));
                for (Offer offer : Offers.of(any, some, Optional.of(place))) {
                    Change change = offer.edit().apply(any);
                    Plan after = any.apply(change);
                    assertEquals(after, Plan.of(after.items()), "seed " + seed + ": " + offer.words());
                    assertEquals(any, after.apply(change.swapped()), "seed " + seed + ": " + offer.words());
                    assertFalse(offer.words().isBlank());
                    taken++;
                }
            }
        }
        assertTrue(taken > 1000, "offers taken: " + taken);
    }
}
