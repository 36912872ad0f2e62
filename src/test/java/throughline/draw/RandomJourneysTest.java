package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.consent.Catalogue;
import throughline.format.Shipped;
import throughline.layout.JourneyShape;
import throughline.layout.MapLayout;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.CampaignEdits;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;

/** Journeys that nobody thought of: again at the same station, at the next one, to and fro, through the whole map. */
class RandomJourneysTest {

    private static final Plan SAMPLE = Shipped.sample();
    private static final MapLayout LAYOUT = MapLayout.of(SAMPLE.map());
    private static final double[] ZOOMS = {1, 0.5, 0.3, 0.22};

    static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "discs, markers, gates, chips, bubbles and names never lie on one another, and every touchpoint is named")
    void apart(long seed) {
        Plan plan = plan(new Random(seed));
        String campaign = plan.campaigns().getLast().id();
        List<String> stations = plan.touchpoints(plan.campaigns().getLast()).stream()
                .map(Touchpoint::station)
                .toList();
        for (double zoom : ZOOMS) {
            View view = new View(Theme.LIGHT, new Focus.OnCampaign(campaign), zoom);
            JourneyPicture picture = MapPicture.of(plan, LAYOUT, view, Catalogue.shipped())
                    .journey()
                    .orElseThrow();
            String where = "seed " + seed + ", zoom " + zoom + ", " + stations;
            assertEquals(List.of(), ApartSigns.tooNear(LAYOUT, picture), where);
            Set<String> named = new TreeSet<>(picture.names().keySet());
            named.retainAll(stations);
            assertEquals(new TreeSet<>(stations), named, where);
            assertEquals(
                    stations,
                    picture.shape().discs().stream()
                            .map(JourneyShape.Disc::station)
                            .collect(Collectors.toList()));
        }
    }

    private static Plan plan(Random random) {
        Plan plan = SAMPLE.apply(CampaignEdits.create(SAMPLE, "Random", List.of()));
        String campaign = plan.campaigns().getLast().id();
        String station =
                any(random, plan.map().stations().stream().map(Station::id).toList());
        int length = 2 + random.nextInt(11);
        for (int i = 0; i < length; i++) {
            // The crowded corner of the map often, where three tracks and three channels meet.
            int kind = random.nextInt(10);
            if (kind < 4) {
                station = any(random, neighbours(plan, station));
            } else if (kind < 6) {
                station = any(
                        random,
                        List.of("email", "sms", "push-notification", "rcs", "mms").stream()
                                .filter(id -> SAMPLE.map().station(id).isPresent())
                                .toList());
            } else if (kind < 8) {
                station = any(
                        random, plan.map().stations().stream().map(Station::id).toList());
            }
            plan = plan.apply(TouchpointEdits.append(plan, campaign, station, p -> true));
            Touchpoint last = plan.touchpoints(plan.campaigns().getLast()).getLast();
            if (random.nextInt(3) == 0 && last.asksFor().isEmpty()) {
                String permission = any(random, List.of("email-marketing", "sms-marketing", "location-background"));
                ValueExchange gets = new ValueExchange(
                        ValueExchange.Kind.ACCESS,
                        "Early access to the winter sale, and a reminder a day before it ends");
                plan = plan.apply(
                        RequestEdits.ask(plan, last.id(), permission, permission, RequestModel.EXPRESS, gets));
            }
        }
        return plan;
    }

    private static List<String> neighbours(Plan plan, String station) {
        List<String> found = new ArrayList<>();
        for (Track track : plan.map().tracksAt(station)) {
            int i = track.stations().indexOf(station);
            if (i > 0) {
                found.add(track.stations().get(i - 1));
            }
            if (i + 1 < track.stations().size()) {
                found.add(track.stations().get(i + 1));
            }
        }
        return found.isEmpty() ? List.of(station) : found;
    }

    private static String any(Random random, List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
