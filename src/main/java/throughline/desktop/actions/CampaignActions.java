package throughline.desktop.actions;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.workspace.PlanLibrary;
import throughline.draw.Focus;
import throughline.item.Words;
import throughline.plan.AudienceEdits;
import throughline.plan.Campaign;
import throughline.plan.CampaignStarts;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Beginning campaigns and audiences, and laying journeys. */
final class CampaignActions {

    private CampaignActions() {}

    static void add(Actions actions, PlannerModel model, Dialogs dialogs, PlanLibrary library) {
        actions.add(Action.of("campaign.new", Feather.PLUS, "Shortcut+Shift+N", () -> begin(model, dialogs))
                .when(model.planProperty().map(plan -> true).orElse(false)));
        actions.add(Action.of("audience.new", Feather.USERS, null, () -> audience(model))
                .when(model.planProperty().map(plan -> true).orElse(false)));
        actions.add(Action.of(
                        "campaign.saveTemplate",
                        null,
                        null,
                        () -> campaign(model).ifPresent(id -> save(model, library, id)))
                .when(ofCampaign(model)));
        BooleanProperty laying = ViewActions.inHand(model, Tool.LAY_JOURNEY);
        laying.addListener((property, before, on) -> {
            if (on) {
                campaign(model).ifPresent(id -> model.focusProperty().set(new Focus.OnCampaign(id)));
            }
        });
        actions.add(Action.toggle("campaign.lay", Feather.MAP_PIN, "Shortcut+J", laying)
                .when(ofCampaign(model)));
    }

    private static ObservableValue<Boolean> ofCampaign(PlannerModel model) {
        return Bindings.createBooleanBinding(
                () -> campaign(model).isPresent(),
                model.selectionProperty(),
                model.focusProperty(),
                model.planProperty());
    }

    private static void save(PlannerModel model, PlanLibrary library, String campaign) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            library.templates().save(plan, plan.require(campaign, Campaign.class));
        }
    }

    /** The campaign that a journey would be laid for: the selected one, or else the one in focus. */
    private static Optional<String> campaign(PlannerModel model) {
        Optional<String> selected = model.selected(Campaign.class)
                .map(Campaign::id)
                .or(() -> model.selected(Touchpoint.class).map(it -> {
                    Plan plan = model.planProperty().get();
                    return plan == null ? null : plan.campaignOf(it).id();
                }));
        return selected.or(() -> model.focusProperty().get() instanceof Focus.OnCampaign on
                ? Optional.of(on.campaign())
                : Optional.empty());
    }

    private static void begin(PlannerModel model, Dialogs dialogs) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        dialogs.campaign(plan, model.catalogue(), "").ifPresent(start -> {
            String id = added(model, now -> CampaignStarts.begin(now, start));
            if (!id.isEmpty()) {
                model.select(id);
                model.focusProperty().set(new Focus.OnCampaign(id));
                model.toolProperty().set(Tool.LAY_JOURNEY);
            }
        });
    }

    private static void audience(PlannerModel model) {
        String id = added(model, plan -> {
            int next = plan.audiences().size() + 1;
            return AudienceEdits.create(plan, Words.say("audience.numbered", next), 0);
        });
        if (!id.isEmpty()) {
            model.select(id);
            model.renamingProperty().set(id);
        }
    }

    /** Makes a change that adds something, which is in its first edit; empty if it was refused. */
    private static String added(PlannerModel model, Function<Plan, Change> edit) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return "";
        }
        Change change = edit.apply(plan);
        return model.apply(change) ? change.edits().getFirst().id() : "";
    }
}
