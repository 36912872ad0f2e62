package throughline.draw;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.NameStyle;
import throughline.layout.Spot;

/** What room an overlay takes from the names: around the markers, or in a row under each name. */
final class Overlays {

    /** The row of lifecycle stages. */
    static final NameStyle.Marks STAGE_ROW = new NameStyle.Marks(92, 12);

    /** The row of a sign and its words, under the names of a campaign in focus. */
    static final NameStyle.Marks SIGN_ROW = new NameStyle.Marks(170, 26);

    private static final double LARGEST = 1.5;

    /** Radius of a sign where the map is projected, in pixels: the number in it is 24 px high. */
    private static final double PROJECTED = 20.5;

    private Overlays() {}

    /** Signs are larger where names are, so that they can be read from far out, but not so large that they hide the map. */
    static double scale(View view) {
        return view.projected().isPresent()
                ? Math.max(1, PROJECTED / (StationSignLayer.RADIUS * view.zoom()))
                : Math.min(LARGEST, view.detail().nameScale());
    }

    /**
     * How a view places names.
     *
     * @param signs the stations that bear the overlay's sign
     */
    static NameStyle names(View view, Set<String> signs) {
        NameStyle style = view.projected().orElseGet(() -> view.detail().names());
        boolean campaign = view.focus() instanceof Focus.OnCampaign;
        return switch (view.overlay()) {
            case NONE -> style;
            case LIFECYCLE -> style.withMarks(STAGE_ROW);
            case GATES -> campaign ? style : withSigns(style, view, signs);
            case CAPABILITY, CAMPAIGNS, REACH, NOTES ->
                campaign ? style.withMarks(SIGN_ROW) : withSigns(style, view, signs);
        };
    }

    /** Of the signs of a map that is seen from far off those that cover no other: who says more comes first. */
    static Map<String, StationSign> apart(Map<String, StationSign> signs, MapLayout layout, View view) {
        double room = 2 * radius(view);
        Map<String, Spot> shown = new TreeMap<>();
        signs.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, StationSign> it) -> -weight(it.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(it -> layout.marker(it.getKey())
                        .map(Marker::centre)
                        .filter(at -> shown.values().stream().allMatch(other -> other.distance(at) >= room))
                        .ifPresent(at -> shown.put(it.getKey(), at)));
        Map<String, StationSign> kept = new TreeMap<>(signs);
        kept.keySet().retainAll(shown.keySet());
        return kept;
    }

    private static int weight(StationSign sign) {
        return switch (sign) {
            case StationSign.OfNotes it -> it.votes() * 2 + it.notes();
            case StationSign.OfCampaigns it -> it.count();
            case StationSign.OfGates it -> -it.worst().ordinal();
            case StationSign.OfCapability it -> -it.capability().ordinal();
            case StationSign.OfReach it -> -it.lit().ordinal();
        };
    }

    /** How far from a marker's middle its sign reaches. */
    static double radius(View view) {
        double sign = view.overlay() == Overlay.NOTES ? NoteSign.RADIUS : StationSignLayer.RADIUS;
        return (sign + StationSignLayer.RIM) * scale(view);
    }

    private static NameStyle withSigns(NameStyle style, View view, Set<String> signs) {
        return style.withSigns(new NameStyle.Signs(signs, radius(view)));
    }

    /** Where a row of marks under a name begins: towards the marker, as the name's lines do. */
    static double left(Name name, Box row, double width) {
        return switch (name.side()) {
            case W, NW, SW -> row.x1() - width;
            case N, S -> row.centre().x() - width / 2;
            case null, default -> row.x0();
        };
    }
}
