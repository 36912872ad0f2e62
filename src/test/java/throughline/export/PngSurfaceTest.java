package throughline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.TextLine;
import throughline.text.Weight;

class PngSurfaceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/throughline/export/picture.png");

    @ParameterizedTest
    @CsvSource({
        "2, 2, FFFFFF, the canvas",
        "50, 14, DDF4FF, a neighborhood",
        "11, 11, FFFFFF, outside its round corner",
        "17, 20, 0B8CE1, a round cap",
        "17, 34, DDF4FF, no cap",
        "50, 34, 009456, a butt stroke",
        "27, 60, DDF4FF, the gap after a dash",
        "31, 60, 1F2328, the next dash",
        "153, 15, FFFFFF, outside the bend",
        "140, 21, B84C15, on the bend",
        "175, 40, 415AF9, the ring",
        "190, 40, FFFFFF, its hole",
        "230, 20, CF222E, red",
        "250, 40, 6C4684, half blue over red",
        "270, 60, 84B4EA, half blue over white",
        "278, 25, C7C8C9, a quarter of ink over white",
        "280, 52, 1A7F37, the clipped disc",
        "290, 47, FFFFFF, cut off above",
        "300, 50, 1A7F37, on the cut",
        "290, 64, FFFFFF, two placements deep"
    })
    void drawsWhatItIsTold(int x, int y, String color, String what) throws IOException {
        PngSurface png = picture();

        Pixels.assertClose(Integer.parseInt(color, 16), png.image().getRGB(x, y), 2, what);
    }

    @Test
    void looksAsItDid() throws IOException {
        BufferedImage picture = picture().image();
        // A picture that was changed on purpose: look at it, then delete the golden one and run this once.
        if (!Files.exists(GOLDEN)) {
            AtomicFile.write(GOLDEN, picture()::writeTo);
            fail("there was no golden picture; there is one now, to be looked at");
        }

        Pixels.assertAlike(ImageIO.read(GOLDEN.toFile()), picture, 0.5);
    }

    @Test
    void stretchesTextToItsWidth() throws IOException {
        PngSurface png = new PngSurface(200, 40, false);
        png.text(new TextLine("HHH", 10, 30, 150, Weight.BOLD, 20, 0, Ink.of("#000000")));

        assertEquals(10, Pixels.firstDark(png.image()), 5);
        assertEquals(160, Pixels.lastDark(png.image()), 5);
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertArrayEquals(bytes(picture()), bytes(picture()));
    }

    @Test
    void staysTransparentWhereNothingIsDrawn() throws IOException {
        PngSurface png = new PngSurface(10, 10, true);
        png.fill(Outline.rectangle(5, 0, 5, 10, 0), Ink.of("#FF0000").faded(0.5));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes(png)));

        assertEquals(0, read.getRGB(2, 5) >>> 24);
        assertEquals(128, read.getRGB(7, 5) >>> 24);
        assertEquals(0xFF0000, read.getRGB(7, 5) & 0xFFFFFF);
    }

    @Test
    void takesTheLongestSide() throws IOException {
        PngSurface png = new PngSurface(PngSurface.MAX_SIDE, 2, false);
        png.fill(Outline.rectangle(16_380, 0, 10, 2, 0), Ink.of("#000000"));

        assertEquals(
                PngSurface.MAX_SIDE,
                ImageIO.read(new ByteArrayInputStream(bytes(png))).getWidth());
    }

    @ParameterizedTest
    @CsvSource({"16385, 10", "10, 16385", "0, 10", "10, -1", "2147483647, 2147483647"})
    void refusesOtherSizes(int width, int height) {
        ExportFailed refusal = assertThrows(ExportFailed.class, () -> new PngSurface(width, height, false));

        assertEquals("export.failed.pixels", refusal.reason().key());
        assertTrue(refusal.getMessage().contains("16384"), refusal.getMessage());
    }

    private static PngSurface picture() throws IOException {
        PngSurface png = new PngSurface(TestPicture.WIDTH, TestPicture.HEIGHT, false);
        TestPicture.draw(png);
        return png;
    }

    private static byte[] bytes(PngSurface png) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        png.writeTo(bytes);
        return bytes.toByteArray();
    }
}
