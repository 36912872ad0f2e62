package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.layout.VBox;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.TextEntry;
import throughline.desktop.parts.Ticks;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.Show;
import throughline.plan.ShowEdits;
import throughline.plan.ShowStep;
import throughline.plan.ShowStep.Reveal;
import throughline.plan.ShowSubject;

/** The fields of one step; each makes a change when it is done. */
final class ShowStepForm {

    private final PlannerModel model;
    private final TextEntry title = new TextEntry();
    private final ProseEntry text = new ProseEntry();
    private final ProseEntry notes = new ProseEntry();
    private final TextEntry minutes = new TextEntry();
    private final Ticks reveals = new Ticks();

    ShowStepForm(PlannerModel model, VBox into) {
        this.model = model;
        title.setLabel(Words.say("shows.title.field"));
        title.setFieldId("step-title");
        text.setLabel(Words.say("shows.text"));
        text.setFieldId("step-text");
        notes.setLabel(Words.say("shows.notes"));
        notes.setFieldId("step-notes");
        notes.setRows(6);
        minutes.setLabel(Words.say("shows.minutes"));
        minutes.setFieldId("step-minutes");
        reveals.setLabel(Words.say("shows.reveals"));
        into.getChildren().setAll(title, text, notes, minutes, reveals);
    }

    /** Shows a step by its place. */
    void show(Show show, int place) {
        ShowStep step = show.steps().get(place);
        String id = show.id();
        title.show(model, id, step.title(), edit(id, place, ShowStep::withTitle));
        notes.show(model, id, step.notes(), edit(id, place, ShowStep::withNotes));
        minutes.show(
                model,
                id,
                step.minutes() == 0 ? "" : Integer.toString(step.minutes()),
                edit(id, place, (it, words) -> it.withMinutes(minutes(words))));
        boolean slide = step.about() instanceof ShowSubject.Slide;
        text.setVisible(slide);
        text.setManaged(slide);
        String words = step.about() instanceof ShowSubject.Slide it ? it.text() : "";
        text.show(model, id, words, edit(id, place, (it, said) -> it.withAbout(new ShowSubject.Slide(said))));
        reveals.show(Arrays.stream(Reveal.values())
                .map(each -> new Ticks.Tick(
                        "reveal-" + each,
                        Words.say("word.Reveal." + each.name()),
                        step.reveals(each) ? 1 : 0,
                        1,
                        on -> reveal(id, place, each, on)))
                .toList());
    }

    private void reveal(String show, int place, Reveal what, boolean on) {
        model.apply(plan -> change(plan, show, place, step -> {
            List<Reveal> shown = new ArrayList<>(step.reveals());
            shown.remove(what);
            if (on) {
                shown.add(what);
            }
            return step.withReveals(shown);
        }));
    }

    private static int minutes(String words) {
        String number = words.strip();
        if (number.isEmpty()) {
            return 0;
        }
        if (!number.matches("\\d{1,3}")) {
            throw new InvalidItem("minutes", Words.say("shows.minutes.wrong", ShowStep.LONGEST));
        }
        return Integer.parseInt(number);
    }

    private static BiFunction<Plan, String, Change> edit(
            String show, int place, BiFunction<ShowStep, String, ShowStep> edit) {
        return (plan, words) -> change(plan, show, place, step -> edit.apply(step, words));
    }

    private static Change change(Plan plan, String show, int place, java.util.function.UnaryOperator<ShowStep> edit) {
        List<ShowStep> steps = plan.require(show, Show.class).steps();
        ShowStep before = steps.get(Math.min(place, steps.size() - 1));
        return ShowEdits.change(plan, show, place, edit.apply(before));
    }
}
