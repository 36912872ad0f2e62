package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.text.TextMetrics;
import throughline.text.Weight;

class SvgSurfaceTest {

    private final SvgSurface svg = new SvgSurface(320, 200, "A & B", SvgSurface.Fonts.NAMED);

    @Test
    void isXmlWithSizeAndTitle() {
        Element root = Xml.parse(svg.document()).getDocumentElement();

        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("320", root.getAttribute("width"));
        assertEquals("200", root.getAttribute("height"));
        assertEquals("0 0 320 200", root.getAttribute("viewBox"));
        assertEquals("A & B", Xml.first(root, "title").getTextContent());
    }

    @Test
    void keepsGroupsWithIdAndRole() {
        TestPicture.draw(svg);
        Document document = Xml.parse(svg.document());

        Element track = Xml.byId(document, "track-mobile");
        assertEquals("track", track.getAttribute("class"));
        assertEquals(5, track.getElementsByTagName("path").getLength());
        assertEquals("layer-shapes", ((Element) track.getParentNode()).getAttribute("id"));
    }

    @Test
    void makesIdsValidAndUnique() {
        for (String id : List.of("a b", "a b", "7", "é\"<", "clip")) {
            svg.open(id, Role.LABEL);
            svg.close();
        }
        svg.pushClip(Outline.rectangle(0, 0, 1, 1, 0));
        svg.pop();

        assertEquals(List.of("a_b", "a_b-2", "_7", "___", "clip", "clip-2"), Xml.ids(Xml.parse(svg.document())));
    }

    @Test
    void writesPlacedNumbersWithTwoDecimalsAtMost() {
        svg.push(new Placement(1.005, 2, 1 / 3.0));
        svg.push(new Placement(0, 0, 3));
        svg.stroke(Outline.line(0.004, -0.25, 10, 100.5), Ink.of("#112233").faded(0.5), Pen.dashed(2.5, true, 4, 1.25));
        svg.pop();
        svg.pop();

        assertTrue(
                svg.document()
                        .contains("<path d=\"M1.01 1.75L11.01 102.5\" fill=\"none\" stroke=\"#112233\""
                                + " stroke-opacity=\"0.5\" stroke-width=\"2.5\" stroke-linecap=\"round\""
                                + " stroke-dasharray=\"4 1.25\"/>"),
                svg.document());
    }

    @Test
    void writesTextAsTextOfItsWidth() {
        TestPicture.text(svg, "Tom & <b>  Jerry", 10, 20, Weight.SEMIBOLD, 12, 0.5);

        Element text = Xml.first(Xml.parse(svg.document()).getDocumentElement(), "text");
        assertEquals("Tom & <b>  Jerry", text.getTextContent());
        assertEquals("600", text.getAttribute("font-weight"));
        assertEquals("spacingAndGlyphs", text.getAttribute("lengthAdjust"));
        assertEquals("preserve", text.getAttribute("xml:space"));
        assertEquals("0.5", text.getAttribute("letter-spacing"));
        assertEquals(
                TextMetrics.width("Tom & <b>  Jerry", Weight.SEMIBOLD, 12, 0.5),
                Double.parseDouble(text.getAttribute("textLength")),
                0.005);
    }

    @Test
    void drawsRightToLeftTextAsOutlinesWithTheWordsBeside() {
        TestPicture.text(svg, "עברית", 10, 20, Weight.REGULAR, 12, 0);

        Element path = Xml.first(Xml.parse(svg.document()).getDocumentElement(), "path");
        assertEquals("עברית", path.getAttribute("aria-label"));
        assertTrue(path.getAttribute("d").length() > 100);
    }

    @Test
    void clipsWhatStandsBetweenPushAndPop() {
        svg.pushClip(Outline.rectangle(0, 0, 5, 5, 0));
        svg.fill(Outline.circle(0, 0, 5), Ink.of("#000000"));
        svg.pop();

        Element clipped = (Element) Xml.first(Xml.parse(svg.document()).getDocumentElement(), "g");
        assertEquals("url(#clip)", clipped.getAttribute("clip-path"));
        assertEquals(1, clipped.getElementsByTagName("path").getLength());
    }

    @Test
    void embedsFontsWithAllCharactersUsed() throws Exception {
        SvgSurface embedded = new SvgSurface(320, 200, "", SvgSurface.Fonts.EMBEDDED);
        TestPicture.draw(embedded);
        NodeList styles = Xml.parse(embedded.document()).getElementsByTagName("style");
        Matcher faces = Pattern.compile(
                        "font-family:\"([^\"]+)\";font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)")
                .matcher(styles.item(0).getTextContent());

        List<String> found = new ArrayList<>();
        while (faces.find()) {
            found.add(faces.group(1) + " " + faces.group(2));
            if (found.getLast().equals("Inter 400")) {
                try (TrueTypeFont font = new TTFParser()
                        .parse(new RandomAccessReadBuffer(Base64.getDecoder().decode(faces.group(3))))) {
                    CmapLookup characters = font.getUnicodeCmapLookup();
                    assertTrue(TestPicture.TEXTS.getFirst().chars().allMatch(c -> characters.getGlyphId(c) != 0));
                    assertEquals(0, characters.getGlyphId('Q'));
                }
            }
        }
        assertEquals(List.of("Inter 400", "Inter 500", "Inter 600", "Inter 700", "DejaVu Sans 700"), found);
        assertTrue(embedded.document().length() < 60_000, "subsets are small");
    }

    @Test
    void isTheSameEachTime() {
        TestPicture.draw(svg);
        SvgSurface again = new SvgSurface(320, 200, "A & B", SvgSurface.Fonts.NAMED);
        TestPicture.draw(again);

        assertEquals(svg.document(), again.document());
    }

    @Test
    void refusesWhatIsNotFinishedOrOutOfTurn() {
        assertThrows(IllegalStateException.class, svg::pop);
        svg.open("a", Role.LAYER);
        assertThrows(IllegalStateException.class, svg::document);
        assertThrows(IllegalStateException.class, svg::pop);
    }

    @Test
    void leavesOutWhatNobodyWouldSee() {
        svg.fill(Outline.circle(5, 5, 5), Ink.of("#000000").faded(0));
        svg.stroke(Outline.circle(5, 5, 5), Ink.of("#000000"), Pen.round(0));
        TestPicture.text(svg, "", 10, 20, Weight.REGULAR, 12, 0);

        assertFalse(svg.document().contains("<path"));
        assertFalse(svg.document().contains("<text"));
    }
}
