package throughline.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import throughline.text.Typeface;

/** What the pages of one document share: fonts, opacities, layers. */
final class PdfResources implements AutoCloseable {

    private record Opacity(double alpha, boolean stroking) {}

    private final PDDocument document;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Map<Opacity, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final Map<String, PDOptionalContentGroup> layers = new HashMap<>();

    PdfResources(PDDocument document) {
        this.document = document;
    }

    /** The typeface, to be embedded with the characters that are shown. */
    PDFont font(Typeface typeface) throws IOException {
        PDFont font = fonts.get(typeface);
        if (font == null) {
            font = load(typeface);
            fonts.put(typeface, font);
        }
        return font;
    }

    private PDFont load(Typeface typeface) throws IOException {
        try (InputStream stream = typeface.open()) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            open.add(file);
            // Glyphs swapped by context would be wider or narrower than the characters that were measured.
            file.setEnableGsub(false);
            return PDType0Font.load(document, file, true);
        }
    }

    PDExtendedGraphicsState opacity(double alpha, boolean stroking) {
        return opacities.computeIfAbsent(new Opacity(alpha, stroking), key -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            if (stroking) {
                state.setStrokingAlphaConstant((float) alpha);
            } else {
                state.setNonStrokingAlphaConstant((float) alpha);
            }
            return state;
        });
    }

    /** The layer of that name, which readers can switch off; the same on every page. */
    PDOptionalContentGroup layer(String name) {
        return layers.computeIfAbsent(name, key -> {
            PDOptionalContentProperties all = document.getDocumentCatalog().getOCProperties();
            if (all == null) {
                all = new PDOptionalContentProperties();
                document.getDocumentCatalog().setOCProperties(all);
            }
            PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
            all.addGroup(layer);
            return layer;
        });
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
