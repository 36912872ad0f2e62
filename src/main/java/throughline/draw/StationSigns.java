package throughline.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateState;
import throughline.consent.Gates;
import throughline.consent.RuleBook;
import throughline.consent.reach.StationReach;
import throughline.map.Capability;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WorkshopItems;

/** Finds what an overlay has to say about each station; stations it has nothing to say about are left out. */
final class StationSigns {

    private StationSigns() {}

    static Map<String, StationSign> of(Plan plan, Overlay overlay, ReachQuestion question, Catalogue catalogue) {
        return switch (overlay) {
            case NONE, LIFECYCLE -> Map.of();
            case REACH -> reach(plan, question, catalogue);
            case GATES -> gates(plan, catalogue);
            case CAPABILITY -> capabilities(plan);
            case CAMPAIGNS -> campaigns(plan);
            case NOTES -> said(plan);
        };
    }

    private static Map<String, StationSign> gates(Plan plan, Catalogue catalogue) {
        Map<String, GateState> worst = new HashMap<>();
        for (Campaign campaign : plan.campaigns()) {
            Map<String, String> stations = new HashMap<>();
            plan.touchpoints(campaign).forEach(t -> stations.put(t.id(), t.station()));
            for (Gate gate : Gates.of(plan, campaign, catalogue)) {
                String station = stations.get(gate.touchpoint());
                if (station != null) {
                    worst.merge(station, gate.state(), StationSigns::worse);
                }
            }
        }
        Map<String, StationSign> signs = new TreeMap<>();
        worst.forEach((station, state) -> signs.put(station, new StationSign.OfGates(state)));
        return signs;
    }

    /** Missing before to confirm before expiring before ready. */
    static final Comparator<GateState> WORST_FIRST = Comparator.comparingInt(state -> switch (state) {
        case MISSING -> 0;
        case TO_CONFIRM -> 1;
        case EXPIRING -> 2;
        case READY -> 3;
    });

    private static GateState worse(GateState a, GateState b) {
        return WORST_FIRST.compare(a, b) <= 0 ? a : b;
    }

    private static Map<String, StationSign> reach(Plan plan, ReachQuestion question, Catalogue catalogue) {
        Map<String, StationSign> signs = new TreeMap<>();
        plan.find(question.audience(), Audience.class).ifPresent(audience -> {
            StationReach reach = StationReach.of(plan, RuleBook.of(catalogue, plan.ownRules()), audience);
            for (StationReach.Reach each : reach.with(question.permissions())) {
                StationSign.Lit lit = each.ready().signum() > 0
                        ? each.ready().compareTo(reach.whole()) >= 0 ? StationSign.Lit.ALL : StationSign.Lit.PART
                        : each.toConfirm().signum() > 0 ? StationSign.Lit.TO_CONFIRM : StationSign.Lit.NOBODY;
                signs.put(each.station(), new StationSign.OfReach(lit));
            }
        });
        return signs;
    }

    private static Map<String, StationSign> capabilities(Plan plan) {
        Map<String, StationSign> signs = new TreeMap<>();
        for (Station station : plan.map().stations()) {
            if (station.capability() != Capability.UNSET) {
                signs.put(station.id(), new StationSign.OfCapability(station.capability()));
            }
        }
        return signs;
    }

    private static Map<String, StationSign> campaigns(Plan plan) {
        Map<String, Integer> counts = new HashMap<>();
        for (Campaign campaign : plan.campaigns()) {
            plan.touchpoints(campaign).stream()
                    .map(Touchpoint::station)
                    .distinct()
                    .forEach(station -> counts.merge(station, 1, Integer::sum));
        }
        Map<String, StationSign> signs = new TreeMap<>();
        counts.forEach((station, count) -> signs.put(station, new StationSign.OfCampaigns(count)));
        return signs;
    }

    /** Notes and votes on a station, and the notes on touchpoints there. */
    private static Map<String, StationSign> said(Plan plan) {
        Map<String, Integer> notes = new HashMap<>();
        for (Note note : WorkshopItems.notes(plan)) {
            String station = plan.find(note.about(), Touchpoint.class)
                    .map(Touchpoint::station)
                    .orElse(note.about());
            notes.merge(station, 1, Integer::sum);
        }
        Map<String, StationSign> signs = new TreeMap<>();
        for (Station station : plan.map().stations()) {
            int count = notes.getOrDefault(station.id(), 0);
            int votes = WorkshopItems.votes(plan, station.id());
            if (count + votes > 0) {
                signs.put(station.id(), new StationSign.OfNotes(count, votes));
            }
        }
        return signs;
    }
}
