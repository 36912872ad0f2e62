package throughline.draw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.layout.Box;
import throughline.layout.Projected;
import throughline.layout.Spot;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;

/** One page of a show, ready to be painted any number of times; see {@link ShowPages}. */
public final class ShowPage {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double MARGIN = 56;
    private static final double TITLE_TOP = 34;
    private static final double TITLE_HEIGHT = 60;
    private static final double ABOVE_HEIGHT = 36;
    private static final double GAP = 26;
    private static final double PANEL = 520;
    private static final double CORNER = 18;
    private static final int LEGEND_ROWS = 2;
    private static final double RING = 9;

    private final ShowCamera.Scene scene;
    private final ShowWords words;
    private final ShowStep step;
    private final double unit;
    private final Box page;
    private final Box title;
    private final Box panel;
    private final Box foot;
    private final Box body;
    private final List<String> below;
    private final List<ShowWords.Paragraph> beside;
    private final Optional<ShowCamera> camera;
    private final ShowLegend legend;

    private ShowPage(ShowCamera.Scene scene, ShowWords words, ShowStep step, double width, double height) {
        this.scene = scene;
        this.words = words;
        this.step = step;
        this.unit = Math.min(width / WIDTH, height / HEIGHT);
        this.page = new Box(0, 0, width / unit, height / unit);
        double above = words.above(step).isPresent() ? ABOVE_HEIGHT : 0;
        this.title = new Box(MARGIN, TITLE_TOP, page.x1() - MARGIN, TITLE_TOP + above + TITLE_HEIGHT);
        this.beside = words.beside(step);
        double right = beside.isEmpty() ? page.x1() - MARGIN : page.x1() - MARGIN - PANEL - GAP * 1.5;
        this.legend = new ShowLegend(scene, step.about(), words.gates(step.about()), right - MARGIN, LEGEND_ROWS);
        double bottom = page.y1() - (legend.height() > 0 ? GAP : MARGIN);
        this.foot = new Box(MARGIN, bottom - legend.height(), right, bottom);
        this.below = ShowPanel.below(words.below(step), title.width());
        double top = title.y1() + below.size() * ShowPanel.BODY * ShowPanel.LEADING + GAP;
        this.body = new Box(MARGIN, top, right, foot.y0() - (legend.height() > 0 ? GAP / 2 : 0));
        this.panel = new Box(page.x1() - MARGIN - PANEL, body.y0(), page.x1() - MARGIN, page.y1() - MARGIN);
        this.camera = step.about() instanceof ShowSubject.Slide
                ? Optional.empty()
                : Optional.of(ShowCamera.of(scene, step.about(), body));
    }

    static ShowPage of(ShowCamera.Scene scene, ShowWords words, ShowStep step, double width, double height) {
        return new ShowPage(scene, words, step, width, height);
    }

    /** Paints the whole page, its ground included. */
    public void paint(Surface surface) {
        surface.push(new Placement(0, 0, unit));
        Projected stronger = camera.map(it -> it.view().stronger()).orElse(ShowNames.BESIDE_MAP);
        Brush brush = new Brush(surface, scene.theme(), stronger);
        surface.fill(Outline.rectangle(0, 0, page.width(), page.height(), 0), brush.ink(Theme.Token.CANVAS));
        if (step.about() instanceof ShowSubject.Slide slide) {
            slide(brush, slide);
        } else {
            camera.ifPresent(it -> map(brush, it));
            ShowPanel.title(brush, title, words.title(step), words.above(step).orElse(""));
            ShowPanel.below(brush, new Box(title.x0(), title.y1(), title.x1(), body.y0()), below);
            legend.paint(brush, foot);
            ShowPanel.beside(brush, panel, beside);
        }
        surface.pop();
    }

    private void slide(Brush brush, ShowSubject.Slide slide) {
        Box whole = page.grown(-2 * MARGIN);
        if (slide.text().isBlank()) {
            ShowPanel.slide(brush, whole, step.title());
            return;
        }
        if (!step.title().isEmpty()) {
            ShowPanel.title(brush, title, step.title(), "");
        }
        Box left = beside.isEmpty() ? whole : new Box(whole.x0(), whole.y0(), body.x1(), whole.y1());
        ShowPanel.slide(brush, left, slide.text());
        ShowPanel.beside(brush, panel, beside);
    }

    private void map(Brush brush, ShowCamera shown) {
        Surface surface = brush.surface();
        surface.pushClip(Outline.rectangle(body.x0(), body.y0(), body.width(), body.height(), CORNER));
        surface.push(shown.placement());
        new MapPainter(surface, shown.view()).paintMap(shown.picture(), shown.window());
        if (step.about() instanceof ShowSubject.OnTouchpoint it) {
            JourneyDiscs.of(shown.picture(), it.id())
                    .forEach(disc ->
                            brush.ring(disc.at(), disc.radius() + RING * 0.4, RING, brush.ink(Theme.Token.ACCENT)));
        }
        surface.pop();
        surface.pop();
    }

    /**
     * What lies under a spot of the page.
     *
     * @param x in the units that the page was made for
     * @param slop how far beside a small thing a spot still hits it, in the same units
     */
    public Optional<Hit> hit(double x, double y, double slop) {
        Spot spot = new Spot(x / unit, y / unit);
        return camera.filter(it -> body.contains(spot))
                .flatMap(it -> new Hits(it.picture(), it.view())
                        .at(
                                new Spot(
                                        it.placement().innerX(spot.x()),
                                        it.placement().innerY(spot.y())),
                                slop / unit / it.placement().scale()));
    }

    /** Where the sheet stands on the page, in the page's units; empty for words alone. */
    public Optional<Placement> placement() {
        return camera.map(ShowCamera::placement)
                .map(it -> new Placement(it.dx() * unit, it.dy() * unit, it.scale() * unit));
    }

    /** The middle of a station on the page; empty where the page does not show it. */
    public Optional<Spot> station(String id) {
        return camera.flatMap(it -> scene.layout()
                .marker(id)
                .map(marker -> marker.centre())
                .filter(it.window()::contains)
                .filter(at -> new Hits(it.picture(), it.view())
                        .at(at, 1)
                        .filter(hit -> hit.kind() == Hit.Kind.STATION || hit.kind() == Hit.Kind.TOUCHPOINT)
                        .isPresent())
                .map(at ->
                        new Spot(it.placement().x(at.x()) * unit, it.placement().y(at.y()) * unit)));
    }

    /** Ids of the stations and neighborhoods that are named on the page. */
    public Set<String> named() {
        return camera.map(it -> it.picture().names().keySet().stream().collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
