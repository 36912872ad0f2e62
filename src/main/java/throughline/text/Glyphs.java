package throughline.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** The long way from any text to what is drawn: graphemes in visual order, each with a typeface that has it. */
final class Glyphs {
    /** Stands for what no bundled font has, so that a reader sees that something is there. */
    private static final String REPLACEMENT = "\u25A1";

    /** One grapheme as drawn: characters that the typeface has, and nothing invisible. */
    record Glyph(String text, Typeface typeface) {
        long units() {
            FontTables font = FontTables.of(typeface);
            return text.codePoints().mapToLong(font::advance).sum();
        }
    }

    private Glyphs() {}

    static List<Glyph> of(String text, Weight weight) {
        String line = Normalizer.normalize(clean(text), Normalizer.Form.NFC);
        boolean ordered = !VisualOrder.isNeeded(line);
        if (!ordered) {
            line = ArabicForms.join(line);
        }
        List<MatchResult> graphemes = Graphemes.of(line);
        List<String> visual =
                ordered ? graphemes.stream().map(MatchResult::group).toList() : VisualOrder.of(line, graphemes);
        List<Glyph> glyphs = new ArrayList<>(visual.size());
        for (String grapheme : visual) {
            String visible = visiblePart(grapheme);
            if (!visible.isEmpty()) {
                glyphs.add(glyph(visible, weight));
            }
        }
        return glyphs;
    }

    /** Line ends become spaces, so that words stay apart; half a surrogate pair is drawn as something missing. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (CharacterKinds.isBreakingControl(c)) {
                clean.append(' ');
            } else if (CharacterKinds.isLoneSurrogate(c)) {
                clean.append(REPLACEMENT);
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static String visiblePart(String grapheme) {
        boolean alone = grapheme.codePointCount(0, grapheme.length()) == 1;
        return grapheme.codePoints()
                .filter(c -> !CharacterKinds.isInvisible(c) && (alone || !CharacterKinds.isSkinTone(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Glyph glyph(String grapheme, Weight weight) {
        for (Typeface typeface : Typeface.chain(weight, grapheme.codePointAt(0))) {
            if (grapheme.codePoints().allMatch(FontTables.of(typeface)::has)) {
                return new Glyph(grapheme, typeface);
            }
        }
        boolean space = grapheme.codePoints().allMatch(Character::isSpaceChar);
        return new Glyph(space ? " " : REPLACEMENT, Typeface.first(weight));
    }
}
