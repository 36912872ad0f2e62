package throughline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.draw.Ink;

/**
 * The colours of pictures that are light or dark as the reader's system is. A picture is drawn twice, in the dark theme
 * only to learn its colours: the calls are the same in both, so the n-th colour of one is the n-th of the other.
 */
final class TwoThemes {

    private record Pair(String attribute, Ink light, Ink dark) {}

    private final Map<Pair, String> classes = new LinkedHashMap<>();
    private final List<Ink> dark = new ArrayList<>();
    private int next;

    /** For drawing in the dark theme, which comes first; what is drawn is thrown away. */
    SvgPaint learning() {
        dark.clear();
        next = 0;
        return (attribute, ink) -> {
            dark.add(ink);
            return "";
        };
    }

    /** For drawing the same in the light theme. */
    SvgPaint writing() {
        return (attribute, ink) -> {
            Ink other = next < dark.size() ? dark.get(next++) : ink;
            String name = classes.computeIfAbsent(
                    new Pair(attribute, ink, other), pair -> attribute.charAt(0) + Integer.toString(classes.size()));
            return " class=\"" + name + "\"";
        };
    }

    /** The rules for all pictures so far. */
    String css() {
        StringBuilder light = new StringBuilder();
        StringBuilder other = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
        classes.forEach((pair, name) -> {
            light.append(rule(name, pair.attribute(), pair.light()));
            other.append(rule(name, pair.attribute(), pair.dark()));
        });
        return light.append(other).append("}\n").toString();
    }

    private static String rule(String name, String attribute, Ink ink) {
        return "." + name + "{" + attribute + ":" + ink.hex() + ";" + attribute + "-opacity:"
                + SvgNumbers.of(ink.alpha()) + "}\n";
    }
}
