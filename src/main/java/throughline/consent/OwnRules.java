package throughline.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.plan.OwnRule;
import throughline.rule.Rule;

/** A catalogue's rules as a plan's own rules change them. */
final class OwnRules {

    private OwnRules() {}

    /**
     * The rules that apply: those of the catalogue that no own rule takes away or stands for, and the own ones. Where two
     * own rules are about one id, the later in the plan's list counts.
     */
    static List<Rule> applied(List<Rule> rules, List<OwnRule> own) {
        if (own.isEmpty()) {
            return rules;
        }
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        for (OwnRule each : own) {
            Rule rule = each.rule();
            if (rule == null) {
                byId.remove(each.target());
            } else {
                byId.put(each.target(), rule);
            }
        }
        return new ArrayList<>(byId.values());
    }
}
