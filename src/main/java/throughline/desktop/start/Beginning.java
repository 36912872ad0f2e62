package throughline.desktop.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import throughline.check.CheckContext;
import throughline.check.WithDuties;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.workspace.PlanLibrary;
import throughline.draw.Focus;
import throughline.item.Words;
import throughline.plan.CampaignTemplate;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.TemplateLaying;
import throughline.session.SamplePlans;
import throughline.session.Template;

/** Begins plans, and campaigns by templates. */
final class Beginning {

    private final PlannerModel model;
    private final PlanLibrary library;
    private final Desk desk;
    private final Runnable done;

    /** @param done takes the page away; what opens a plan does so too */
    Beginning(Desk desk, Runnable done) {
        this.desk = desk;
        this.model = desk.model();
        this.library = desk.library();
        this.done = done;
    }

    void sample() {
        library.showSample().thenRun(done);
    }

    void empty() {
        library.askForNew();
    }

    /** A plan without asking for its title, and then something in it. */
    void emptyThen(Runnable next) {
        library.create(Words.say("plan.untitled")).thenRun(next);
    }

    void file() {
        library.takeIn();
    }

    /** A plan as a template makes a plan of its own under another title. */
    void plan(Template.OfPlan template) {
        library.askForTitle(Words.say("dialog.newPlan"), template.name())
                .ifPresent(title -> library.create(template.plan(), title));
    }

    /** A campaign in the open plan; whoever gives up at the questions is still on the page. */
    void here(CampaignTemplate template) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        desk.dialogs().campaign(plan, model.catalogue(), template.name()).ifPresent(start -> {
            TemplateLaying.Laid laid = TemplateLaying.lay(plan, template, start);
            Change change = WithDuties.of(plan, laid.change(), context());
            if (model.apply(change)) {
                done.run();
                look(change.edits().getFirst().id());
                tell(laid.missing());
            }
        });
    }

    /** A campaign in a plan of its own on the starter map. */
    void anew(CampaignTemplate template) {
        Plan plan = SamplePlans.empty(template.name(), ZoneId.systemDefault());
        desk.dialogs().campaign(plan, model.catalogue(), template.name()).ifPresent(start -> {
            TemplateLaying.Laid laid = TemplateLaying.lay(plan, template, start);
            Change change = WithDuties.of(plan, laid.change(), context());
            String id = change.edits().getFirst().id();
            CompletableFuture<Void> shown = library.create(plan.apply(change), start.name());
            shown.thenRun(() -> {
                look(id);
                tell(laid.missing());
            });
        });
    }

    private void look(String campaign) {
        model.select(campaign);
        model.focusProperty().set(new Focus.OnCampaign(campaign));
    }

    private void tell(List<String> missing) {
        if (!missing.isEmpty()) {
            desk.dialogs().passing(Words.say("start.template.missing", String.join(", ", missing)), "", () -> {});
        }
    }

    private CheckContext context() {
        return new CheckContext(model.catalogue(), LocalDate.now());
    }
}
