package throughline.export.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fills lines with words. Nothing is cut off: a word wider than the column goes on in the next line. */
final class Lines {

    private final TextStyle style;
    private final double width;
    private final double space;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double filled;

    private Lines(TextStyle style, double width) {
        this.style = style;
        this.width = width;
        this.space = style.width(" ");
    }

    /** The lines of a text, at least one for each of its own; none for blank text. */
    static List<String> of(String text, TextStyle style, double width) {
        Lines filling = new Lines(style, width);
        if (!text.isBlank()) {
            text.strip().lines().forEach(filling::paragraph);
        }
        return List.copyOf(filling.lines);
    }

    private void paragraph(String paragraph) {
        for (String word : paragraph.split("[ \\t]+")) {
            if (!word.isEmpty()) {
                word(word, style.width(word));
            }
        }
        end();
    }

    private void word(String word, double wide) {
        if (!line.isEmpty() && filled + space + wide > width) {
            end();
        }
        if (wide > width) {
            pieces(word);
            return;
        }
        if (!line.isEmpty()) {
            line.append(' ');
            filled += space;
        }
        line.append(word);
        filled += wide;
    }

    private void pieces(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            String character = word.substring(from, to);
            double wide = style.width(character);
            if (!line.isEmpty() && filled + wide > width) {
                end();
            }
            line.append(character);
            filled += wide;
            from = to;
        }
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
    }
}
