package throughline.desktop.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.draw.Focus;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

class CrumbTest {

    private final Plan plan = SmallPlans.winter();

    private List<String> way(Focus focus, String... selection) {
        return Crumb.of(plan, focus, Set.of(selection)).stream()
                .map(Crumb::words)
                .toList();
    }

    @Test
    void theWholeMapNeedsNoWay() {
        assertEquals(List.of(), way(Focus.NONE, "email"));
    }

    @Test
    void theWayLeadsToTheFocusAndOnToItsTouchpoint() {
        Focus focus = new Focus.OnCampaign("winter-launch");
        String campaign = "Campaign " + plan.campaigns().getFirst().name();
        assertEquals(List.of("Whole map", campaign), way(focus, "email"));
        assertEquals(3, way(focus, "winter-launch-sms").size());
        assertEquals(List.of("Whole map", "Track Mobile"), way(new Focus.OnTrack("mobile"), "winter-launch-sms"));
    }

    @Test
    void whatIsGoneIsNoStep() {
        assertEquals(List.of(), way(new Focus.OnTrack("gone")));
    }
}
