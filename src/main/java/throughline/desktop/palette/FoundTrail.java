package throughline.desktop.palette;

import java.util.List;
import throughline.desktop.PlannerModel;
import throughline.item.Words;
import throughline.plan.Plan;

/** What was found last, to be gone along one after the other also when the search is closed. */
final class FoundTrail {

    private final PlannerModel model;
    private String query = "";
    private List<String> ids = List.of();
    private int at = -1;
    private String told = "";

    FoundTrail(PlannerModel model) {
        this.model = model;
        model.openPlanProperty().addListener((property, before, after) -> lay("", List.of()));
        model.selectionProperty().addListener((property, before, after) -> {
            // What was said about a hit goes with it.
            if (!told.isEmpty() && model.hintProperty().get().equals(told)) {
                model.hintProperty().set("");
            }
        });
    }

    /** Takes these for what was found. */
    void lay(String newQuery, List<String> found) {
        query = newQuery;
        ids = List.copyOf(found);
        at = -1;
    }

    /**
     * Goes to the next, or the one before; from the last one to the first.
     *
     * @return false where nothing was found that is still there
     */
    boolean go(boolean back) {
        Plan plan = model.planProperty().get();
        int from = at;
        for (int step = 1; plan != null && step <= ids.size(); step++) {
            int next = Math.floorMod(from < 0 && back ? -step : from + (back ? -step : step), ids.size());
            if (plan.has(ids.get(next))) {
                model.goTo(ids.get(next));
                tell(ids.get(next));
                return true;
            }
        }
        return false;
    }

    /** Says which of the hits this is; from here it goes on. */
    void tell(String id) {
        at = ids.indexOf(id);
        told = Words.say("palette.hit", query, at + 1, ids.size());
        model.hintProperty().set(told);
    }
}
