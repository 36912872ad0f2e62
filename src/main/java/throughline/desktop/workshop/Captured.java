package throughline.desktop.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.Note;
import throughline.plan.NoteEdits;
import throughline.plan.Plan;
import throughline.plan.ResultEdits;
import throughline.plan.VoteEdits;

/**
 * What a typed line means.
 *
 * @param about id of the item it is about; empty for the parking lot, or the plan as a whole
 */
record Captured(
        Kind kind,
        String about,
        String text,
        int votes,
        String who,
        @Nullable LocalDate due) {

    /** What is done with a line. */
    enum Kind {
        /** Nothing: there are no words. */
        NOTHING,
        /** What follows is about something else. */
        TARGET,
        /** Nobody knows what the letters behind @ mean. */
        UNKNOWN,
        NOTE,
        /** So many votes. */
        VOTES,
        /** So many votes more. */
        MORE_VOTES,
        DECISION,
        ACTION
    }

    static Captured of(Kind kind, String about, String text) {
        return new Captured(kind, about, text, 0, "", null);
    }

    /** True if Enter would change the plan. */
    boolean isChange() {
        return kind.compareTo(Kind.NOTE) >= 0;
    }

    /** The change of the plan; only where {@link #isChange} says there is one. */
    Change on(Plan plan, Note.Color color, String author, Instant at) {
        return switch (kind) {
            case NOTE -> NoteEdits.add(plan, about, color, List.of(text), author, at);
            case VOTES -> VoteEdits.set(plan, about, votes);
            case MORE_VOTES -> VoteEdits.add(plan, about, votes);
            case DECISION -> ResultEdits.decide(plan, about, text, at);
            case ACTION -> ResultEdits.act(plan, about, text, who, due, at);
            case NOTHING, TARGET, UNKNOWN -> throw new IllegalStateException("no change: " + kind);
        };
    }

    /** What Enter would do, in words. */
    String words(Plan plan) {
        String place = about.isEmpty() || !plan.has(about) ? "" : Naming.of(plan, about);
        String key = "capture.will." + kind + (place.isEmpty() ? ".free" : "");
        return switch (kind) {
            case NOTHING -> "";
            case UNKNOWN -> Words.say("capture.will.UNKNOWN", text);
            case VOTES, MORE_VOTES -> Words.say("capture.will." + kind, place, votes);
            case ACTION ->
                Words.say(
                        key,
                        place,
                        who.isEmpty() ? Words.say("capture.nobody") : who,
                        due == null ? Words.say("capture.noDay") : Times.day(due));
            default -> Words.say(key, place);
        };
    }
}
