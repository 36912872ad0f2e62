package throughline.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.Gates;
import throughline.layout.Box;
import throughline.layout.JourneyShape;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.Spot;
import throughline.plan.Campaign;
import throughline.plan.JourneyOrder;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * One campaign laid out on the map: its journey, and its gates and requests where there is room for them.
 *
 * @param touchpoints in the order they are met, those with a station on the map
 * @param shape rides and discs, one disc per touchpoint
 * @param uses stations that work for a touchpoint behind the scenes, of each on the map
 * @param names of the stations it touches or uses, and of the neighborhoods
 */
record JourneyPicture(
        List<Touchpoint> touchpoints,
        JourneyShape shape,
        List<Use> uses,
        Map<String, Name> names,
        List<GateSign> gates,
        List<RequestSign> requests) {

    /**
     * A station at work for a touchpoint.
     *
     * @param disc the touchpoint's disc
     */
    record Use(JourneyShape.Disc disc, Marker marker) {}

    static JourneyPicture of(Plan plan, Campaign campaign, MapLayout layout, View view, Catalogue catalogue) {
        List<Touchpoint> touchpoints = JourneyOrder.of(plan, campaign).stream()
                .filter(t -> layout.marker(t.station()).isPresent())
                .toList();
        JourneyShape shape = JourneyShape.of(
                layout, touchpoints.stream().map(Touchpoint::station).toList(), view.signScale());
        List<Use> uses = uses(layout, touchpoints, shape);
        Set<String> used = uses.stream().map(use -> use.marker().station()).collect(Collectors.toSet());
        used.removeAll(touchpoints.stream().map(Touchpoint::station).toList());
        Map<String, Name> names = layout.names(shape, used, Overlays.names(view, Set.of()));
        Map<String, List<Gate>> gates =
                Gates.of(plan, campaign, catalogue).stream().collect(Collectors.groupingBy(Gate::touchpoint));
        JourneySigns signs = new JourneySigns(shape, names.values(), layout, catalogue);
        List<GateSign> gateSigns = new ArrayList<>();
        List<RequestSign> requestSigns = new ArrayList<>();
        for (int i = 0; i < touchpoints.size(); i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            List<Gate> here = gates.getOrDefault(touchpoint.id(), List.of());
            if (!here.isEmpty() && view.overlay().showsGates()) {
                gateSigns.add(signs.gate(i, touchpoint, worstFirst(here)));
            }
        }
        for (int i = 0; i < touchpoints.size(); i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            // A room reads what is asked for beside the map: bubbles of a size to be read there would cover it.
            boolean bubbles = view.overlay().showsGates() && view.projected().isEmpty();
            if (!touchpoint.asksFor().isEmpty() && bubbles) {
                signs.request(i, touchpoint, plan.requests(touchpoint)).ifPresent(requestSigns::add);
            }
        }
        List<GateSign> chips = view.projected().isPresent() ? gateSigns : signs.withChips(gateSigns, gates);
        return new JourneyPicture(touchpoints, shape, uses, names, chips, requestSigns);
    }

    private static List<Use> uses(MapLayout layout, List<Touchpoint> touchpoints, JourneyShape shape) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < touchpoints.size(); i++) {
            JourneyShape.Disc disc = shape.discs().get(i);
            for (String station : touchpoints.get(i).uses()) {
                layout.marker(station).ifPresent(marker -> uses.add(new Use(disc, marker)));
            }
        }
        return uses;
    }

    /** Missing before to confirm before expiring before ready. */
    private static List<Gate> worstFirst(List<Gate> gates) {
        return gates.stream()
                .sorted(Comparator.comparing(Gate::state, StationSigns.WORST_FIRST))
                .toList();
    }

    /** The same journey with other names. */
    JourneyPicture named(Map<String, Name> shown) {
        return new JourneyPicture(touchpoints, shape, uses, shown, gates, requests);
    }

    /** Ids of the stations it touches or uses. */
    Set<String> stations() {
        Set<String> stations = touchpoints.stream().map(Touchpoint::station).collect(Collectors.toSet());
        uses.forEach(use -> stations.add(use.marker().station()));
        return stations;
    }

    /** True if nothing of the journey is in the box. */
    boolean leavesRoomFor(Box box) {
        boolean names = this.names.values().stream().noneMatch(n -> n.box().overlaps(box));
        boolean discs = shape.discs().stream().noneMatch(d -> box.distance(d.at()) < shape.discRadius() + 4);
        boolean used = uses.stream()
                .noneMatch(use ->
                        box.distance(use.marker().centre()) < use.marker().radius() + 4);
        boolean bubbles = requests.stream().noneMatch(r -> r.box().overlaps(box));
        boolean signs = gates.stream()
                .noneMatch(g -> box.distance(g.sign()) < (JourneySigns.GATE + 7) * shape.scale()
                        || g.chip().filter(c -> c.box().overlaps(box)).isPresent());
        return names && discs && used && bubbles && signs;
    }

    /** The box around everything that belongs to the journey; what a focus zooms to. */
    Box box(Box whenEmpty) {
        Box box = null;
        for (JourneyShape.Disc disc : shape.discs()) {
            Box around = new Box(
                            disc.at().x(),
                            disc.at().y(),
                            disc.at().x(),
                            disc.at().y())
                    .grown(90 * shape.scale());
            box = box == null ? around : box.union(around);
        }
        if (box == null) {
            return whenEmpty;
        }
        for (JourneyShape.Disc disc : shape.discs()) {
            Name name = names.get(disc.station());
            box = name == null ? box : box.union(name.box());
        }
        for (Use use : uses) {
            Name name = names.get(use.marker().station());
            box = name == null ? box : box.union(name.box());
            Spot at = use.marker().centre();
            box = box.union(
                    new Box(at.x(), at.y(), at.x(), at.y()).grown(use.marker().radius()));
        }
        for (RequestSign sign : requests) {
            box = box.union(sign.box());
        }
        for (GateSign sign : gates) {
            box = sign.chip().isPresent() ? box.union(sign.chip().get().box()) : box;
        }
        return box;
    }
}
