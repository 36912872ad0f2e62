package throughline.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.plan.ActionItem;
import throughline.plan.Decision;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.Votes;
import throughline.plan.Workshop;
import throughline.plan.WorkshopItem;
import throughline.plan.WorkshopItems;

/** What workshops leave in a plan: notes, votes, decisions, actions, and the workshops themselves. */
final class WorkshopForm {

    static final String NOTES = "notes";
    static final String VOTES = "votes";
    static final String DECISIONS = "decisions";
    static final String ACTIONS = "actions";
    static final String WORKSHOPS = "workshops";

    private WorkshopForm() {}

    /** The sections of a plan's file, those with nothing in them left out. */
    static void writeAll(JsonText out, Plan plan) {
        section(out, NOTES, WorkshopItems.notes(plan));
        section(out, VOTES, WorkshopItems.votes(plan));
        section(out, DECISIONS, WorkshopItems.decisions(plan));
        section(out, ACTIONS, WorkshopItems.actions(plan));
        section(out, WORKSHOPS, WorkshopItems.workshops(plan));
    }

    private static void section(JsonText out, String name, List<? extends WorkshopItem> items) {
        if (!items.isEmpty()) {
            out.objects(name, List.<WorkshopItem>copyOf(items), WorkshopForm::write);
        }
    }

    /** What an item of this kind is called where each item says what it is. */
    static String kind(WorkshopItem item) {
        return switch (item) {
            case Note it -> "note";
            case Votes it -> "votes";
            case Decision it -> "decision";
            case ActionItem it -> "action";
            case Workshop it -> "workshop";
        };
    }

    static void write(JsonText out, WorkshopItem item) {
        out.text("id", item.id()).textIfAny("about", item.about());
        switch (item) {
            case Note it ->
                out.text("color", Kebab.of(it.color()))
                        .text("text", it.text())
                        .textIfAny("author", it.author())
                        .text("at", it.at().toString());
            case Votes it -> out.whole("count", it.count());
            case Decision it -> out.text("text", it.text()).text("at", it.at().toString());
            case ActionItem it -> {
                out.text("text", it.text()).textIfAny("who", it.who());
                @Nullable LocalDate due = it.due();
                if (due != null) {
                    out.text("due", due.toString());
                }
                out.flag("done", it.done()).text("at", it.at().toString());
            }
            case Workshop it -> {
                out.text("name", it.name()).text("started", it.started().toString());
                @Nullable Instant ended = it.ended();
                if (ended != null) {
                    out.text("ended", ended.toString());
                }
            }
        }
    }

    static Note readNote(Fields fields) {
        return new Note(
                fields.text("id"),
                fields.text("about", ""),
                fields.word("color", Note.Color.class),
                fields.text("text"),
                fields.text("author", ""),
                time(fields, "at"));
    }

    static Votes readVotes(Fields fields) {
        return new Votes(fields.text("id"), fields.text("about"), (int) fields.whole("count", 1, Votes.MOST));
    }

    static Decision readDecision(Fields fields) {
        return new Decision(fields.text("id"), fields.text("about", ""), fields.text("text"), time(fields, "at"));
    }

    static ActionItem readAction(Fields fields) {
        return new ActionItem(
                fields.text("id"),
                fields.text("about", ""),
                fields.text("text"),
                fields.text("who", ""),
                fields.parsedOrNull("due", LocalDate::parse, "format.day"),
                fields.flag("done"),
                time(fields, "at"));
    }

    static Workshop readWorkshop(Fields fields) {
        return new Workshop(
                fields.text("id"),
                fields.text("name"),
                time(fields, "started"),
                fields.parsedOrNull("ended", Instant::parse, "format.instant"));
    }

    private static Instant time(Fields fields, String name) {
        return fields.parsed(name, Instant::parse, "format.instant");
    }
}
