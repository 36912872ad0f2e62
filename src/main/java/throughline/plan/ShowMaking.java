package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import throughline.item.Words;
import throughline.map.Neighborhood;
import throughline.map.Track;
import throughline.map.TransitMap;

/** A show made of what a plan holds: to be presented as it is, or to begin a show of one's own with. */
public final class ShowMaking {

    private ShowMaking() {}

    /**
     * The whole map, each neighborhood that has stations, each track, each campaign as a whole and then touchpoint by
     * touchpoint in the order people meet them, where gates are missing, which lifecycle stages are served, and a last slide.
     * Of the largest plans only as many steps as a show can have.
     */
    public static List<ShowStep> steps(Plan plan) {
        List<ShowStep> steps = new ArrayList<>();
        steps.add(ShowStep.of(new ShowSubject.WholeMap()).withTitle(plan.sheet().title()));
        TransitMap map = plan.map();
        map.neighborhoods().stream()
                .filter(it -> map.stations().stream()
                        .anyMatch(station -> station.neighborhood().equals(it.id())))
                .map(Neighborhood::id)
                .forEach(id -> steps.add(ShowStep.of(new ShowSubject.OnNeighborhood(id))));
        map.tracks().stream()
                .filter(it -> !it.stations().isEmpty())
                .map(Track::id)
                .forEach(id -> steps.add(ShowStep.of(new ShowSubject.OnTrack(id))));
        plan.campaigns().forEach(campaign -> steps.addAll(campaign(plan, campaign)));
        if (!plan.campaigns().isEmpty()) {
            steps.add(ShowStep.of(new ShowSubject.OnOverlay(ShowSubject.Layer.GATES)));
        }
        steps.add(ShowStep.of(new ShowSubject.OnOverlay(ShowSubject.Layer.LIFECYCLE)));
        List<ShowStep> kept = steps.subList(0, Math.min(steps.size(), Show.MOST - 1));
        List<ShowStep> whole = new ArrayList<>(kept);
        whole.add(ShowStep.of(new ShowSubject.Slide(Words.say("show.closing"))));
        return whole;
    }

    /** A campaign as a whole, with its goal for the one who speaks, and then its touchpoints. */
    public static List<ShowStep> campaign(Plan plan, Campaign campaign) {
        List<ShowStep> steps = new ArrayList<>();
        steps.add(ShowStep.of(new ShowSubject.OnCampaign(campaign.id())).withNotes(campaign.goal()));
        for (Touchpoint touchpoint : JourneyOrder.of(plan, campaign)) {
            steps.add(ShowStep.of(new ShowSubject.OnTouchpoint(touchpoint.id())).withNotes(touchpoint.message()));
        }
        return steps;
    }
}
