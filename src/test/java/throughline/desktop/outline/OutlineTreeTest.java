package throughline.desktop.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.GateState;
import throughline.draw.Theme;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

class OutlineTreeTest {

    private static OutlineNode of(Plan plan, String filter) {
        return OutlineTree.of(plan, Catalogue.shipped(), Theme.LIGHT, filter);
    }

    private static List<String> titles(OutlineNode node) {
        return node.children().stream().map(OutlineNode::title).toList();
    }

    @Test
    void aCampaignBearsItsWorstGateAndItsTouchpointsInOrder() {
        OutlineNode campaign =
                of(SmallPlans.winter(), "").children().getFirst().children().getFirst();
        assertEquals(Optional.of(GateState.MISSING), campaign.gate());
        assertEquals(4, campaign.count());
        assertEquals(List.of("QR code", "Forms & sign-up", "Email", "SMS reminder"), titles(campaign));
        assertEquals("4", campaign.children().getLast().code());
    }

    @Test
    void aTrackListsItsStationsInOrderOfTravel() {
        OutlineNode tracks = of(SmallPlans.map(), "").children().get(2);
        assertEquals(
                List.of("QR code", "Website", "Forms & sign-up"),
                titles(tracks.children().get(1)));
    }

    @Test
    void aFilterKeepsWhatHasItAndWhatThatStandsIn() {
        OutlineNode found = of(SmallPlans.winter(), "QR");
        assertEquals(List.of("Campaigns", "Tracks", "Neighborhoods"), titles(found));
        assertEquals(
                List.of("QR code"),
                titles(found.children().getFirst().children().getFirst()));
    }

    @Test
    void withoutAnythingTheHeadingsStay() {
        assertEquals(4, of(SmallPlans.map(), "").children().size());
        assertTrue(of(SmallPlans.map(), "zzz").children().isEmpty());
    }

    @Test
    void thePlanAloneDecides() {
        assertEquals(of(SmallPlans.winter(), "a"), of(SmallPlans.winter(), "a"));
    }
}
