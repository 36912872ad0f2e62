package throughline.desktop.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import throughline.desktop.parts.Times;
import throughline.item.Item;
import throughline.item.Words;
import throughline.plan.ActionItem;
import throughline.plan.Decision;
import throughline.plan.Naming;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.Votes;
import throughline.plan.WorkshopItems;

/**
 * A line of the workshop's panel.
 *
 * @param item id of the note, decision or action; of what was voted for
 * @param about id of the item it is about; empty for none
 * @param title what it is about, or what was voted for
 * @param text what it says; empty for votes
 * @param note who, when, done
 * @param votes how many votes it has
 * @param done true for an action that has been done
 */
record WorkshopLine(
        Page page, String item, String about, String title, String text, String note, int votes, boolean done) {

    /** What the panel shows. */
    enum Page {
        NOTES,
        PARKING,
        VOTES,
        DECISIONS,
        ACTIONS
    }

    /** In which order. */
    enum Order {
        /** Those about one thing together. */
        PLACE,
        VOTES,
        TIME
    }

    /**
     * The lines of a page.
     *
     * @param filter letters that title, text or name hold; empty for all
     * @param names whether it is told who wrote a note
     */
    static List<WorkshopLine> of(Plan plan, Page page, Order order, String filter, boolean names) {
        List<WorkshopLine> lines = new ArrayList<>();
        switch (page) {
            case NOTES -> notes(plan, names, note -> !note.about().isEmpty(), lines);
            case PARKING -> notes(plan, names, note -> note.about().isEmpty(), lines);
            case VOTES -> ranking(plan, lines);
            case DECISIONS -> decisions(plan, lines);
            case ACTIONS -> actions(plan, lines);
        }
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        lines.removeIf(line -> !(line.title() + '\n' + line.text() + '\n' + line.note())
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
        if (page == Page.VOTES || order == Order.VOTES) {
            lines.sort(Comparator.comparingInt(WorkshopLine::votes).reversed());
        } else if (order == Order.PLACE) {
            lines.sort(Comparator.comparing(WorkshopLine::title));
        }
        return lines;
    }

    /** How many lines a page has. */
    static int count(Plan plan, Page page) {
        return of(plan, page, Order.TIME, "", true).size();
    }

    private static void notes(Plan plan, boolean names, Predicate<Note> wanted, List<WorkshopLine> lines) {
        for (Note note : WorkshopItems.notes(plan)) {
            if (wanted.test(note)) {
                String by = note.author().isEmpty() ? "" : names ? note.author() : Words.say("workshop.name.hidden");
                lines.add(line(plan, Page.NOTES, note.id(), note.about(), note.text(), by, false));
            }
        }
    }

    private static void ranking(Plan plan, List<WorkshopLine> lines) {
        Set<String> seen = new HashSet<>();
        for (Votes votes : WorkshopItems.votes(plan)) {
            if (seen.add(votes.about())) {
                Item item = plan.require(votes.about(), Item.class);
                lines.add(new WorkshopLine(
                        Page.VOTES,
                        item.id(),
                        item.id(),
                        item instanceof Note note ? note.text() : Naming.of(plan, item),
                        "",
                        Words.say("kind." + Naming.kind(item)),
                        WorkshopItems.votes(plan, item.id()),
                        false));
            }
        }
        lines.sort(Comparator.comparing(WorkshopLine::title));
    }

    private static void decisions(Plan plan, List<WorkshopLine> lines) {
        for (Decision decision : WorkshopItems.decisions(plan)) {
            lines.add(line(plan, Page.DECISIONS, decision.id(), decision.about(), decision.text(), "", false));
        }
    }

    private static void actions(Plan plan, List<WorkshopLine> lines) {
        for (ActionItem action : WorkshopItems.actions(plan)) {
            List<String> facts = new ArrayList<>();
            facts.add(action.who().isEmpty() ? Words.say("workshop.nobody") : action.who());
            if (action.due() != null) {
                facts.add(Words.say("workshop.due", Times.day(action.due())));
            }
            if (action.done()) {
                facts.add(Words.say("workshop.done"));
            }
            lines.add(line(
                    plan,
                    Page.ACTIONS,
                    action.id(),
                    action.about(),
                    action.text(),
                    String.join(", ", facts),
                    action.done()));
        }
    }

    private static WorkshopLine line(
            Plan plan, Page page, String id, String about, String text, String note, boolean done) {
        String title = about.isEmpty()
                ? Words.say(page == Page.NOTES ? "workshop.parking" : "workshop.plan")
                : Naming.of(plan, about);
        return new WorkshopLine(page, id, about, title, text, note, WorkshopItems.votes(plan, id), done);
    }
}
