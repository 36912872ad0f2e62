package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.draw.Placement;
import throughline.draw.WithoutText;
import throughline.text.Typeface;

/** What other programs make of the files; each test is left out where its program is not installed. */
@Tag("needs-tools")
class OtherProgramsTest {

    private static final int ZOOM = 2;

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeEach
    void writePdf() throws IOException {
        pdf = Files.write(folder.resolve("picture.pdf"), PdfFileTest.picture());
    }

    @Test
    void svgLooksLikePng() throws Exception {
        Tool rsvg = Tool.installed("rsvg-convert").with("FONTCONFIG_FILE", fontsOnlyBundled());
        SvgSurface svg = new SvgSurface(TestPicture.WIDTH, TestPicture.HEIGHT, "", SvgSurface.Fonts.NAMED);
        // Without the stretched line: this program does not know textLength.
        TestPicture.draw(new WithoutText(svg, "stretched"::equals));
        AtomicFile.write(folder.resolve("picture.svg"), svg::writeTo);

        rsvg.run("--zoom=" + ZOOM, "-o", path("svg.png"), path("picture.svg"));

        Pixels.assertAlike(
                png("stretched"), ImageIO.read(folder.resolve("svg.png").toFile()), 1.5);
    }

    @Test
    void pdfLooksLikePng() throws Exception {
        Tool poppler = Tool.installed("pdftoppm");

        poppler.run("-r", String.valueOf(72 * ZOOM), "-png", "-singlefile", pdf.toString(), path("pdf"));

        Pixels.assertAlike(png(""), ImageIO.read(folder.resolve("pdf.png").toFile()), 1.5);
    }

    @Test
    void pdfIsSound() throws Exception {
        String said = Tool.installed("qpdf").run("--check", pdf.toString());

        assertTrue(said.contains("No syntax or stream encoding errors"), said);
    }

    @Test
    void pdfHoldsNothingToRun() throws Exception {
        Tool.installed("qpdf")
                .run(
                        "--qdf",
                        "--object-streams=disable",
                        "--stream-data=uncompress",
                        pdf.toString(),
                        path("plain.pdf"));

        String plain = Files.readString(folder.resolve("plain.pdf"), StandardCharsets.ISO_8859_1);
        for (String action : List.of("/JS", "/JavaScript", "/Launch", "/OpenAction", "/URI", "/AA ")) {
            assertFalse(plain.contains(action), action);
        }
    }

    @Test
    void pdfFontsAreEmbeddedSubsetsWithCharacters() throws Exception {
        List<String> fonts =
                Tool.installed("pdffonts").run(pdf.toString()).lines().skip(2).toList();

        assertEquals(8, fonts.size());
        for (String font : fonts) {
            assertTrue(font.contains(" yes yes yes "), font);
        }
    }

    @Test
    void pdfTextCanBeSearched() throws Exception {
        String text = Tool.installed("pdftotext").run(pdf.toString(), "-");

        for (String line : TestPicture.TEXTS) {
            assertTrue(text.contains(line), line + " is not in " + text);
        }
        assertTrue(text.contains("日本語"), "what no font has is still there to be found: " + text);
    }

    private BufferedImage png(String without) throws IOException {
        PngSurface png = new PngSurface(ZOOM * TestPicture.WIDTH, ZOOM * TestPicture.HEIGHT, false);
        png.push(new Placement(0, 0, ZOOM));
        TestPicture.draw(new WithoutText(png, without::equals));
        png.pop();
        return png.image();
    }

    private String fontsOnlyBundled() throws Exception {
        return onlyBundled(folder);
    }

    /** Settings that show a program our fonts and no others. */
    static String onlyBundled(Path folder) throws Exception {
        Path fonts = Path.of(
                        Typeface.class.getResource(Typeface.DEJAVU.resource()).toURI())
                .getParent();
        Path config = folder.resolve("fonts.conf");
        Files.writeString(
                config,
                "<?xml version=\"1.0\"?><fontconfig><dir>" + fonts + "</dir><cachedir>" + folder.resolve("cache")
                        + "</cachedir></fontconfig>");
        return config.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
