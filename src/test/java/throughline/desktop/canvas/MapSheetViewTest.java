package throughline.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import throughline.draw.Focus;
import throughline.draw.Frame;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.RecordingSurface;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.draw.View;
import throughline.export.PngSurface;
import throughline.layout.MapLayout;
import throughline.layout.Maps;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.layout.TrackShape;

/** The window shows the one picture: its surface is asked for the same as the file's, and the ink is where it should be. */
class MapSheetViewTest {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final MapLayout LAYOUT = MapLayout.of(Maps.starter());
    private static final Viewport VIEWPORT =
            Viewport.of(Frame.of(LAYOUT, List.of()).view(), WIDTH, HEIGHT, 0, 1, Double.NaN, Double.NaN);
    private static final View VIEW = new View(Theme.LIGHT, Focus.NONE, VIEWPORT.scale());
    private static final MapPicture PICTURE = MapPicture.of(LAYOUT, VIEW.detail());

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    @DisplayName("it is asked for the same as the PNG file")
    void calls() throws Exception {
        RecordingSurface window = new RecordingSurface();
        MapSheetView.paint(window, Optional.of(PICTURE), VIEW, VIEWPORT);
        RecordingSurface file = new RecordingSurface();
        file.push(VIEWPORT.placement());
        MapPainter painter = new MapPainter(file, VIEW);
        painter.paintCanvas(VIEWPORT.visible().grown(Sheet.UNIT));
        painter.paintMap(PICTURE);
        file.pop();
        assertEquals(file.finished().lines(), window.finished().lines());
    }

    @Test
    @DisplayName("what is on the screen is the PNG picture, pixel for pixel")
    void sameAsPng() throws Exception {
        PngSurface png = new PngSurface(WIDTH, HEIGHT, false);
        MapSheetView.paint(png, Optional.of(PICTURE), VIEW, VIEWPORT);
        WritableImage screen = shown(1);
        int differing = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int a = png.image().getRGB(x, y);
                int b = screen.getPixelReader().getArgb(x, y);
                if (Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > 1
                        || Math.abs((a >> 8 & 255) - (b >> 8 & 255)) > 1
                        || Math.abs((a & 255) - (b & 255)) > 1) {
                    differing++;
                }
            }
        }
        assertEquals(0, differing, "pixels more than one step of 255 apart");
    }

    @Test
    @DisplayName("a pan by one pixel and a finer screen are drawn anew; the same viewport is not")
    void onlyWhatChanged() throws Exception {
        onFx(() -> {
            MapSheetView view = new MapSheetView();
            view.show(VIEWPORT, 1, () -> Optional.of(PICTURE), () -> VIEW);
            view.show(VIEWPORT, 1, () -> Optional.of(PICTURE), () -> VIEW);
            assertEquals(1, view.paintings());
            view.show(VIEWPORT.panned(1, 0), 1, () -> Optional.of(PICTURE), () -> VIEW);
            assertEquals(2, view.paintings());
            view.show(VIEWPORT.panned(1, 0), 2, () -> Optional.of(PICTURE), () -> VIEW);
            assertEquals(3, view.paintings());
            assertEquals(2 * WIDTH, view.getImage().getWidth());
            assertEquals(WIDTH, view.getFitWidth());
        });
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
        View view = new View(theme, VIEW.focus(), VIEW.zoom());
        WritableImage[] picture = new WritableImage[1];
        onFx(() -> {
            MapSheetView node = new MapSheetView();
            node.show(VIEWPORT, 1, () -> Optional.of(PICTURE), () -> view);
            picture[0] = node.snapshot(null, null);
        });
        return picture[0];
    }

    private static WritableImage shown(double sharpness) throws Exception {
        WritableImage[] picture = new WritableImage[1];
        onFx(() -> {
            MapSheetView node = new MapSheetView();
            node.show(VIEWPORT, sharpness, () -> Optional.of(PICTURE), () -> VIEW);
            picture[0] = node.snapshot(null, null);
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
        int x = (int) Math.clamp(VIEWPORT.placement().x(sheet.x()), 0, picture.getWidth() - 1);
        int y = (int) Math.clamp(VIEWPORT.placement().y(sheet.y()), 0, picture.getHeight() - 1);
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
