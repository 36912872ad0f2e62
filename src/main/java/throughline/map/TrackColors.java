package throughline.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A track's colour and pattern, and which of them the next track takes.
 *
 * @param color {@code #RRGGBB}
 * @param pattern how it is told apart from another track of the same colour
 */
public record TrackColors(String color, TrackPattern pattern) {

    /** The nine colours that are told apart with every common colour vision, in the order in which tracks take them. */
    public static final List<String> NINE =
            List.of("#0B8CE1", "#009456", "#415AF9", "#D94E85", "#B84C15", "#B77B09", "#935AA8", "#037A76", "#808594");

    private static final List<String> CANVASES = List.of("#FFFFFF", "#0D1117");
    private static final double LEAST = 3;

    /** True if a track of this colour can be made out on the light and on the dark canvas. */
    public static boolean isWise(String color) {
        return CANVASES.stream().allMatch(canvas -> Contrast.between(color, canvas) >= LEAST);
    }

    /**
     * What a track beside {@code tracks} takes: the first of the nine that none of them has; once all are taken the first
     * without a cored track, and after that the one that fewest have.
     */
    public static TrackColors next(Collection<Track> tracks) {
        List<String> wise = NINE.stream().filter(TrackColors::isWise).toList();
        for (String color : wise) {
            if (tracks.stream().noneMatch(track -> track.color().equals(color))) {
                return new TrackColors(color, TrackPattern.SOLID);
            }
        }
        return wise.stream()
                .map(color -> new TrackColors(color, TrackPattern.CORED))
                .min(Comparator.comparingLong(colors -> colors.users(tracks)))
                .orElseThrow();
    }

    private long users(Collection<Track> tracks) {
        return tracks.stream()
                .filter(track -> track.color().equals(color) && track.pattern() == pattern)
                .count();
    }
}
