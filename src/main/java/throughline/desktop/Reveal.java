package throughline.desktop;

/**
 * The wish to see something on the map: the canvas brings it into view and sets the wish back to null.
 *
 * @param id the item; a touchpoint is seen at its station, a campaign as its whole journey
 * @param near true to see it from near, also where it is in view already
 */
public record Reveal(String id, boolean near) {

    /** The wish just to have it in view. */
    public Reveal(String id) {
        this(id, false);
    }
}
