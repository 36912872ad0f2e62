package throughline.desktop.workspace;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.CampaignTemplate;
import throughline.plan.Plan;
import throughline.session.PlannerSession;
import throughline.session.Templates;

/** The templates: those that there are, and plans and campaigns kept as others. */
public final class TemplateShelf {

    private final PlannerModel model;
    private final Dialogs dialogs;
    private final PlannerSession session;

    TemplateShelf(PlannerModel model, Dialogs dialogs, PlannerSession session) {
        this.model = model;
        this.dialogs = dialogs;
        this.session = session;
    }

    /** What there is to begin with. */
    public void all(Consumer<Templates> taken) {
        Troubles.then(dialogs, session.templates(), taken);
    }

    /** Keeps a campaign as a template under a name that the person chooses. */
    public void save(Plan plan, Campaign campaign) {
        dialogs.name(Words.say("dialog.template"), campaign.name(), PlanLibrary::fault)
                .ifPresent(
                        name -> told(session.saveTemplate(CampaignTemplate.of(plan, campaign, name, campaign.goal()))));
    }

    /** Keeps the open plan as a template. */
    public void save() {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            told(session.saveTemplate(plan));
        }
    }

    private void told(CompletableFuture<Path> saved) {
        Troubles.then(
                dialogs,
                saved,
                file -> dialogs.passing(Words.say("passing.template", String.valueOf(file)), "", () -> {}));
    }
}
