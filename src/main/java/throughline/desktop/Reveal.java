package throughline.desktop;

/**
 * The wish to see something on the map: the canvas brings it into view and sets the wish back to null.
 *
 * @param id the item; a touchpoint is seen at its station, a campaign as its whole journey
 */
public record Reveal(String id) {}
