package throughline.desktop.canvas;

import java.util.Optional;
import throughline.consent.Gates;
import throughline.desktop.PlannerModel;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;

/** Lays a campaign's journey: each click on a station adds a touchpoint at the end. */
final class JourneyLaying {

    private final PlannerModel model;

    JourneyLaying(MapCanvas canvas) {
        this.model = canvas.model();
    }

    void click(Hit hit) {
        Plan plan = model.planProperty().get();
        if (plan == null || !(model.focusProperty().get() instanceof Focus.OnCampaign on)) {
            return;
        }
        station(plan, hit).ifPresent(station -> {
            boolean made = model.apply(now -> TouchpointEdits.append(
                    now, on.campaign(), station.id(), p -> Gates.isOfPeople(p, model.catalogue())));
            if (made) {
                selectNewest(on.campaign());
                hover(Optional.of(hit));
            }
        });
    }

    /** A click on a disc means the station under it: a journey may call twice. */
    private static Optional<Station> station(Plan plan, Hit hit) {
        String id =
                plan.find(hit.id(), Touchpoint.class).map(Touchpoint::station).orElse(hit.id());
        return plan.find(id, Station.class);
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
        boolean laying = model.toolProperty().get() == throughline.desktop.Tool.LAY_JOURNEY;
        if (!laying || plan == null || !(model.focusProperty().get() instanceof Focus.OnCampaign on)) {
            return;
        }
        int next = plan.find(on.campaign(), Campaign.class)
                        .map(c -> c.touchpoints().size())
                        .orElse(0)
                + 1;
        model.hintProperty()
                .set(hit.flatMap(h -> station(plan, h))
                        .map(s -> Words.say("canvas.hint.lay-here", Integer.toString(next), s.name()))
                        .orElse(Words.say("canvas.hint.lay")));
    }
}
