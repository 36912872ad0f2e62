package throughline.layout;

/**
 * A spot where one track runs over another without a station.
 *
 * @param upper id of the track above
 * @param lower id of the track below
 * @param from where the upper one's casing begins, along its own line
 * @param to where it ends
 */
public record Crossing(String upper, String lower, Spot from, Spot to) {}
