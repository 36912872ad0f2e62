package throughline.export;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Role;
import throughline.draw.TextLine;

/**
 * A part of a slide; one unit is one point. Everything becomes a shape that can be edited: lines and areas freeforms, the
 * lines of a name one text box, groups groups with the names of what they are.
 */
final class SlideSurface extends FlatSurface {

    private static final String OWN_TITLE = "title";

    /** Words of a page that are one text each. */
    private static final Set<String> WRITTEN = Set.of(OWN_TITLE, "below", "slide");

    private static final String STATION = "station-";
    private static final String NAME = "name-";

    private final Function<String, String> names;
    private final Map<String, Double> markers = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private String title = "";

    /** A group under way: where its shapes go, and lines of text that will be one box. */
    private record Level(XSLFShapeContainer into, String id, String name, boolean label, List<TextLine> lines) {}

    /**
     * @param into the slide
     * @param window what of the picture is shown; the rest is cut off
     * @param names what people call a group, by its id
     */
    SlideSurface(XSLFShapeContainer into, Rectangle2D window, Function<String, String> names) {
        this.names = names;
        levels.push(new Level(into, "", "", false, new ArrayList<>()));
        clips.push(window);
    }

    /** What the picture would say at its head; it is left to the slide's own title. */
    String title() {
        return title;
    }

    @Override
    void openGroup(String id, Role role) {
        Level above = levels.element();
        boolean label = role == Role.LABEL || role == Role.TITLE && WRITTEN.contains(id);
        // A name is one text box, and needs no group around it.
        XSLFShapeContainer into = label ? above.into() : above.into().createGroup();
        levels.push(new Level(into, id, names.apply(id), label, new ArrayList<>()));
    }

    @Override
    void closeGroup() {
        Level done = levels.pop();
        if (done.label()) {
            if (done.name().equals(OWN_TITLE)) {
                title = done.lines().isEmpty() ? "" : done.lines().getLast().text();
            } else if (!done.lines().isEmpty()) {
                name(SlideText.box(done.into(), done.lines(), beside(done)), done.name());
            }
            return;
        }
        XSLFGroupShape group = (XSLFGroupShape) done.into();
        Rectangle2D box = null;
        for (XSLFShape shape : group.getShapes()) {
            Rectangle2D anchor = shape.getAnchor();
            box = box == null ? anchor : box.createUnion(anchor);
        }
        if (box == null) {
            levels.element().into().removeShape(group);
            return;
        }
        if (done.id().startsWith(STATION)) {
            markers.put(done.id().substring(STATION.length()), box.getCenterX());
        }
        group.setAnchor(box);
        group.setInteriorAnchor(box);
        ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().setName(done.name());
    }

    /** The middle of the marker that a name stands beside, if it was drawn. */
    private OptionalDouble beside(Level name) {
        Double marker = name.id().startsWith(NAME) ? markers.get(name.id().substring(NAME.length())) : null;
        return marker == null ? OptionalDouble.empty() : OptionalDouble.of(marker);
    }

    @Override
    void openClip(Outline outline) {
        clips.push(Shapes.of(outline).getBounds2D().createIntersection(clips.element()));
    }

    @Override
    void closeClip() {
        clips.pop();
    }

    @Override
    void fillFlat(Outline outline, Ink ink) {
        if (levels.size() == 1 && clips.size() == 1) {
            // The ground is the slide's.
            return;
        }
        new SlideClip(clips.element()).area(Shapes.of(outline)).ifPresent(shape -> {
            XSLFFreeformShape freeform = freeform(shape);
            freeform.setFillColor(SlideInk.color(ink));
            freeform.setLineColor(null);
        });
    }

    @Override
    void strokeFlat(Outline outline, Ink ink, Pen pen) {
        new SlideClip(clips.element()).line(Shapes.of(outline)).ifPresent(shape -> {
            XSLFFreeformShape freeform = freeform(shape);
            freeform.setFillColor(null);
            SlideInk.stroke(freeform, ink, pen);
        });
    }

    private XSLFFreeformShape freeform(Shape shape) {
        XSLFFreeformShape freeform = levels.element().into().createFreeform();
        freeform.setPath(new Path2D.Double(shape));
        String name = levels.element().name();
        if (!name.isEmpty()) {
            ((CTShape) freeform.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
        }
        return freeform;
    }

    @Override
    void textFlat(TextLine line) {
        Rectangle2D box = new Rectangle2D.Double(
                line.x(), line.baseline() - 0.75 * line.size(), Math.max(1, line.width()), line.size());
        if (!levels.element().name().equals(OWN_TITLE) && !clips.element().contains(box)) {
            // Half a word says nothing.
            return;
        }
        Level level = levels.element();
        if (level.label()) {
            level.lines().add(line);
        } else {
            name(SlideText.box(level.into(), List.of(line), OptionalDouble.empty()), line.text());
        }
    }

    private static void name(XSLFTextBox box, String name) {
        ((CTShape) box.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
    }
}
