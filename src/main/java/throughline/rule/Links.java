package throughline.rule;

import java.util.List;
import throughline.item.Ids;

/**
 * How a rule hangs together with others.
 *
 * @param requires ids of rules that must be met before
 * @param appliesTo the rule counts only beside a basis of one of these; none for always
 * @param outsideHoursOf id of a rule outside whose hours this one counts; empty for always
 */
public record Links(List<String> requires, List<BasisModel> appliesTo, String outsideHoursOf) {

    /** Stands alone. */
    public static final Links NONE = new Links(List.of(), List.of(), "");

    /** Checks ids. */
    public Links {
        requires.forEach(id -> Ids.require("requires", id));
        requires = List.copyOf(requires);
        appliesTo = List.copyOf(appliesTo);
        if (!outsideHoursOf.isEmpty()) {
            Ids.require("outsideHoursOf", outsideHoursOf);
        }
    }
}
