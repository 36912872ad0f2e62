package throughline.desktop.inspector;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Amounts;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;
import throughline.plan.CampaignEdits;
import throughline.plan.Plan;
import throughline.plan.WorkState;

/** What a team agrees on about a campaign: state, priority, budget, offer and links. */
public final class CampaignBriefFields extends VBox {

    private final ChoiceEntry<WorkState> state = new ChoiceEntry<>();
    private final TextEntry priority = new TextEntry();
    private final TextEntry budget = new TextEntry();
    private final ProseEntry offer = new ProseEntry();
    private final ProseEntry links = new ProseEntry();

    /** Without a brief. */
    public CampaignBriefFields() {
        getStyleClass().add("form-part");
        state.setLabel(Words.say("brief.state"));
        state.setFieldId("campaign-state");
        priority.setLabel(Words.say("brief.priority"));
        priority.setPrompt(Words.say("brief.priority.prompt"));
        priority.setFieldId("campaign-priority");
        budget.setFieldId("campaign-budget");
        budget.setPrompt(Words.say("brief.unknown"));
        offer.setLabel(Words.say("brief.offer"));
        offer.setPrompt(Words.say("brief.offer.prompt"));
        offer.setRows(2);
        offer.setFieldId("campaign-offer");
        links.setLabel(Words.say("brief.links"));
        links.setPrompt(Words.say("brief.links.prompt"));
        links.setRows(2);
        links.setFieldId("campaign-links");
        HBox line = new HBox(priority, budget);
        line.getStyleClass().add("line");
        HBox.setHgrow(priority, Priority.ALWAYS);
        HBox.setHgrow(budget, Priority.ALWAYS);
        getChildren().setAll(state, line, offer, links);
    }

    void show(PlannerModel model, Plan plan, Campaign campaign) {
        String id = campaign.id();
        CampaignBrief brief = campaign.brief();
        String money = plan.sheet().currency();
        budget.setLabel(money.isEmpty() ? Words.say("brief.budget") : Words.say("brief.budget.in", money));
        state.show(
                List.of(WorkState.values()),
                brief.state(),
                Terms::of,
                chosen -> model.apply(now -> CampaignEdits.brief(now, id, it -> it.withState(chosen))));
        priority.show(
                model,
                id,
                BriefTexts.priority(brief.priority()),
                (now, text) -> CampaignEdits.brief(now, id, it -> it.withPriority(BriefTexts.priority(text))));
        budget.show(
                model,
                id,
                Amounts.text(brief.budget()),
                (now, text) -> CampaignEdits.brief(now, id, it -> it.withBudget(Amounts.parse(text))));
        offer.show(model, id, brief.offer(), (now, text) -> CampaignEdits.brief(now, id, it -> it.withOffer(text)));
        links.show(
                model,
                id,
                BriefTexts.links(brief.links()),
                (now, text) -> CampaignEdits.brief(now, id, it -> it.withLinks(BriefTexts.links(text))));
    }

    void commit() {
        priority.commit();
        budget.commit();
        offer.commit();
        links.commit();
    }
}
