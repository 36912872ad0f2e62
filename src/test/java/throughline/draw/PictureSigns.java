package throughline.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.consent.GateState;
import throughline.plan.Touchpoint;

/** The signs that a picture of a campaign bears. */
public final class PictureSigns {

    private PictureSigns() {}

    /** The state that is drawn before each touchpoint with a gate, by touchpoint. */
    public static Map<String, GateState> gates(MapPicture picture) {
        Map<String, GateState> states = new TreeMap<>();
        picture.journey()
                .ifPresent(journey -> journey.gates().forEach(sign -> states.put(sign.touchpoint(), sign.state())));
        return states;
    }

    /** The stations of the numbered discs, in order. */
    public static List<String> stops(MapPicture picture) {
        return picture.journey()
                .map(journey ->
                        journey.touchpoints().stream().map(Touchpoint::station).toList())
                .orElse(List.of());
    }
}
