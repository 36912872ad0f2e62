package throughline.plan;

import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A show to begin others with, for any plan: no step is about an item.
 *
 * @param name what it is called, and what a show made of it is called
 * @param summary what it is good for, prose
 * @param steps in order
 */
public record ShowTemplate(String name, String summary, List<ShowStep> steps) {

    /** Checks the texts, and that no step names anything. */
    public ShowTemplate {
        name = Texts.name("name", name);
        summary = Texts.prose("summary", summary);
        steps = List.copyOf(steps);
        if (steps.stream().anyMatch(step -> step.about().item().isPresent())) {
            throw new InvalidItem("steps", "a step of a template is about no item: it is for any plan");
        }
    }

    /** What its steps take together, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(ShowStep::minutes).sum();
    }
}
