package throughline.export.report;

import throughline.draw.Focus;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.draw.View;
import throughline.layout.Box;
import throughline.plan.Campaign;

/** The part of the map that a campaign's journey runs through, in a frame. */
final class CampaignMap implements Picture {

    private static final double CORNER = 6;

    /** Room around the journey, in sheet units. */
    private static final double AROUND = 40;

    /** Paper is read from nearer than a screen: a point does for what takes so many pixels there. */
    private static final double PIXELS = 2;

    private final MapPicture picture;
    private final View view;

    /** @param width of the frame it will be drawn in, in points: small maps get larger signs */
    CampaignMap(ReportContent content, Campaign campaign, Theme theme, double width) {
        double zoom = PIXELS * width / content.layout().sheet().width();
        this.view = new View(theme, new Focus.OnCampaign(campaign.id()), zoom);
        this.picture = MapPicture.of(content.plan(), content.layout(), view, content.catalogue());
    }

    @Override
    public void draw(Surface surface, Box box) {
        Outline frame = Outline.rectangle(box.x0(), box.y0(), box.width(), box.height(), CORNER);
        Box shown = shown(box.width() / box.height());
        double scale = box.width() / shown.width();
        surface.pushClip(frame);
        surface.push(new Placement(box.x0() - scale * shown.x0(), box.y0() - scale * shown.y0(), scale));
        new MapPainter(surface, view).paintMap(picture);
        surface.pop();
        surface.pop();
        surface.stroke(frame, view.theme().ink(Theme.Token.BORDER), Pen.butt(0.75));
    }

    /** The journey's box widened to the frame's shape, moved so that as little as possible beyond the map is shown. */
    private Box shown(double shape) {
        Box subject = picture.subject().grown(AROUND);
        Box map = picture.frame().content().grown(AROUND);
        double width = Math.max(subject.width(), subject.height() * shape);
        double height = width / shape;
        double x = begin(subject.x0(), subject.x1(), map.x0(), map.x1(), width);
        double y = begin(subject.y0(), subject.y1(), map.y0(), map.y1(), height);
        return new Box(x, y, x + width, y + height);
    }

    /** Where to begin showing so much of an axis: the subject in the middle, but rather inside the map than beyond it. */
    private static double begin(double from, double to, double mapFrom, double mapTo, double shown) {
        double wanted = shown > mapTo - mapFrom
                ? (mapFrom + mapTo - shown) / 2
                : Math.max(mapFrom, Math.min((from + to - shown) / 2, mapTo - shown));
        return Math.min(from, Math.max(wanted, to - shown));
    }
}
