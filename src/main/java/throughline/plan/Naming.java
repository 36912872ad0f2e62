package throughline.plan;

import java.util.Set;
import throughline.item.Item;
import throughline.item.Texts;
import throughline.item.Words;
import throughline.map.HandOver;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;

/** What a sentence calls an item: its name, or else what kind of thing it is. */
public final class Naming {

    private static final int START = 40;

    private Naming() {}

    /** The item's name; a touchpoint without one goes by its station. Never empty. */
    public static String of(Plan plan, Item item) {
        if (!item.name().isEmpty()) {
            return item.name();
        }
        if (item instanceof Touchpoint touchpoint) {
            return of(plan, plan.require(touchpoint.station(), Station.class));
        }
        if (item instanceof Comment comment) {
            return Words.say("unnamed.comment", comment.author());
        }
        return switch (item) {
            case Note note -> Words.say("unnamed.note", start(note.text()));
            case Votes votes -> Words.say("unnamed.votes", of(plan, votes.about()));
            case Decision decision -> Words.say("unnamed.decision", start(decision.text()));
            case ActionItem action -> Words.say("unnamed.actionItem", start(action.text()));
            default -> Words.say("unnamed." + kind(item));
        };
    }

    /** The first words of a text on one line, at most {@value #START} characters. */
    public static String start(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= START) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, START - 1));
        int blank = cut.lastIndexOf(' ');
        return (blank > START / 2 ? cut.substring(0, blank) : cut).strip() + "…";
    }

    /** The name of the item with {@code id}; see {@link #of(Plan, Item)}. */
    public static String of(Plan plan, String id) {
        return of(plan, plan.require(id, Item.class));
    }

    /** The kind of an item as the keys of the message bundle spell it, such as {@code station}. */
    public static String kind(Item item) {
        return switch (item) {
            case MapSheet it -> "map";
            case Neighborhood it -> "neighborhood";
            case Track it -> "track";
            case Station it -> "station";
            case HandOver it -> "handOver";
            case PlanSheet it -> "plan";
            case Audience it -> "audience";
            case Campaign it -> "campaign";
            case Touchpoint it -> "touchpoint";
            case PermissionRequest it -> "request";
            case OwnRule it -> "rule";
            case SenderDuty it -> "duty";
            case Comment it -> "comment";
            case Blackout it -> "blackout";
            case FrequencyCap it -> "cap";
            case Show it -> "show";
            case Note it -> "note";
            case Votes it -> "votes";
            case Decision it -> "decision";
            case ActionItem it -> "actionItem";
            case Workshop it -> "workshop";
            default -> throw new IllegalArgumentException("not an item of a plan: " + item.getClass());
        };
    }

    /** The name with the smallest number from 2 on that makes it differ from {@code taken}; an empty one stays empty. */
    public static String numbered(String name, Set<String> taken) {
        if (name.isEmpty()) {
            return name;
        }
        for (int n = 2; ; n++) {
            String number = " " + n;
            int room = Texts.NAME_LENGTH - number.length();
            int end = name.offsetByCodePoints(0, Math.min(room, name.codePointCount(0, name.length())));
            String candidate = name.substring(0, end).strip() + number;
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
    }
}
