package throughline.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import throughline.draw.Pictures;
import throughline.draw.Placement;
import throughline.draw.RecordingSurface;
import throughline.draw.TeeSurface;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.layout.MapLayout;
import throughline.layout.Maps;
import throughline.layout.Spot;
import throughline.layout.TrackShape;

/** The window's canvas draws the one picture: it is asked for the same as every surface, and the ink is where it should be. */
class CanvasSurfaceTest {

    private static final double SCALE = 0.25;
    private static final MapLayout LAYOUT = MapLayout.of(Maps.starter());

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    @DisplayName("it is asked for the same as the record of the starter map")
    void calls() throws Exception {
        RecordingSurface alone = new RecordingSurface();
        Pictures.starter(alone, Theme.LIGHT);
        RecordingSurface record = new RecordingSurface();
        onFx(() -> {
            CanvasSurface real = new CanvasSurface(new Canvas(400, 300).getGraphicsContext2D());
            Pictures.starter(new TeeSurface(real, record), Theme.LIGHT);
        });
        assertEquals(alone.finished().lines(), record.finished().lines());
    }

    @Test
    @DisplayName("each track has its colour along its longest stretch, and a station's middle is light")
    void pixels() throws Exception {
        WritableImage picture = painted(Theme.LIGHT);
        for (String track : List.of("identity", "advertising", "orders", "social", "evidence")) {
            Color wanted = Color.web(LAYOUT.map().track(track).orElseThrow().color());
            List<Spot> along = longestStretch(LAYOUT.track(track).orElseThrow());
            long inColour = along.stream()
                    .filter(spot -> isNear(wanted, at(picture, spot)))
                    .count();
            // Stations, badges and other tracks stand on it here and there.
            assertTrue(inColour > along.size() / 2, track + " is drawn in " + wanted + " at " + inColour + " spots");
        }
        Spot hub = LAYOUT.marker("paid-search").orElseThrow().centre();
        assertTrue(at(picture, hub).getBrightness() > 0.9, "the middle of an interchange is light");
    }

    @Test
    @DisplayName("the ground bears the theme's colour")
    void ground() throws Exception {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Color wanted = Color.web(theme.ink(Token.CANVAS).hex());
            Color seen = painted(theme).getPixelReader().getColor(1, 1);
            assertTrue(isNear(wanted, seen), theme + ": " + seen);
        }
    }

    private static WritableImage painted(Theme theme) throws Exception {
        WritableImage[] picture = new WritableImage[1];
        onFx(() -> {
            Canvas canvas = new Canvas(3840 * SCALE, 2160 * SCALE);
            CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
            surface.push(new Placement(0, 0, SCALE));
            Pictures.starter(surface, theme);
            surface.pop();
            picture[0] = canvas.snapshot(null, null);
        });
        return picture[0];
    }

    /** Twenty spots along the longest straight stretch of a track. */
    private static List<Spot> longestStretch(TrackShape shape) {
        List<Spot> line = shape.polyline();
        int longest = IntStream.range(0, line.size() - 1)
                .boxed()
                .max(Comparator.comparingDouble(i -> line.get(i).distance(line.get(i + 1))))
                .orElseThrow();
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> line.get(longest).towards(line.get(longest + 1), i / 21.0))
                .toList();
    }

    private static Color at(WritableImage picture, Spot sheet) {
        int x = (int) Math.clamp(sheet.x() * SCALE, 0, picture.getWidth() - 1);
        int y = (int) Math.clamp(sheet.y() * SCALE, 0, picture.getHeight() - 1);
        return picture.getPixelReader().getColor(x, y);
    }

    private static boolean isNear(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) < 0.02
                && Math.abs(a.getGreen() - b.getGreen()) < 0.02
                && Math.abs(a.getBlue() - b.getBlue()) < 0.02;
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    }
}
