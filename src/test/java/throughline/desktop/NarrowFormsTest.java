package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.SmallPlans;

/** Every form of the inspector fits its narrowest width: nothing is cut at its right edge. */
class NarrowFormsTest extends WindowTest {

    /** What the inspector leaves its forms at 1280 pixels, in pixels. */
    private static final double ROOM = 264;

    @Override
    protected Plan plan() {
        return SmallPlans.winter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "", "winter-launch", "winter-launch-sms", "members", "sms", "forms"})
    void nothingIsWider(String id) {
        fx(() -> {
            if (id.equals("nothing")) {
                model.apply(plan -> PlanEdits.markets(plan, List.of()));
                model.select(List.of());
            } else if (id.isEmpty()) {
                model.select(List.of());
            } else {
                model.select(id);
            }
        });
        List<String> wide = new ArrayList<>();
        find(this.<ScrollPane>node("inspector-content").getContent(), wide);
        assertEquals(List.of(), wide);
    }

    /** The innermost parts that cannot be as narrow as the form. */
    private static boolean find(Node node, List<String> wide) {
        if (!node.isManaged()) {
            return false;
        }
        boolean within = false;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                within |= find(child, wide);
            }
        }
        boolean here = node instanceof Region region && region.minWidth(-1) > ROOM;
        if (here && !within) {
            wide.add(node + " " + ((Region) node).minWidth(-1));
        }
        return here || within;
    }
}
