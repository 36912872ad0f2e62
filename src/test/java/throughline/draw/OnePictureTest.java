package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import throughline.export.Paper;
import throughline.export.PdfFile;
import throughline.export.PngSurface;
import throughline.export.SvgSurface;

/** The picture is drawn once: every surface is asked for the same. The window's canvas is held to it beside its own tests. */
class OnePictureTest {

    private List<String> expected = List.of();

    @BeforeEach
    void recordAlone() {
        RecordingSurface alone = new RecordingSurface();
        Pictures.starter(alone, Theme.LIGHT);
        expected = alone.finished().lines();
        assertTrue(expected.size() > 500, "a whole map is drawn: " + expected.size() + " calls");
    }

    private void assertSame(Surface real) {
        RecordingSurface record = new RecordingSurface();
        Pictures.starter(new TeeSurface(real, record), Theme.LIGHT);
        assertEquals(expected, record.finished().lines());
    }

    @Test
    @DisplayName("SVG")
    void svg() {
        assertSame(new SvgSurface(3840, 2160, "Starter map", SvgSurface.Fonts.values()[0]));
    }

    @Test
    @DisplayName("PNG")
    void png() throws Exception {
        assertSame(new PngSurface(960, 540, false));
    }

    @Test
    @DisplayName("PDF")
    void pdf() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        try (PdfFile file = new PdfFile("Starter map", clock)) {
            assertSame(file.page(Paper.A4));
        }
    }

    @Test
    @DisplayName("the themes draw the same shapes in other colours")
    void themes() {
        RecordingSurface dark = new RecordingSurface();
        Pictures.starter(dark, Theme.DARK);
        assertEquals(withoutColours(expected), withoutColours(dark.finished().lines()));
    }

    private static List<String> withoutColours(List<String> lines) {
        return lines.stream().map(l -> l.replaceAll("#[0-9A-F]{6}", "#")).toList();
    }
}
