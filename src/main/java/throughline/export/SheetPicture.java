package throughline.export;

import java.time.Clock;
import java.time.LocalDate;
import throughline.draw.Detail;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.draw.View;
import throughline.format.PlanChecksum;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/** The map of a plan as one picture, to be put on any surface. */
final class SheetPicture {

    /** So many digits of the plan's checksum tell one state of a plan from another, and can still be read out. */
    private static final int VERSION = 8;

    private final MapPicture picture;
    private final Plan plan;
    private final ExportOptions options;
    private final String scope;

    /** @param clock tells the day that the sheet bears, in the plan's zone */
    SheetPicture(Plan plan, MapLayout layout, ExportOptions options, Clock clock) {
        this.picture = MapPicture.of(layout, Detail.SHEET);
        this.plan = plan;
        this.options = options;
        this.scope = Words.say(
                "export.scope",
                plan.map().sheet().title(),
                WhenWords.day(LocalDate.now(clock.withZone(plan.sheet().zone()))),
                PlanChecksum.of(plan).hex().substring(0, VERSION));
    }

    /** What is shown, in sheet units. */
    Box box() {
        return options.titleAndLegend()
                ? picture.frame().picture()
                : picture.frame().view();
    }

    /** Draws it as large as it fits into {@code width} and {@code height}, in the middle. */
    void drawInto(Surface surface, double width, double height) {
        Box box = box();
        double scale = Math.min(width / box.width(), height / box.height());
        draw(surface, box, scale, width, height, (height - box.height() * scale) / 2);
    }

    /** Draws it at the top of a page's area, without the picture's own margins at the sides: paper has margins. */
    void drawAtTop(Surface surface, double width, double height) {
        Box all = box();
        Box content = picture.frame().content();
        Box box = new Box(content.x0(), all.y0(), content.x1(), all.y1());
        draw(surface, box, Math.min(width / box.width(), height / box.height()), width, height, 0);
    }

    private void draw(Surface surface, Box box, double scale, double width, double height, double top) {
        double x = (width - box.width() * scale) / 2 - box.x0() * scale;
        double y = top - box.y0() * scale;
        surface.push(new Placement(x, y, scale));
        MapPainter painter = new MapPainter(surface, View.sheet(options.theme()));
        if (!options.transparent()) {
            // The paper around the sheet has its colour too.
            painter.paintCanvas(new Box(-x / scale, -y / scale, (width - x) / scale, (height - y) / scale));
        }
        if (options.titleAndLegend()) {
            painter.paintOnSheet(picture, plan.sheet().title(), scope);
        } else {
            painter.paintMap(picture);
        }
        surface.pop();
    }
}
