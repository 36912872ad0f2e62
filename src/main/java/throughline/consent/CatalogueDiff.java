package throughline.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import throughline.rule.Rule;

/**
 * What differs between two versions of a catalogue, by id.
 *
 * @param added rules that only the later one has
 * @param removed rules that only the earlier one has
 * @param changed rules that both have and that say something else
 */
public record CatalogueDiff(List<Rule> added, List<Rule> removed, List<Changed> changed) {

    /**
     * A rule that says something else.
     *
     * @param fields what differs, by the names of the file's fields, in order
     */
    public record Changed(Rule before, Rule after, List<String> fields) {}

    private static final SortedMap<String, Function<Rule, Object>> FIELDS = new TreeMap<>(Map.ofEntries(
            Map.entry("name", Rule::name),
            Map.entry("permissions", rule -> rule.scope().permissions()),
            Map.entry("channels", rule -> rule.scope().channels()),
            Map.entry("market", rule -> rule.scope().market()),
            Map.entry("platforms", rule -> rule.scope().platforms()),
            Map.entry("layer", Rule::layer),
            Map.entry("group", Rule::group),
            Map.entry("instrument", Rule::instrument),
            Map.entry("model", Rule::model),
            Map.entry("apartFromPrompt", rule -> rule.terms().apartFromPrompt()),
            Map.entry("obtained", rule -> rule.terms().obtained()),
            Map.entry("conditions", rule -> rule.terms().conditions()),
            Map.entry("proof", rule -> rule.terms().proof()),
            Map.entry("labels", rule -> rule.terms().labels()),
            Map.entry("expiry", rule -> rule.terms().expiry()),
            Map.entry("withdrawal", rule -> rule.terms().withdrawal()),
            Map.entry("again", rule -> rule.terms().again()),
            Map.entry("hours", rule -> rule.terms().hours()),
            Map.entry("requires", rule -> rule.links().requires()),
            Map.entry("appliesTo", rule -> rule.links().appliesTo()),
            Map.entry("outsideHoursOf", rule -> rule.links().outsideHoursOf()),
            Map.entry("evidence", Rule::evidence),
            Map.entry("note", Rule::note)));

    /** Copies the lists. */
    public CatalogueDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** What {@code after} has that {@code before} has not, and the other way round; rules by id. */
    public static CatalogueDiff between(Catalogue before, Catalogue after) {
        Map<String, Rule> old = byId(before);
        Map<String, Rule> now = byId(after);
        List<Rule> added = new ArrayList<>();
        List<Rule> removed = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            Rule was = old.get(id);
            Rule is = now.get(id);
            if (was == null && is != null) {
                added.add(is);
            } else if (is == null && was != null) {
                removed.add(was);
            } else if (was != null && is != null && !was.equals(is)) {
                changed.add(new Changed(was, is, fields(was, is)));
            }
        }
        return new CatalogueDiff(added, removed, changed);
    }

    /** The names of the fields in which two rules differ. */
    static List<String> fields(Rule before, Rule after) {
        return FIELDS.entrySet().stream()
                .filter(field ->
                        !field.getValue().apply(before).equals(field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Rule> byId(Catalogue catalogue) {
        Map<String, Rule> rules = new TreeMap<>();
        catalogue.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    /** True if the two say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
