package throughline.export;

import java.util.function.BiConsumer;
import throughline.draw.Focus;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.Placement;
import throughline.draw.Theme;
import throughline.draw.View;
import throughline.export.report.ReportContent;
import throughline.layout.Box;
import throughline.plan.Campaign;

/** The maps of a page for browsers, by the painter that draws all maps. */
final class HtmlMaps {

    /** More than so many maps would make a page that no mail takes. */
    static final int MOST = 60;

    private static final double AROUND = 60;
    private static final double CAMPAIGN_ZOOM = 0.45;

    private final ReportContent content;
    private final TwoThemes themes = new TwoThemes();
    private final FontSubsets fonts = new FontSubsets();
    private final XmlIds ids = new XmlIds();

    HtmlMaps(ReportContent content) {
        this.content = content;
    }

    /** The rules that the maps need. */
    String css() {
        return fonts.css() + themes.css();
    }

    /** The whole map. */
    String whole(String title) {
        View light = View.sheet(Theme.LIGHT);
        MapPicture picture = MapPicture.of(content.plan(), content.layout(), light, content.catalogue());
        Box box = picture.frame().view();
        return svg(title, box, (surface, theme) -> new MapPainter(surface, View.sheet(theme)).paintMap(picture));
    }

    /** A campaign's journey on the map. */
    String campaign(Campaign campaign, String title) {
        Focus focus = new Focus.OnCampaign(campaign.id());
        View light = new View(Theme.LIGHT, focus, CAMPAIGN_ZOOM);
        MapPicture picture = MapPicture.of(content.plan(), content.layout(), light, content.catalogue());
        Box box = campaign.touchpoints().isEmpty()
                ? picture.frame().view()
                : picture.subject().grown(AROUND);
        return svg(
                title,
                box,
                (surface, theme) -> new MapPainter(surface, new View(theme, focus, CAMPAIGN_ZOOM)).paintMap(picture));
    }

    private String svg(String title, Box box, BiConsumer<SvgSurface, Theme> draw) {
        SvgSurface dark =
                new SvgSurface(box.width(), box.height(), title, themes.learning(), new XmlIds(), new FontSubsets());
        paint(dark, box, draw, Theme.DARK);
        SvgSurface light = new SvgSurface(box.width(), box.height(), title, themes.writing(), ids, fonts);
        paint(light, box, draw, Theme.LIGHT);
        String home = "0 0 " + SvgNumbers.of(box.width()) + " " + SvgNumbers.of(box.height());
        return "<svg class=\"map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + home + "\" data-home=\"" + home
                + "\" role=\"img\" aria-label=\"" + XmlText.escape(title)
                + "\" stroke-linejoin=\"round\" font-family=\"Inter, 'DejaVu Sans', sans-serif\">\n" + light.body()
                + "</svg>\n";
    }

    private static void paint(SvgSurface surface, Box box, BiConsumer<SvgSurface, Theme> draw, Theme theme) {
        surface.push(new Placement(-box.x0(), -box.y0(), 1));
        draw.accept(surface, theme);
        surface.pop();
    }
}
