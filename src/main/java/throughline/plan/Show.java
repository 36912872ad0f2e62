package throughline.plan;

import java.util.Collection;
import java.util.List;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * What is presented, step by step.
 *
 * @param steps in order, up to {@value #MOST}
 */
public record Show(String id, String name, List<ShowStep> steps) implements PlanItem {

    /** The most steps a show has. */
    public static final int MOST = 1_000;

    /** Checks the name and the number of steps. */
    public Show {
        Ids.require("id", id);
        name = Texts.name("name", name);
        steps = List.copyOf(steps);
        if (steps.size() > MOST) {
            throw new InvalidItem("steps", "at most " + MOST + " steps, this has " + steps.size());
        }
    }

    /** The ids of all items that its steps are about, each once. */
    public List<String> subjects() {
        return steps.stream()
                .flatMap(step -> step.about().item().stream())
                .distinct()
                .toList();
    }

    /** What its steps are meant to take together, in minutes; steps of which nobody has said count nothing. */
    public int minutes() {
        return steps.stream().mapToInt(ShowStep::minutes).sum();
    }

    /** The same show under another name. */
    public Show withName(String newName) {
        return new Show(id, newName, steps);
    }

    /**
     * The same show with other steps.
     *
     * @throws InvalidItem if there are too many
     */
    public Show withSteps(List<ShowStep> newSteps) {
        return new Show(id, name, newSteps);
    }

    /** The same show without the steps about any of these items. */
    public Show without(Collection<String> gone) {
        return withSteps(steps.stream()
                .filter(step -> step.about().item().filter(gone::contains).isEmpty())
                .toList());
    }
}
