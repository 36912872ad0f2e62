package throughline.check;

import java.util.ArrayList;
import java.util.List;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.TransitMap;
import throughline.plan.Naming;

/** NAME-EMPTY: something that people look for by its name has none. Touchpoints go by their stations. */
final class EmptyName implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        TransitMap map = survey.plan().map();
        List<Item> named = new ArrayList<>(map.neighborhoods());
        named.addAll(map.tracks());
        named.addAll(map.stations());
        named.addAll(map.handOvers());
        named.addAll(survey.plan().audiences());
        named.addAll(survey.plan().campaigns());
        return named.stream()
                .filter(item -> item.name().isEmpty())
                .map(EmptyName::finding)
                .toList();
    }

    private static Finding finding(Item item) {
        return Finding.of("NAME-EMPTY", Severity.WARN, Message.of("finding.emptyName." + Naming.kind(item)), item.id());
    }
}
