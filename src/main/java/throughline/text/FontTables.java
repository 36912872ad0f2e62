package throughline.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One font's advances and outlines, read from its file on first use and kept. */
final class FontTables {
    static final int MISSING = -1;

    private static final ConcurrentMap<Typeface, FontTables> LOADED = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final int unitsPerEm;
    private final int[] advances = new int[Character.MAX_VALUE + 1];
    private final ConcurrentMap<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private FontTables(Typeface typeface) {
        try (InputStream stream = typeface.open()) {
            // Reads the whole file into memory, so nothing stays open.
            font = new TTFParser().parseEmbedded(stream);
            cmap = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
            for (int c = 0; c < advances.length; c++) {
                advances[c] = readAdvance(c);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + typeface.resource(), e);
        }
    }

    static FontTables of(Typeface typeface) {
        FontTables tables = LOADED.get(typeface);
        return tables != null ? tables : LOADED.computeIfAbsent(typeface, FontTables::new);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    boolean has(int codePoint) {
        return advance(codePoint) != MISSING;
    }

    /** The advance of a character in font units, or {@link #MISSING}. */
    int advance(int codePoint) {
        if (codePoint < advances.length) {
            return advances[codePoint];
        }
        try {
            return readAdvance(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The filled outline for a font size of 1, baseline at y 0, y down. Shared: never change it. */
    Path2D outline(int codePoint) {
        return outlines.computeIfAbsent(cmap.getGlyphId(codePoint), this::readOutline);
    }

    private int readAdvance(int codePoint) throws IOException {
        int glyph = cmap.getGlyphId(codePoint);
        return glyph == 0 ? MISSING : font.getAdvanceWidth(glyph);
    }

    private Path2D readOutline(int glyph) {
        try {
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            GlyphData data;
            // The parser moves one read position through the glyph table, composite glyphs included.
            synchronized (font) {
                data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform toEm = AffineTransform.getScaleInstance(1.0 / unitsPerEm, -1.0 / unitsPerEm);
                    path.append(data.getPath().getPathIterator(toEm), false);
                }
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
