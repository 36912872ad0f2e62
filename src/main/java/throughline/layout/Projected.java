package throughline.layout;

/**
 * How much stronger a map is drawn that is seen from far off, each as a factor of the sheet's own measure.
 *
 * @param areas of the names of neighborhoods
 * @param track of the width of tracks
 * @param marker of the size of markers
 * @param badge of the size of badges
 * @param alone true where other stations than those that are named are hidden, as are all neighborhoods' names, and tracks
 *     without any named station are so pale that a name may stand on them
 */
public record Projected(double areas, double track, double marker, double badge, boolean alone) {

    /** The sheet's own measures. */
    public static final Projected NONE = new Projected(1, 1, 1, 1, false);

    /** True if anything is stronger than on the sheet. */
    public boolean isOn() {
        return !equals(NONE);
    }
}
