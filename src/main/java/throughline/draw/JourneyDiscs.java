package throughline.draw;

import java.util.ArrayList;
import java.util.List;
import throughline.layout.JourneyShape;
import throughline.layout.Spot;
import throughline.plan.Touchpoint;

/** Where the touchpoints of a picture are, for whoever marks them. */
public final class JourneyDiscs {

    private JourneyDiscs() {}

    /**
     * A touchpoint's disc.
     *
     * @param at its middle, sheet units
     * @param radius with its rim
     */
    public record Disc(Spot at, double radius) {}

    /** The station of a touchpoint; empty if the picture does not show it. */
    static String station(MapPicture picture, String touchpoint) {
        return picture.journey().stream()
                .flatMap(journey -> journey.touchpoints().stream())
                .filter(it -> it.id().equals(touchpoint))
                .map(Touchpoint::station)
                .findFirst()
                .orElse("");
    }

    /** The disc of a touchpoint; empty if the picture does not show it. */
    public static List<Disc> of(MapPicture picture, String touchpoint) {
        List<Disc> found = new ArrayList<>();
        picture.journey().ifPresent(journey -> {
            List<JourneyShape.Disc> discs = journey.shape().discs();
            for (int i = 0; i < discs.size(); i++) {
                if (journey.touchpoints().get(i).id().equals(touchpoint)) {
                    found.add(new Disc(discs.get(i).at(), journey.shape().discRadius()));
                }
            }
        });
        return found;
    }
}
