package throughline.desktop.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import throughline.desktop.look.PagePicture;
import throughline.draw.Theme;
import throughline.export.ExportOptions;
import throughline.export.Paper;
import throughline.export.SheetSet;
import throughline.export.report.Page;
import throughline.layout.MapLayout;
import throughline.plan.Plan;
import throughline.session.SamplePlans;

/** What goes to the printer as shapes looks as the preview does, which is drawn as pixels. */
class NodeSurfaceTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void pagesLookAsTheirPreview() throws Exception {
        Plan plan = SamplePlans.winterLaunch();
        Paper paper = Paper.A4.landscape();
        ExportOptions options = ExportOptions.STANDARD.withTheme(Theme.PRINT).withPaper(paper);
        var pages = SheetSet.REPORT.pages(plan, MapLayout.of(plan.map()), options, Clock.systemUTC());
        for (Page page : pages.subList(0, 2)) {
            double difference =
                    WaitForAsyncUtils.asyncFx(() -> difference(page, paper)).get(30, TimeUnit.SECONDS);
            assertTrue(difference < 3, "the pictures differ by " + difference + " of 255 on average");
        }
    }

    private static double difference(Page page, Paper paper) {
        NodeSurface surface = new NodeSurface();
        page.draw(surface);
        Group root = new Group(surface.node());
        new Scene(root);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, paper.width(), paper.height()));
        WritableImage shapes = root.snapshot(parameters, null);
        WritableImage pixels = PagePicture.of(page, paper.width(), paper.height(), 1);
        PixelReader a = shapes.getPixelReader();
        PixelReader b = pixels.getPixelReader();
        long sum = 0;
        int count = 0;
        for (int y = 0; y < (int) paper.height(); y++) {
            for (int x = 0; x < (int) paper.width(); x++) {
                sum += Math.abs((a.getArgb(x, y) >> 8 & 0xFF) - (b.getArgb(x, y) >> 8 & 0xFF));
                count++;
            }
        }
        return (double) sum / count;
    }
}
