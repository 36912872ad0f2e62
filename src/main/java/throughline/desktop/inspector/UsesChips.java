package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.Chips;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;

/** The stations that work for a touchpoint behind the scenes, and the others of the map to be added. */
final class UsesChips {

    private UsesChips() {}

    static void show(Chips chips, PlannerModel model, Plan plan, Touchpoint touchpoint) {
        List<String> used = touchpoint.uses();
        List<Chips.Chip> shown = used.stream()
                .map(id -> new Chips.Chip(
                        Naming.of(plan, id),
                        Icons.of(Feather.TOOL),
                        () -> model.goTo(id),
                        () -> use(model, touchpoint, without(used, id))))
                .toList();
        List<Chips.Option> options = plan.map().stations().stream()
                .filter(station -> !station.meetsCustomers() && !used.contains(station.id()))
                .sorted(Comparator.comparing(Station::name))
                .map(station -> new Chips.Option(
                        Naming.of(plan, station), null, () -> use(model, touchpoint, with(used, station.id()))))
                .toList();
        chips.show(shown, options, Words.say("touchpoint.uses.none"));
    }

    private static void use(PlannerModel model, Touchpoint touchpoint, List<String> stations) {
        model.apply(now -> TouchpointEdits.uses(now, touchpoint.id(), stations));
    }

    private static List<String> with(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return more;
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }
}
