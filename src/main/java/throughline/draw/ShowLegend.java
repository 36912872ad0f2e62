package throughline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.consent.GateState;
import throughline.layout.Box;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TransitMap;
import throughline.plan.ShowSubject;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** The signs that a page uses, each with its word, in rows; whoever finds no room is left out. */
final class ShowLegend {

    /** Height of a row in pixels of 1920 by 1080. */
    static final double ROW = 50;

    private static final double SIZE = 26;
    private static final double GAP = 34;
    private static final double BADGE = 21;
    private static final double SIGN = 18;

    private record Entry(double width, OverlayLegend.Sign sign, String words) {

        double total() {
            return width + 14 + TextMetrics.width(words, Weight.MEDIUM, SIZE) + GAP;
        }
    }

    private final List<List<Entry>> rows = new ArrayList<>();

    /** @param most rows at most */
    ShowLegend(ShowCamera.Scene scene, ShowSubject about, Set<GateState> gates, double width, int most) {
        double x = Double.POSITIVE_INFINITY;
        for (Entry entry : entries(scene.layout().map(), about, gates)) {
            if (x + entry.total() - GAP > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(entry);
            x += entry.total();
        }
        while (rows.size() > most) {
            rows.removeLast();
        }
    }

    /** How high it is. */
    double height() {
        return rows.size() * ROW;
    }

    void paint(Brush brush, Box box) {
        brush.surface().open("legend", Role.LEGEND);
        double y = box.y1() - height() + ROW / 2;
        for (List<Entry> row : rows) {
            double x = box.x0();
            for (Entry entry : row) {
                brush.surface().push(new Placement(x, y, 1));
                entry.sign().paint(brush, 0);
                brush.surface().pop();
                brush.text(
                        entry.words(),
                        x + entry.width() + 14,
                        y + SIZE * 0.36,
                        LabelAnchor.START,
                        Weight.MEDIUM,
                        SIZE,
                        brush.ink(Theme.Token.INK));
                x += entry.total();
            }
            y += ROW;
        }
        brush.surface().close();
    }

    private static List<Entry> entries(TransitMap map, ShowSubject about, Set<GateState> gates) {
        return switch (about) {
            case ShowSubject.WholeMap it -> tracks(List.copyOf(map.tracks()));
            case ShowSubject.OnNeighborhood it -> tracks(tracksIn(map, it.id()));
            case ShowSubject.OnTrack it -> List.of();
            case ShowSubject.OnCampaign it -> gates(gates);
            case ShowSubject.OnTouchpoint it -> List.of();
            case ShowSubject.OnOverlay it -> overlay(it.layer());
            case ShowSubject.Slide it -> List.of();
        };
    }

    private static List<Track> tracksIn(TransitMap map, String neighborhood) {
        Set<String> stations = map.stations().stream()
                .filter(station -> station.neighborhood().equals(neighborhood))
                .map(Station::id)
                .collect(Collectors.toSet());
        return map.tracks().stream()
                .filter(track -> track.stations().stream().anyMatch(stations::contains))
                .toList();
    }

    private static List<Entry> tracks(List<Track> tracks) {
        List<Entry> entries = new ArrayList<>();
        for (Track track : tracks) {
            double radius = track.code().codePointCount(0, track.code().length()) > 1 ? BADGE * 1.25 : BADGE;
            entries.add(new Entry(
                    2 * radius,
                    (brush, x) ->
                            Glyphs.badge(brush, new Spot(x + radius, 0), track.code(), Ink.of(track.color()), radius),
                    track.name()));
        }
        return entries;
    }

    private static List<Entry> gates(Set<GateState> states) {
        List<Entry> entries = new ArrayList<>();
        for (GateState state : GateState.values()) {
            if (states.contains(state)) {
                entries.add(new Entry(
                        2 * SIGN,
                        (brush, x) -> GateLayer.sign(brush, state, new Spot(x + SIGN, 0), SIGN),
                        GateLayer.word(state)));
            }
        }
        return entries;
    }

    private static List<Entry> overlay(ShowSubject.Layer layer) {
        return OverlayLegend.entries(ShowCamera.overlay(layer)).stream()
                .map(entry -> new Entry(entry.width(), entry.sign(), entry.words()))
                .toList();
    }
}
