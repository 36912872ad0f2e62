package throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Role;
import throughline.draw.TextLine;

/**
 * A picture as SVG. Groups keep their ids (made valid and unique) and have their role as class. Text stays text, fitted
 * into its width; only text whose order or characters a viewer could get wrong is drawn as outlines, with the words
 * beside it as {@code aria-label}. One unit is one CSS pixel.
 */
public final class SvgSurface extends FlatSurface {

    /** Where a viewer finds the fonts. */
    public enum Fonts {
        /** By their names: a small file, which needs Inter installed to look as meant; widths hold with any font. */
        NAMED,
        /** In the file, cut down to the characters used: looks the same in every browser. */
        EMBEDDED
    }

    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    private final double width;
    private final double height;
    private final String title;
    private final Fonts fonts;
    private final SvgPaint paint;
    private final XmlIds ids;
    private final SvgText texts;
    private final StringBuilder body = new StringBuilder();

    /**
     * An empty picture.
     *
     * @param width in pixels, above 0
     * @param height in pixels, above 0
     * @param title what viewers and screen readers call the picture
     */
    public SvgSurface(double width, double height, String title, Fonts fonts) {
        this(width, height, title, fonts, SvgPaint.INLINE, new XmlIds(), new FontSubsets());
    }

    /** A picture that is one of several in a document, which share ids and fonts. */
    SvgSurface(double width, double height, String title, SvgPaint paint, XmlIds ids, FontSubsets fonts) {
        this(width, height, title, Fonts.NAMED, paint, ids, fonts);
    }

    private SvgSurface(
            double width, double height, String title, Fonts fonts, SvgPaint paint, XmlIds ids, FontSubsets subsets) {
        this.width = width;
        this.height = height;
        this.title = title;
        this.fonts = fonts;
        this.paint = paint;
        this.ids = ids;
        this.texts = new SvgText(subsets, paint);
    }

    /**
     * What was drawn, without the element around it.
     *
     * @throws IllegalStateException if a group, placement or clip was not ended
     */
    String body() {
        requireFinished();
        return body.toString();
    }

    /**
     * The whole document.
     *
     * @throws IllegalStateException if a group, placement or clip was not ended
     */
    public String document() {
        requireFinished();
        String w = SvgNumbers.of(width);
        String h = SvgNumbers.of(height);
        StringBuilder document = new StringBuilder(body.length() + 1_000)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(fonts == Fonts.EMBEDDED ? " xmlns:inkscape=\"" + INKSCAPE + "\"" : "")
                .append(" version=\"1.1\" width=\"")
                .append(w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " " + h)
                .append("\" role=\"img\" stroke-linejoin=\"round\" font-family=\"Inter, 'DejaVu Sans', sans-serif\"")
                // Widths are sums of advances; what a viewer would add of its own only fights with textLength.
                .append(" style=\"font-kerning:none;font-variant-ligatures:none\">\n")
                .append("<title>" + XmlText.escape(title) + "</title>\n");
        if (fonts == Fonts.EMBEDDED) {
            document.append("<style>\n" + texts.fontFaces() + "</style>\n");
        }
        return document.append(body).append("</svg>\n").toString();
    }

    /**
     * Writes the document in UTF-8.
     *
     * @throws IllegalStateException if a group, placement or clip was not ended
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(document().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    void openGroup(String id, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        body.append("<g id=\"" + ids.fresh(id) + "\" class=\"" + name + "\"");
        if (role == Role.LAYER && fonts == Fonts.EMBEDDED) {
            // Drawing programs list such groups as layers.
            body.append(" inkscape:groupmode=\"layer\" inkscape:label=\"" + XmlText.escape(id) + "\"");
        }
        body.append(">\n");
    }

    @Override
    void closeGroup() {
        body.append("</g>\n");
    }

    @Override
    void openClip(Outline outline) {
        String id = ids.fresh("clip");
        body.append("<clipPath id=\"" + id + "\"><path d=\"" + SvgNumbers.path(outline) + "\"/></clipPath>\n")
                .append("<g clip-path=\"url(#" + id + ")\">\n");
    }

    @Override
    void closeClip() {
        body.append("</g>\n");
    }

    @Override
    void fillFlat(Outline outline, Ink ink) {
        body.append("<path d=\"" + SvgNumbers.path(outline) + "\"" + paint.of("fill", ink) + "/>\n");
    }

    @Override
    void strokeFlat(Outline outline, Ink ink, Pen pen) {
        body.append("<path d=\"" + SvgNumbers.path(outline) + "\" fill=\"none\"" + paint.of("stroke", ink))
                .append(" stroke-width=\"" + SvgNumbers.of(pen.width()) + "\"");
        if (pen.round()) {
            body.append(" stroke-linecap=\"round\"");
        }
        if (!pen.dash().isEmpty()) {
            String dash = pen.dash().stream().map(SvgNumbers::of).collect(Collectors.joining(" "));
            body.append(" stroke-dasharray=\"" + dash + "\"");
        }
        body.append("/>\n");
    }

    @Override
    void textFlat(TextLine line) {
        body.append(texts.element(line));
    }
}
