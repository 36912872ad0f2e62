package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits of shows. To rename see {@link ItemEdits}, to delete see {@link Deletion}. All refuse with {@link ChangeRefused} what
 * names an item or a step that is no longer there. Steps go by their place, from 0.
 */
public final class ShowEdits {

    private ShowEdits() {}

    /**
     * A show under a fresh id made from its name, which gets a number where another show has it. Its edit comes first in the
     * change.
     *
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change create(Plan plan, String name, List<ShowStep> steps) {
        Set<String> taken = plan.shows().stream().map(Show::name).collect(Collectors.toSet());
        String free = taken.contains(name) ? Naming.numbered(name, taken) : name;
        Draft draft = new Draft(plan);
        Show added = new Show(draft.fresh(free, "show"), free, steps);
        return draft.put(added).change(Message.of("change.add", Naming.of(plan, added)));
    }

    /** Steps put in before the one that stands at {@code place}; the number of steps for the end. */
    public static Change insert(Plan plan, String show, int place, List<ShowStep> added) {
        Show before = plan.require(show, Show.class);
        if (place < 0 || place > before.steps().size()) {
            throw gone(plan, before, place);
        }
        List<ShowStep> steps = new ArrayList<>(before.steps());
        steps.addAll(place, added);
        Message label = added.size() == 1
                ? Message.of("change.show.insert", ShowTitles.of(plan, added.getFirst()), Naming.of(plan, before))
                : Message.of("change.show.insert.many", Integer.toString(added.size()), Naming.of(plan, before));
        return replaced(label, before, steps);
    }

    /** Takes a step out. */
    public static Change remove(Plan plan, String show, int place) {
        Show before = plan.require(show, Show.class);
        ShowStep step = step(plan, before, place);
        List<ShowStep> steps = new ArrayList<>(before.steps());
        steps.remove(place);
        return replaced(
                Message.of("change.show.remove", ShowTitles.of(plan, step), Naming.of(plan, before)), before, steps);
    }

    /** Moves a step to another place, counted without it. */
    public static Change move(Plan plan, String show, int from, int to) {
        Show before = plan.require(show, Show.class);
        ShowStep step = step(plan, before, from);
        step(plan, before, to);
        List<ShowStep> steps = new ArrayList<>(before.steps());
        steps.add(to, steps.remove(from));
        return replaced(
                Message.of("change.show.move", ShowTitles.of(plan, step), Naming.of(plan, before)), before, steps);
    }

    /** A step as {@code after} has it. */
    public static Change change(Plan plan, String show, int place, ShowStep after) {
        Show before = plan.require(show, Show.class);
        step(plan, before, place);
        List<ShowStep> steps = new ArrayList<>(before.steps());
        steps.set(place, after);
        return replaced(
                Message.of("change.show.change", ShowTitles.of(plan, after), Naming.of(plan, before)), before, steps);
    }

    private static Change replaced(Message label, Show before, List<ShowStep> steps) {
        return Change.of(label, Edit.replace(before, before.withSteps(steps)));
    }

    private static ShowStep step(Plan plan, Show show, int place) {
        if (place < 0 || place >= show.steps().size()) {
            throw gone(plan, show, place);
        }
        return show.steps().get(place);
    }

    private static ChangeRefused gone(Plan plan, Show show, int place) {
        return new ChangeRefused(Naming.of(plan, show) + " has no step " + (place + 1) + " any more");
    }
}
