package throughline.draw;

import throughline.item.Words;
import throughline.layout.NameOverlap;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** Says which name covers what, where the map leaves no room. */
public final class OverlapWords {

    private OverlapWords() {}

    /** One sentence; {@code plan} is the one whose map was laid out. */
    public static String of(Plan plan, NameOverlap overlap) {
        String name = Naming.of(plan, overlap.name());
        String other = overlap.other().isEmpty() ? "" : Naming.of(plan, overlap.other());
        return switch (overlap.kind()) {
            case NAME -> Words.say("overlap.name", name, other);
            case TRACK -> Words.say("overlap.track", name, other);
            case STATION -> Words.say("overlap.station", name, other);
            case BADGE -> Words.say("overlap.badge", name, other);
            case SHEET -> Words.say("overlap.sheet", name);
        };
    }
}
