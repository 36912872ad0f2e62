package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.consent.Catalogue;
import throughline.export.PngSurface;
import throughline.format.Shipped;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Maps;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;

/**
 * The pictures as they were found good by eye. A difference writes the new picture to {@code target/golden}: look at it,
 * and where it is better, copy it over the old one in {@code src/test/resources/golden}.
 */
class GoldenPicturesTest {

    /** Of 255, on average over all pixels: room for another Java's antialiasing, not for a moved name. */
    private static final double TOLERANCE = 0.25;

    private static final int WIDTH = 1280;

    @Test
    @DisplayName("the starter map, light")
    void light() throws Exception {
        assertGolden("starter-light", whole(Theme.LIGHT));
    }

    @Test
    @DisplayName("the starter map, dark")
    void dark() throws Exception {
        assertGolden("starter-dark", whole(Theme.DARK));
    }

    @Test
    @DisplayName("the starter map for paper")
    void print() throws Exception {
        assertGolden("starter-print", whole(Theme.PRINT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("a map of another shape")
    void second(Theme theme) throws Exception {
        MapPicture picture = MapPicture.of(MapLayout.of(Maps.second()), Detail.SHEET);
        String name = "second-" + theme.name().toLowerCase(Locale.ROOT);
        assertGolden(name, sheet(picture, View.sheet(theme), "Second map"));
    }

    @ParameterizedTest
    @EnumSource(value = Overlay.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("each overlay on the sample plan")
    void overlays(Overlay overlay) throws Exception {
        Plan plan = Pictures.withNotes(Pictures.withCapabilities(Shipped.sample()));
        ReachQuestion withEmailAlone =
                new ReachQuestion(plan.audiences().getFirst().id(), new TreeSet<>(Set.of("email-marketing")));
        View view = View.sheet(Theme.LIGHT).withOverlay(overlay).withReach(withEmailAlone);
        MapPicture picture = MapPicture.of(plan, MapLayout.of(plan.map()), view, Catalogue.shipped());
        String name = "overlay-" + overlay.name().toLowerCase(Locale.ROOT);
        assertGolden(name, sheet(picture, view, "Winter launch"));
    }

    private static BufferedImage sheet(MapPicture picture, View view, String title) throws Exception {
        PngSurface surface = surface(picture.frame().picture());
        new MapPainter(surface, view).paintSheet(picture, title, "As it was found good by eye");
        surface.pop();
        return surface.image();
    }

    @Test
    @DisplayName("a campaign with a gate missing")
    void campaign() throws Exception {
        Plan plan = Shipped.sample();
        MapPicture picture = Pictures.campaign(plan, 0, 1);
        View view = Pictures.view(plan, 0, 1);
        assertGolden("campaign-light", sheet(picture, view, "First frost"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("pages of a show")
    void show(Theme theme) throws Exception {
        Plan plan = Shipped.sample();
        ShowPages pages = new ShowPages(plan, MapLayout.of(plan.map()), Catalogue.shipped(), List.of(), theme);
        Campaign campaign = plan.campaigns().getFirst();
        List<ShowSubject> subjects = List.of(
                new ShowSubject.WholeMap(),
                new ShowSubject.OnCampaign(campaign.id()),
                new ShowSubject.OnTouchpoint(campaign.touchpoints().getLast()));
        for (ShowSubject subject : subjects) {
            PngSurface surface = new PngSurface(WIDTH, WIDTH * 9 / 16, false);
            pages.page(ShowStep.of(subject), WIDTH, WIDTH * 9 / 16.0).paint(surface);
            String name = "show-" + subject.getClass().getSimpleName() + "-" + theme;
            assertGolden(name.toLowerCase(Locale.ROOT), surface.image());
        }
    }

    private static BufferedImage whole(Theme theme) throws Exception {
        Box box = new Box(0, 0, 3840, 2160);
        PngSurface surface = surface(box);
        Pictures.starter(surface, theme);
        surface.pop();
        return surface.image();
    }

    private static PngSurface surface(Box box) throws Exception {
        int height = (int) Math.round(WIDTH * box.height() / box.width());
        PngSurface surface = new PngSurface(WIDTH, height, false);
        surface.push(Placement.fit(box.x0(), box.y0(), box.width(), box.height(), WIDTH, height));
        return surface;
    }

    private static void assertGolden(String name, BufferedImage actual) throws IOException {
        Path written = Path.of("target", "golden", name + ".png");
        Files.createDirectories(written.getParent());
        ImageIO.write(actual, "png", written.toFile());
        try (InputStream in = GoldenPicturesTest.class.getResourceAsStream("/golden/" + name + ".png")) {
            assertNotNull(in, "no golden picture " + name + "; the new one is in " + written);
            BufferedImage expected = ImageIO.read(in);
            assertEquals(expected.getWidth(), actual.getWidth());
            assertEquals(expected.getHeight(), actual.getHeight());
            double found = difference(expected, actual);
            assertTrue(found <= TOLERANCE, name + " differs by " + found + " of 255 on average; see " + written);
        }
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                sum += Math.max(
                        Math.abs((p >> 16 & 0xFF) - (q >> 16 & 0xFF)),
                        Math.max(Math.abs((p >> 8 & 0xFF) - (q >> 8 & 0xFF)), Math.abs((p & 0xFF) - (q & 0xFF))));
            }
        }
        return (double) sum / a.getWidth() / a.getHeight();
    }
}
