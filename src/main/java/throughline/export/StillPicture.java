package throughline.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import throughline.consent.Catalogue;
import throughline.draw.Focus;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.draw.View;
import throughline.export.report.Page;
import throughline.export.year.YearSheet;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/**
 * A picture of a part of a plan, to be put anywhere.
 *
 * @param width in units of its own
 * @param height in the same
 */
public record StillPicture(Page page, double width, double height) {

    private static final double AROUND = 60;
    private static final double CAMPAIGN_ZOOM = 0.45;

    /** The map with title and legend. */
    public static StillPicture map(Plan plan, Theme theme, Clock clock) {
        SheetPicture picture =
                new SheetPicture(plan, MapLayout.of(plan.map()), ExportOptions.STANDARD.withTheme(theme), clock);
        Box box = picture.box();
        return of(box.width(), box.height(), surface -> picture.drawInto(surface, box.width(), box.height()));
    }

    /** A campaign's journey over the part of the map that it runs through. */
    public static StillPicture campaign(Plan plan, Campaign campaign, Theme theme) {
        View view = new View(theme, new Focus.OnCampaign(campaign.id()), CAMPAIGN_ZOOM);
        MapPicture picture = MapPicture.of(plan, MapLayout.of(plan.map()), view, Catalogue.shipped());
        Box box = campaign.touchpoints().isEmpty()
                ? picture.frame().view()
                : picture.subject().grown(AROUND);
        return of(box.width(), box.height(), surface -> {
            surface.push(new Placement(-box.x0(), -box.y0(), 1));
            MapPainter painter = new MapPainter(surface, view);
            painter.paintCanvas(box);
            painter.paintMap(picture, box);
            surface.pop();
        });
    }

    /** Twelve months from the plan's first date on. */
    public static StillPicture timeline(Plan plan, Theme theme, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        Paper paper = Paper.A4.landscape();
        return of(
                paper.width(),
                paper.height(),
                surface -> YearSheet.draw(plan, YearSheet.firstOf(plan, today), today, paper, surface, theme));
    }

    private static StillPicture of(double width, double height, Consumer<Surface> drawing) {
        return new StillPicture(new Page(List.of(drawing)), width, height);
    }
}
