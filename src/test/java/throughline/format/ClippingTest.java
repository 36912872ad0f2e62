package throughline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.MapItem;
import throughline.map.MapSheet;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.plan.BendEdits;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Clip;
import throughline.plan.ItemEdits;
import throughline.plan.NewPlan;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;

/** Copy and paste by way of text, within a plan and between plans. */
class ClippingTest {

    private static final GridPoint OFFSET = GridPoint.ofUnits(2, 1);

    private final Plan plan = SmallPlans.winter();
    private final Plan empty = NewPlan.of(
            List.<MapItem>of(new MapSheet("E", 64, 36, "", "", List.of(), List.of())), "E", ZoneId.of("UTC"));

    private static Change paste(Plan from, Plan into, String... ids) throws FormatException {
        Change change = Clipping.paste(into, Clipping.write(from, Set.of(ids)), OFFSET);
        Plan after = into.apply(change);
        assertEquals(into, after.apply(change.swapped()));
        return change;
    }

    @Test
    void stationsArePastedBesideThemselves() throws FormatException {
        Change change = paste(plan, plan, "qr", "email", "sms");
        assertEquals("Paste 3 stations", Words.say(change.label()));
        assertEquals(
                List.of("email-2", "qr-2", "sms-2"),
                change.edits().stream().map(edit -> edit.id()).toList());
        Station copy = plan.apply(change).require("qr-2", Station.class);
        assertEquals(GridPoint.ofUnits(4, 3), copy.at());
        assertEquals("web", copy.neighborhood());
        assertEquals("Paste QR code", Words.say(paste(plan, plan, "qr").label()));
        assertEquals(
                "Paste 2 things", Words.say(paste(plan, plan, "qr", "orders").label()));
    }

    @Test
    void aTrackInTheSamePlanStopsAtTheSameStationsAndStandsOut() throws FormatException {
        Plan bent = plan.apply(BendEdits.add(plan, "orders", 2, GridPoint.ofUnits(8, 4)));
        Track copy = bent.apply(paste(bent, bent, "orders")).require("orders-2", Track.class);
        assertEquals(bent.require("orders", Track.class).path(), copy.path());
        assertEquals("R", copy.code());
        assertEquals("#009456", copy.color());
    }

    @Test
    void aTrackWithItsStationsMovesAsAWhole() throws FormatException {
        Plan bent = plan.apply(BendEdits.add(plan, "orders", 2, GridPoint.ofUnits(8, 4)));
        Plan after = bent.apply(paste(bent, bent, "orders", "qr", "website", "forms"));
        Track copy = after.require("orders-2", Track.class);
        assertEquals(List.of("qr-2", "website-2", "forms-2"), copy.stations());
        assertEquals(
                new TrackPoint.Bend(GridPoint.ofUnits(10, 5), 0), copy.path().get(2));
    }

    @Test
    void intoAnotherPlanWhatIsNamedComesAlong() throws FormatException {
        Plan after = empty.apply(paste(plan, empty, "orders", "legal", "winter-launch"));
        assertEquals(
                List.of("qr", "website", "forms"),
                after.require("orders", Track.class).stations());
        assertEquals("O", after.require("orders", Track.class).code());
        assertEquals("", after.require("qr", Station.class).neighborhood());
        assertTrue(after.map().neighborhoods().isEmpty());
        assertEquals(
                List.of("forms", "preferences"),
                after.require("legal", HandOver.class).stations());
        assertEquals(
                4, after.require("winter-launch", Campaign.class).touchpoints().size());
        assertEquals(
                1,
                after.items().stream()
                        .filter(PermissionRequest.class::isInstance)
                        .count());
        assertEquals(2, after.audiences().size());
        assertEquals("E", after.sheet().title());
    }

    @Test
    void onlyTheSameNameIsTheSameThing() throws FormatException {
        Plan renamed = plan.apply(ItemEdits.rename(plan, "qr", "Quick response"));
        Plan after = renamed.apply(paste(plan, renamed, "orders"));
        assertEquals(
                List.of("qr-2", "website", "forms"),
                after.require("orders-2", Track.class).stations());
    }

    @Test
    void aTouchpointGoesToItsCampaign() throws FormatException {
        Change change = paste(plan, plan, "winter-launch-forms");
        assertEquals("Paste Forms & sign-up", Words.say(change.label()));
        Plan after = plan.apply(change);
        assertEquals(
                "winter-launch-forms-2",
                after.require("winter-launch", Campaign.class).touchpoints().getLast());
        Touchpoint copy = after.require("winter-launch-forms-2", Touchpoint.class);
        assertEquals("forms", copy.station());
        assertEquals(List.of("request-email-marketing-2"), copy.asksFor());
        Plan other = empty.apply(paste(plan, empty, "winter-launch-forms"));
        assertEquals(
                List.of("winter-launch-forms"),
                other.require("winter-launch", Campaign.class).touchpoints());
        assertEquals(change, paste(plan, plan, "request-email-marketing"));
    }

    @Test
    void sheetsAreLeftOutAndNothingIsRefused() throws FormatException {
        assertEquals(paste(plan, plan, "qr"), paste(plan, plan, "qr", "map", "plan"));
        assertThrows(ChangeRefused.class, () -> Clipping.write(plan, Set.of("map")));
        assertThrows(ChangeRefused.class, () -> Clipping.write(plan, Set.of()));
        assertThrows(ChangeRefused.class, () -> Clipping.write(plan, Set.of("nothing")));
        assertTrue(Clipping.looksLike(Clipping.write(plan, Set.of("qr"))));
        assertFalse(Clipping.looksLike("qr"));
    }

    @Test
    void placesStayInRangeWhateverTheOffset() throws FormatException {
        GridPoint far = new GridPoint(GridPoint.LIMIT, -GridPoint.LIMIT);
        Plan after = plan.apply(Clipping.paste(plan, Clipping.write(plan, Set.of("web", "qr")), far));
        assertEquals(far.x(), after.require("qr-2", Station.class).at().x());
    }

    @Test
    void anythingCopiedIsReadAsItWasAndPastesAnywhere() throws FormatException {
        for (long seed = 0; seed < 150; seed++) {
            Plan from = new RandomPlans(seed).plan();
            Plan into = seed % 2 == 0 ? from : new RandomPlans(seed + 1_000).plan();
            List<String> ids =
                    new ArrayList<>(from.items().stream().map(Item::id).sorted().toList());
            Collections.shuffle(ids, new Random(seed));
            Set<String> chosen = new HashSet<>(ids.subList(0, Math.min(ids.size(), 1 + (int) seed % 12)));
            chosen.add(from.map().stations().iterator().next().id());
            String text = Clipping.write(from, chosen);
            assertEquals(Clip.of(from, chosen), Clipping.read(text), "seed " + seed);
            assertEquals(text, Clipping.write(from, chosen), "seed " + seed);
            Change change = Clipping.paste(into, text, OFFSET);
            Plan after = into.apply(change);
            assertEquals(after, Plan.of(after.items()), "seed " + seed);
            assertEquals(into, after.apply(change.swapped()), "seed " + seed);
            assertFalse(Words.say(change.label()).isBlank());
        }
    }

    @Test
    void foreignTextIsRefused() {
        String good = Clipping.write(plan, Set.of("orders"));
        refused("", "");
        refused("Dear all,", "");
        refused("[]", "");
        refused("{}", "\"format\" is missing");
        refused("[".repeat(100_000), "");
        refused("\uD800", "UTF-8");
        refused(new String(PlanFormat.write(plan), java.nio.charset.StandardCharsets.UTF_8), "not copied from");
        refused(good.replace("\"version\": 0", "\"version\": 99"), "newer");
        refused(good.replace("[\"orders\"]", "[]"), "nothing to copy");
        refused(good.replace("[\"orders\"]", "[\"other\"]"), "no such item");
        refused(good.replace("[\"orders\"]", "[\"map\"]"), "cannot be copied");
        refused(good.replace("[\"orders\"]", "[7]"), "expected a text");
        refused(good.replace("{\"station\": \"qr\"}", "{\"station\": \"gone\"}"), "no such item");
        refused(good.replace("\"chosen\"", "\"chosed\""), "no field");
        refused(good.replace("\"id\": \"qr\"", "\"id\": \"plan\""), "");
        refused(good.replace("#037A76", "green"), "#RRGGBB");
    }

    private static void refused(String text, String reason) {
        FormatException refusal = assertThrows(FormatException.class, () -> Clipping.read(text));
        assertTrue(refusal.getMessage().startsWith("clipboard, line"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains(reason), refusal::getMessage);
    }

    @Test
    void spoiltTextIsRefusedOrRead() {
        String good = Clipping.write(plan, Set.of("winter-launch", "orders", "web"));
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int j = 0; j < 1 + i % 3; j++) {
                text.setCharAt(random.nextInt(text.length()), "\"{}[],:0a-\u0000\uD800é".charAt(random.nextInt(13)));
            }
            try {
                Change change = Clipping.paste(plan, text.toString(), OFFSET);
                assertEquals(plan, plan.apply(change).apply(change.swapped()));
            } catch (FormatException refused) {
                assertFalse(refused.reason().isBlank());
            }
        }
    }
}
