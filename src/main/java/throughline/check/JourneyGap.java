package throughline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.util.UnionFind;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TransitMap;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** JOURNEY-GAP: no way on the map leads from one touchpoint of a journey to the next. */
final class JourneyGap implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        UnionFind<String> parts = parts(survey.plan().map());
        List<Finding> findings = new ArrayList<>();
        for (Journey journey : survey.journeys()) {
            for (int i = 0; i + 1 < journey.order().size(); i++) {
                Touchpoint from = journey.order().get(i);
                Touchpoint to = journey.order().get(i + 1);
                if (!parts.inSameSet(from.station(), to.station())) {
                    findings.add(finding(survey.plan(), journey, from, to));
                }
            }
        }
        return findings;
    }

    /** Stations that tracks join, directly or by changing; far cheaper than looking for the ways themselves. */
    private static UnionFind<String> parts(TransitMap map) {
        UnionFind<String> parts = new UnionFind<>(Set.of());
        map.stations().forEach(station -> parts.addElement(station.id()));
        for (Track track : map.tracks()) {
            List<String> stations = track.stations();
            stations.forEach(station -> parts.union(stations.getFirst(), station));
        }
        return parts;
    }

    private static Finding finding(Plan plan, Journey journey, Touchpoint from, Touchpoint to) {
        Message message = Message.of(
                "finding.journeyGap",
                Naming.of(plan, plan.require(from.station(), Station.class)),
                Naming.of(plan, plan.require(to.station(), Station.class)),
                Naming.of(plan, journey.campaign()));
        return Finding.of(
                "JOURNEY-GAP",
                Severity.WARN,
                message,
                to.id(),
                from.id(),
                journey.campaign().id());
    }
}
