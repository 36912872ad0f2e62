package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.consent.GateState;
import throughline.format.Shipped;
import throughline.layout.JourneyShape;
import throughline.layout.MapLayout;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Plan;
import throughline.plan.TouchpointEdits;

/** A campaign on the map: what the eye must be able to tell apart never covers one another. */
class JourneyPictureTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 1", "3, 1", "0, 0.25", "1, 0.25", "2, 0.2", "3, 0.2", "0, 0.17", "2, 0.17"})
    @DisplayName("in the sample plan")
    void sample(int campaign, double zoom) {
        assertApart(
                Shipped.sample(), Pictures.campaign(campaign, zoom).journey().orElseThrow());
    }

    @Test
    @DisplayName("where touchpoints crowd: five calls at Email, SMS and Push in turn")
    void crowded() {
        Plan plan = Shipped.sample();
        plan = plan.apply(CampaignEdits.create(plan, "Crowd", List.of()));
        Campaign crowd = plan.campaigns().getLast();
        for (String station : List.of("email", "sms", "push-notification", "email", "sms", "email")) {
            plan = plan.apply(TouchpointEdits.append(plan, crowd.id(), station, p -> true));
        }
        JourneyPicture picture = Pictures.campaign(plan, plan.campaigns().size() - 1, 1)
                .journey()
                .orElseThrow();
        assertEquals(6, picture.shape().discs().size());
        assertTrue(picture.shape().discs().stream().anyMatch(JourneyShape.Disc::isFanned));
        assertApart(plan, picture);
    }

    private static void assertApart(Plan plan, JourneyPicture picture) {
        assertEquals(List.of(), ApartSigns.tooNear(MapLayout.of(plan.map()), picture));
    }

    @Test
    @DisplayName("the two gates missing on purpose are drawn missing, some to confirm, the others ready")
    void gates() {
        int missing = 0;
        int ready = 0;
        int open = 0;
        for (int i = 0; i < 4; i++) {
            for (GateSign gate : Pictures.campaign(i, 1).journey().orElseThrow().gates()) {
                missing += gate.state() == GateState.MISSING ? 1 : 0;
                ready += gate.state() == GateState.READY ? 1 : 0;
                open += gate.state() == GateState.TO_CONFIRM ? 1 : 0;
                assertEquals(gate.state() != GateState.READY, gate.chip().isPresent(), gate.touchpoint());
            }
        }
        assertEquals(2, missing);
        assertEquals(3, open, "where no rule speaks of a market");
        assertTrue(ready > 5);
    }

    @Test
    @DisplayName("stations that the journey only passes have neither marker nor name")
    void passedStations() {
        RecordingSurface record = new RecordingSurface();
        Plan plan = Shipped.sample();
        new MapPainter(record, Pictures.view(plan, 0, 1)).paintMap(Pictures.campaign(0, 1));
        record.finished();
        assertTrue(record.ids().contains("name-connected-tv"));
        assertFalse(record.ids().contains("name-in-app-ads"));
        assertFalse(record.ids().contains("station-in-app-ads"));
    }

    @Test
    @DisplayName("where the map has no way, the stretch is a dashed gap")
    void gap() {
        Plan plan = Shipped.sample();
        plan = plan.apply(throughline.plan.MapEdits.addStation(
                plan, "Island", throughline.map.GridPoint.ofUnits(60, 30), java.util.Optional.empty()));
        plan = plan.apply(CampaignEdits.create(plan, "To the island", List.of()));
        String campaign = plan.campaigns().getLast().id();
        plan = plan.apply(TouchpointEdits.append(plan, campaign, "email", p -> true));
        plan = plan.apply(TouchpointEdits.append(plan, campaign, "island", p -> true));
        JourneyPicture picture = Pictures.campaign(plan, plan.campaigns().size() - 1, 1)
                .journey()
                .orElseThrow();
        assertTrue(picture.shape().rides().getFirst().gap().isPresent());
    }
}
