package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.plan.SmallPlans;

class PngBandsTest {

    @TempDir
    Path folder;

    private static void draw(Surface on, double zoom) {
        on.push(new Placement(0, 0, zoom));
        TestPicture.draw(on);
        on.pop();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isTheSamePictureAsInOnePiece(boolean transparent) throws IOException {
        // Nine bands: none but the first begins where the picture does.
        double zoom = 24;
        int width = (int) (TestPicture.WIDTH * zoom);
        int height = (int) (TestPicture.HEIGHT * zoom);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> told = new ArrayList<>();
        new PngBands(width, height, transparent).write(on -> draw(on, zoom), (done, of) -> told.add(done), out);

        PngSurface whole = new PngSurface(width, height, transparent);
        draw(whole, zoom);
        BufferedImage banded = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(transparent, banded.getColorModel().hasAlpha());
        assertTrue(told.size() > 3, "in bands: " + told);
        // The edges of slanted shapes may be a shade lighter or darker where bands meet.
        Pixels.assertAlike(whole.image(), banded, 0.01);
    }

    @Test
    void aPictureLargerThanTheMemoryIsWritten() throws IOException {
        long[] size = {0};
        OutputStream counted = new OutputStream() {
            @Override
            public void write(int b) {
                size[0]++;
            }

            @Override
            public void write(byte[] b, int off, int len) {
                size[0] += len;
            }
        };
        // 4.2 thousand million pixels would be 16 GB in one piece.
        int[] bands = {0};
        CancellationException enough = assertThrows(
                CancellationException.class,
                () -> new PngBands(80_000, 53_000, false)
                        .write(
                                on -> {},
                                (done, of) -> {
                                    if (++bands[0] > 3) {
                                        throw new CancellationException("enough");
                                    }
                                },
                                counted));
        assertEquals("enough", enough.getMessage());
        assertTrue(size[0] > 1_000, "bands were written: " + size[0]);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "100001, 5", "5, 100001"})
    void sidesHaveAnEnd(int width, int height) {
        assertThrows(ExportFailed.class, () -> new PngBands(width, height, false));
    }

    @Test
    void whoCancelsKeepsTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        assertThrows(
                CancellationException.class,
                () -> PlanExport.write(
                        SmallPlans.winter(), null, file, ExportOptions.STANDARD, PdfFileTest.CLOCK, (done, of) -> {
                            throw new CancellationException();
                        }));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing is left beside it");
        }
    }

    @Test
    void transparentMeansNoGroundAtAll() throws IOException {
        Path file = folder.resolve("map.png");
        PlanExport.write(
                SmallPlans.winter(),
                file,
                ExportOptions.STANDARD.withPngWidth(400).withTransparent(true),
                PdfFileTest.CLOCK);
        assertEquals(0, ImageIO.read(file.toFile()).getRGB(1, 1) >>> 24);
    }
}
