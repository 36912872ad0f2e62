package throughline.desktop.inspector;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.reach.Losses;
import throughline.consent.reach.WeakestPermission;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.Numbers;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.session.OpenPlan;

/**
 * The plan's weakest permission in words: what is lost if nobody says yes where it is asked for. Worked out beside the
 * window's thread; the words come a moment later.
 */
public final class WeakestLine extends VBox {

    private final Facts facts = new Facts();
    private @Nullable Plan wanted;
    private boolean busy;

    /** Used by the one work that is under way. */
    private final Losses losses = new Losses();

    /** Without words. */
    public WeakestLine() {
        facts.setId("plan-weakest");
        getChildren().add(facts);
    }

    void show(PlannerModel model, Plan plan) {
        if (plan != wanted) {
            wanted = plan;
            work(model, plan);
        }
    }

    /** One plan at a time: of those that come meanwhile only the newest is looked at. */
    private void work(PlannerModel model, Plan plan) {
        OpenPlan open = model.openPlanProperty().get();
        if (busy || open == null) {
            return;
        }
        busy = true;
        open.workOut(() -> words(plan, model.catalogue(), losses), words -> {
            busy = false;
            Plan newest = wanted;
            if (newest != null && newest != plan) {
                work(model, newest);
            } else {
                facts.clear();
                facts.add(
                        Words.say("plan.weakest"),
                        words.orElseGet(() -> Words.say("totals.budget.unknown")),
                        Words.say("plan.weakest.tip"));
            }
        });
    }

    /** What is shown of a plan. */
    static String words(Plan plan, Catalogue catalogue) {
        return words(plan, catalogue, new Losses());
    }

    private static String words(Plan plan, Catalogue catalogue, Losses losses) {
        boolean asks = plan.campaigns().stream()
                .flatMap(it -> plan.touchpoints(it).stream())
                .anyMatch(it -> !plan.requests(it).isEmpty());
        if (!asks) {
            return Words.say("plan.weakest.unknown");
        }
        List<WeakestPermission> all = losses.of(plan, catalogue);
        Optional<WeakestPermission> weakest = all.stream().findFirst();
        return weakest.map(it -> {
                    String name = catalogue.nameOf(it.permission());
                    int touchpoints = it.touchpoints().size();
                    long contacts =
                            it.contacts().setScale(0, RoundingMode.HALF_UP).longValue();
                    return contacts == 0
                            ? Words.say("plan.weakest.unsized", name, touchpoints)
                            : Words.say("plan.weakest.value", name, Numbers.people(contacts), touchpoints);
                })
                .orElseGet(() -> Words.say("plan.weakest.none"));
    }
}
