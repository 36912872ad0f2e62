package throughline.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A channel area of the map.
 *
 * @param outline corners of the ring in order, not closed, 3 to 400 points; octilinear by convention
 * @param tint fill and ink in both themes
 * @param label where a hand pinned the name, null for automatic
 */
public record Neighborhood(
        String id,
        String name,
        String description,
        List<GridPoint> outline,
        Tint tint,
        @Nullable LabelPin label) implements MapItem {

    /** Checks names and the ring. */
    public Neighborhood {
        Ids.require("id", id);
        name = Texts.name("name", name);
        description = Texts.prose("description", description);
        outline = List.copyOf(outline);
        if (outline.size() < 3 || outline.size() > 400) {
            throw new InvalidItem("outline", "a neighborhood has 3 to 400 corners, this has " + outline.size());
        }
    }

    /** The same neighborhood under another name. */
    public Neighborhood withName(String newName) {
        return new Neighborhood(id, newName, description, outline, tint, label);
    }

    /** The same neighborhood with another description. */
    public Neighborhood withDescription(String text) {
        return new Neighborhood(id, name, text, outline, tint, label);
    }

    /** The same neighborhood with another ring. */
    public Neighborhood withOutline(List<GridPoint> ring) {
        return new Neighborhood(id, name, description, ring, tint, label);
    }

    /** The same neighborhood in other colours. */
    public Neighborhood withTint(Tint newTint) {
        return new Neighborhood(id, name, description, outline, newTint, label);
    }

    /** The same neighborhood with its name pinned to a place, or set free with null. */
    public Neighborhood withLabel(@Nullable LabelPin pin) {
        return new Neighborhood(id, name, description, outline, tint, pin);
    }

    /** True if {@code at} lies inside the ring or on its edge. */
    public boolean contains(GridPoint at) {
        return Rings.contains(outline, at);
    }
}
