package throughline.layout;

/**
 * A track's letter disc.
 *
 * @param track the track's id
 * @param at its middle
 * @param from where the stub that leads to it begins, equal to {@code at} for a disc on the track itself
 */
public record Badge(String track, Spot at, Spot from) {

    /** True if the track is drawn on from its terminus to the disc. */
    public boolean isStub() {
        return from.distance(at) > 1;
    }
}
