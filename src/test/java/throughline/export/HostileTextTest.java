package throughline.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.text.Weight;

/** Whatever stands in a plan, every file comes out whole. */
class HostileTextTest {

    static List<String> texts() {
        return List.of(
                "",
                "   ",
                "</text><script>alert(1)</script>",
                "]]> <!-- & &amp; &#0; \" '",
                "javascript:alert(1)",
                ") Tj ET /JS (app.alert(1)) >> endobj",
                "\u0000\u0001\u000B\uFFFE\uFFFF\uD800x\uDC00",
                "\uD800",
                "a\tb\nc\r\nd\u2028e",
                "\u202Eevil\u202C \u200B\u200D\u2060\uFEFF",
                "日本語のテスト 한국어 हिन्दी ไทย",
                "العربية ١٢٣ עברית abc",
                "👩‍👩‍👧‍👦🏳️‍🌈🇪🇺 ☎ ✓ 𝕋𝟘",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
                "x".repeat(5_000),
                "fi fl ffi -> 3x4 != >=");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isSafeInSvg(String text) {
        for (SvgSurface.Fonts fonts : SvgSurface.Fonts.values()) {
            SvgSurface svg = new SvgSurface(100, 100, text, fonts);
            draw(svg, text);

            for (Element element : Xml.elements(Xml.parse(svg.document()))) {
                assertTrue(
                        List.of("svg", "title", "style", "g", "text", "path").contains(element.getTagName()),
                        element.getTagName());
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    String attribute = element.getAttributes().item(i).getNodeName();
                    assertFalse(attribute.startsWith("on") || attribute.endsWith("href"), attribute);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isSafeInPdf(String text) throws IOException {
        try (PdfFile pdf = new PdfFile(text, PdfFileTest.CLOCK)) {
            draw(pdf.page(Paper.A4), text);
            try (PDDocument read = Loader.loadPDF(PdfFileTest.bytes(pdf))) {
                String found = new PDFTextStripper().getText(read);
                assertTrue(found.contains("after"), found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isSafeInPng(String text) throws IOException {
        PngSurface png = new PngSurface(100, 100, false);
        draw(png, text);

        assertTrue(Pixels.firstDark(png.image()) >= 0, "what comes after it is drawn");
    }

    private static void draw(Surface on, String text) {
        on.open("g " + text, Role.LABEL);
        for (Weight weight : Weight.values()) {
            TestPicture.text(on, text, 10, 20, weight, 12, 0);
            TestPicture.text(on, text, 10, 40, weight, 12, 2);
        }
        TestPicture.text(on, "after", 10, 80, Weight.BOLD, 12, 0);
        on.close();
    }
}
