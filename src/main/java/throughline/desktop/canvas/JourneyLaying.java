package throughline.desktop.canvas;

import java.util.Optional;
import throughline.consent.Gates;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;

/**
 * Lays a campaign's journey: each click on a station that customers meet adds a touchpoint at the end, and one on a station
 * that works behind the scenes puts that to work for the touchpoint in hand.
 */
final class JourneyLaying {

    private final PlannerModel model;

    JourneyLaying(MapCanvas canvas) {
        this.model = canvas.model();
        model.toolProperty().addListener((property, before, after) -> {
            if (after == Tool.LAY_JOURNEY) {
                hover(Optional.empty());
            } else if (before == Tool.LAY_JOURNEY) {
                model.hintProperty().set("");
            }
        });
        // A step taken back or made otherwise counts on the next touchpoint's number.
        model.planProperty().addListener((property, before, after) -> hover(Optional.empty()));
    }

    void click(Hit hit) {
        Plan plan = model.planProperty().get();
        if (plan == null || !(model.focusProperty().get() instanceof Focus.OnCampaign on)) {
            return;
        }
        station(plan, hit).ifPresent(station -> {
            if (station.meetsCustomers()) {
                call(on.campaign(), station);
            } else {
                inHand(plan, on.campaign())
                        .filter(touchpoint -> !touchpoint.uses().contains(station.id()))
                        .ifPresent(touchpoint ->
                                model.apply(now -> TouchpointEdits.use(now, touchpoint.id(), station.id())));
            }
            hover(Optional.of(hit));
        });
    }

    private void call(String campaign, Station station) {
        boolean made = model.apply(now ->
                TouchpointEdits.append(now, campaign, station.id(), p -> Gates.isOfPeople(p, model.catalogue())));
        if (made) {
            selectNewest(campaign);
        }
    }

    /** A click on a disc means the station under it: a journey may call twice. */
    private static Optional<Station> station(Plan plan, Hit hit) {
        String id =
                plan.find(hit.id(), Touchpoint.class).map(Touchpoint::station).orElse(hit.id());
        return plan.find(id, Station.class);
    }

    /** The touchpoint laid last, unless another of the campaign was selected since. */
    private Optional<Touchpoint> inHand(Plan plan, String campaign) {
        Optional<Campaign> laid = plan.find(campaign, Campaign.class)
                .filter(it -> !it.touchpoints().isEmpty());
        return laid.map(it -> model.selected(Touchpoint.class)
                .filter(selected -> it.touchpoints().contains(selected.id()))
                .orElseGet(() -> plan.require(it.touchpoints().getLast(), Touchpoint.class)));
    }

    private void selectNewest(String campaign) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            plan.find(campaign, Campaign.class)
                    .filter(c -> !c.touchpoints().isEmpty())
                    .ifPresent(c -> model.select(c.touchpoints().getLast()));
        }
    }

    void hover(Optional<Hit> hit) {
        Plan plan = model.planProperty().get();
        boolean laying = model.toolProperty().get() == Tool.LAY_JOURNEY;
        if (laying && plan != null && model.focusProperty().get() instanceof Focus.OnCampaign on) {
            model.hintProperty()
                    .set(hit.flatMap(h -> station(plan, h))
                            .map(station -> hint(plan, on.campaign(), station))
                            .orElse(Words.say("canvas.hint.lay")));
        }
    }

    private String hint(Plan plan, String campaign, Station station) {
        if (station.meetsCustomers()) {
            int next = plan.find(campaign, Campaign.class)
                            .map(it -> it.touchpoints().size())
                            .orElse(0)
                    + 1;
            return Words.say("canvas.hint.lay-here", Integer.toString(next), station.name());
        }
        return inHand(plan, campaign)
                .map(touchpoint -> Words.say(
                        touchpoint.uses().contains(station.id()) ? "canvas.hint.used" : "canvas.hint.use",
                        station.name(),
                        Naming.of(plan, touchpoint)))
                .orElse(Words.say("canvas.hint.use-first", station.name()));
    }
}
