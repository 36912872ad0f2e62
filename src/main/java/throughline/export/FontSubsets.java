package throughline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import throughline.text.TextRun;
import throughline.text.Typeface;

/** The characters that a document uses of each typeface, and the fonts cut down to them. */
final class FontSubsets {

    /** What a browser insists on; positioning tables speak of glyphs that are gone. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final Map<Typeface, SortedSet<Integer>> used = new EnumMap<>(Typeface.class);

    /** Remembers what the run needs; its characters must not lie above U+FFFF. */
    void add(TextRun run) {
        SortedSet<Integer> characters = used.computeIfAbsent(run.typeface(), t -> new TreeSet<>());
        run.text().codePoints().forEach(characters::add);
    }

    /** A {@code @font-face} rule for each typeface in use. */
    String css() {
        StringBuilder css = new StringBuilder();
        used.forEach((typeface, characters) -> css.append("@font-face{font-family:\"" + typeface.family() + "\";")
                .append("font-weight:" + typeface.weight().css() + ";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(subset(typeface, characters)))
                .append(") format(\"truetype\")}\n"));
        return css.toString();
    }

    private static byte[] subset(Typeface typeface, SortedSet<Integer> characters) {
        try (InputStream stream = typeface.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            characters.forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + typeface.resource(), e);
        }
    }
}
