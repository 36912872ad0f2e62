package throughline.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The tints that new neighborhoods take; names can be read on all of them in both themes. */
public final class Tints {

    /** Ten tints in the order in which neighborhoods take them. */
    public static final List<Tint> TEN = List.of(
            new Tint("#E8F3FB", "#12222F", "#2F6E9C", "#86BCE3"),
            new Tint("#FBF0E9", "#2A1C14", "#96603B", "#D9A17A"),
            new Tint("#E6F3F0", "#122422", "#2F716A", "#83C4BB"),
            new Tint("#FCEEF3", "#2B1822", "#9A4E70", "#DE9BB7"),
            new Tint("#F3F4E6", "#20211A", "#6C703E", "#B9BD86"),
            new Tint("#EEF1FE", "#171C36", "#4A57A8", "#A3B0F5"),
            new Tint("#F6F1EA", "#231D17", "#7C6445", "#C4A985"),
            new Tint("#F5EFF7", "#221A29", "#775A85", "#BEA0CB"),
            new Tint("#EEF3FB", "#16202E", "#4A6385", "#8FA9CC"),
            new Tint("#F0F2F4", "#1B2027", "#5C6672", "#A0ABB8"));

    private static final double LEAST = 4.5;

    private Tints() {}

    /** True if a name in the tint's ink can be read on it in both themes. */
    public static boolean isReadable(Tint tint) {
        return Contrast.between(tint.inkLight(), tint.light()) >= LEAST
                && Contrast.between(tint.inkDark(), tint.dark()) >= LEAST;
    }

    /** What a neighborhood beside these takes: the first tint that none of them has, and after that one that fewest have. */
    public static Tint next(Collection<Neighborhood> neighborhoods) {
        return TEN.stream()
                .filter(Tints::isReadable)
                .min(Comparator.comparingLong(tint -> neighborhoods.stream()
                        .filter(n -> n.tint().equals(tint))
                        .count()))
                .orElseThrow();
    }
}
