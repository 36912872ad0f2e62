package throughline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import throughline.item.Message;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.MapEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** STATION-OUTSIDE: a station that belongs to a neighborhood but does not lie in it. */
final class StationOutsideNeighborhood implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Station station : survey.plan().map().stations()) {
            left(survey.plan(), station)
                    .ifPresent(neighborhood -> findings.add(finding(survey.plan(), station, neighborhood)));
        }
        return findings;
    }

    private static Optional<Neighborhood> left(Plan plan, Station station) {
        return plan.map().neighborhood(station.neighborhood()).filter(n -> !n.contains(station.at()));
    }

    private static Finding finding(Plan plan, Station station, Neighborhood neighborhood) {
        Message message = Message.of("finding.stationOutside", Naming.of(plan, station), Naming.of(plan, neighborhood));
        Fix fix = new Fix(settle(plan, station).label(), new Settle(station.id()));
        return Finding.of("STATION-OUTSIDE", Severity.WARN, message, station.id(), neighborhood.id())
                .with(List.of(fix));
    }

    private static Change settle(Plan plan, Station station) {
        String there =
                plan.map().neighborhoodAt(station.at()).map(Neighborhood::id).orElse("");
        return MapEdits.setNeighborhood(plan, List.of(station.id()), there);
    }

    private record Settle(String station) implements Function<Plan, Optional<Change>> {
        @Override
        public Optional<Change> apply(Plan plan) {
            return plan.find(station, Station.class)
                    .filter(it -> left(plan, it).isPresent())
                    .map(it -> settle(plan, it));
        }
    }
}
