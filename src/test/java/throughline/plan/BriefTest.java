package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.InvalidItem;
import throughline.map.LifecycleStage;

/** What a team agrees on stays in its bounds. */
class BriefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "example.org", "", "http://a b", "data:text/html,x"
            })
    @DisplayName("only addresses that a browser or mail program opens are links")
    void addresses(String address) {
        assertThrows(InvalidItem.class, () -> new Link("", address));
    }

    @Test
    @DisplayName("priority, money and number of links have bounds")
    void bounds() {
        assertEquals(100, CampaignBrief.NONE.withPriority(100).priority());
        assertThrows(InvalidItem.class, () -> CampaignBrief.NONE.withPriority(101));
        assertThrows(InvalidItem.class, () -> CampaignBrief.NONE.withPriority(-1));
        assertThrows(InvalidItem.class, () -> CampaignBrief.NONE.withBudget(new BigDecimal("-0.01")));
        assertThrows(InvalidItem.class, () -> CampaignBrief.NONE.withBudget(new BigDecimal("1e999999999")));
        assertThrows(
                InvalidItem.class,
                () -> CampaignBrief.NONE.withLinks(Collections.nCopies(101, new Link("", "https://a.example"))));
        assertThrows(
                InvalidItem.class,
                () -> TouchpointBrief.NONE.withLifecycle(List.of(LifecycleStage.BUY, LifecycleStage.BUY)));
    }

    @Test
    @DisplayName("stages stand in the order of the lifecycle, and money without needless zeros")
    void canonical() {
        assertEquals(
                List.of(LifecycleStage.DISCOVER, LifecycleStage.BUY),
                TouchpointBrief.NONE
                        .withLifecycle(List.of(LifecycleStage.BUY, LifecycleStage.DISCOVER))
                        .lifecycle());
        assertEquals(
                CampaignBrief.NONE.withBudget(new BigDecimal("5")),
                CampaignBrief.NONE.withBudget(new BigDecimal("5.00")));
    }

    @Test
    @DisplayName("an unknown currency is refused")
    void currency() {
        Plan plan = SmallPlans.map();
        assertEquals("EUR", plan.apply(PlanEdits.currency(plan, "EUR")).sheet().currency());
        assertThrows(InvalidItem.class, () -> PlanEdits.currency(plan, "EURO"));
    }
}
