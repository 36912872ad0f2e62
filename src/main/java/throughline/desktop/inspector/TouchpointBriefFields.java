package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Amounts;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.map.LifecycleStage;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointBrief;
import throughline.plan.TouchpointEdits;
import throughline.plan.WorkState;

/** What a team agrees on about a touchpoint; fields left empty show what they then are by campaign or station. */
public final class TouchpointBriefFields extends VBox {

    private final ChoiceEntry<Optional<WorkState>> state = new ChoiceEntry<>();
    private final TextEntry owner = new TextEntry();
    private final TextEntry cost = new TextEntry();
    private final ProseEntry offer = new ProseEntry();
    private final Chips lifecycle = new Chips();
    private final ProseEntry channelDetails = new ProseEntry();

    /** Without a brief. */
    public TouchpointBriefFields() {
        getStyleClass().add("form-part");
        state.setLabel(Words.say("brief.state"));
        state.setFieldId("touchpoint-state");
        owner.setLabel(Words.say("campaign.owner"));
        owner.setFieldId("touchpoint-owner");
        cost.setFieldId("touchpoint-cost");
        cost.setPrompt(Words.say("brief.unknown"));
        offer.setLabel(Words.say("brief.offer"));
        offer.setPrompt(Words.say("brief.offer.inherited"));
        offer.setRows(2);
        offer.setFieldId("touchpoint-offer");
        lifecycle.setLabel(Words.say("brief.lifecycle"));
        lifecycle.setAdd(Words.say("brief.lifecycle.add"));
        lifecycle.setFieldId("touchpoint-lifecycle-add");
        channelDetails.setLabel(Words.say("brief.channelDetails"));
        channelDetails.setPrompt(Words.say("brief.channelDetails.prompt"));
        channelDetails.setRows(2);
        channelDetails.setFieldId("touchpoint-channel-details");
        getChildren().setAll(state, owner, cost, offer, lifecycle, channelDetails);
    }

    void show(PlannerModel model, Plan plan, Campaign campaign, Touchpoint touchpoint) {
        String id = touchpoint.id();
        TouchpointBrief brief = touchpoint.brief();
        String money = plan.sheet().currency();
        cost.setLabel(money.isEmpty() ? Words.say("brief.cost") : Words.say("brief.cost.in", money));
        String inherited =
                Words.say("brief.state.inherited", Terms.of(campaign.brief().state()));
        state.show(
                states(),
                Optional.ofNullable(brief.state()),
                it -> it.map(Terms::of).orElse(inherited),
                chosen -> model.apply(now -> TouchpointEdits.brief(now, id, it -> it.withState(chosen.orElse(null)))));
        owner.setPrompt(campaign.owner().isEmpty() ? Words.say("campaign.owner.prompt") : campaign.owner());
        owner.show(model, id, brief.owner(), (now, text) -> TouchpointEdits.brief(now, id, it -> it.withOwner(text)));
        cost.show(
                model,
                id,
                Amounts.text(brief.cost()),
                (now, text) -> TouchpointEdits.brief(now, id, it -> it.withCost(Amounts.parse(text))));
        offer.show(model, id, brief.offer(), (now, text) -> TouchpointEdits.brief(now, id, it -> it.withOffer(text)));
        channelDetails.show(
                model,
                id,
                brief.channelDetails(),
                (now, text) -> TouchpointEdits.brief(now, id, it -> it.withChannelDetails(text)));
        showLifecycle(model, touchpoint);
    }

    private static List<Optional<WorkState>> states() {
        List<Optional<WorkState>> states = new ArrayList<>();
        states.add(Optional.empty());
        for (WorkState state : WorkState.values()) {
            states.add(Optional.of(state));
        }
        return states;
    }

    private void showLifecycle(PlannerModel model, Touchpoint touchpoint) {
        List<LifecycleStage> own = touchpoint.brief().lifecycle();
        List<Chips.Chip> chips = new ArrayList<>();
        List<Chips.Option> options = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            if (own.contains(stage)) {
                List<LifecycleStage> others =
                        own.stream().filter(it -> it != stage).toList();
                chips.add(new Chips.Chip(Terms.of(stage), null, null, () -> set(model, touchpoint, others)));
            } else {
                List<LifecycleStage> more = new ArrayList<>(own);
                more.add(stage);
                options.add(new Chips.Option(Terms.of(stage), null, () -> set(model, touchpoint, more)));
            }
        }
        lifecycle.show(chips, options, Words.say("brief.lifecycle.inherited"));
    }

    private static void set(PlannerModel model, Touchpoint touchpoint, List<LifecycleStage> stages) {
        model.apply(now -> TouchpointEdits.brief(now, touchpoint.id(), it -> it.withLifecycle(stages)));
    }

    void commit() {
        owner.commit();
        cost.commit();
        offer.commit();
        channelDetails.commit();
    }
}
