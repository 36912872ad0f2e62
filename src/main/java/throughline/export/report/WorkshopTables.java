package throughline.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.consent.Catalogue;
import throughline.item.Item;
import throughline.item.Words;
import throughline.plan.ActionItem;
import throughline.plan.Decision;
import throughline.plan.Naming;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.Votes;
import throughline.plan.WhenWords;
import throughline.plan.WorkshopItem;
import throughline.plan.WorkshopItems;
import throughline.plan.review.Difference;
import throughline.plan.review.Review;
import throughline.plan.review.ReviewWords;

/** What a workshop came to, as tables. */
final class WorkshopTables {

    private final Plan plan;
    private final ReportStyle style;
    private final boolean names;

    WorkshopTables(Plan plan, ReportStyle style, boolean names) {
        this.plan = plan;
        this.style = style;
        this.names = names;
    }

    /**
     * A heading with its table.
     *
     * @param table empty where there is nothing to tell
     */
    record Section(String heading, Optional<Table> table) {}

    List<Section> sections(Optional<Plan> before, Catalogue catalogue) {
        List<Section> sections = new ArrayList<>();
        sections.add(decisions());
        sections.add(actions());
        sections.add(votes());
        sections.add(notes(false));
        sections.add(notes(true));
        before.ifPresent(base -> sections.add(changes(base, catalogue)));
        return sections;
    }

    private Section decisions() {
        Table table = table("handout.decision", 3, "handout.about", 1);
        List<Decision> all = WorkshopItems.decisions(plan);
        all.forEach(it -> table.row(cells(it.text(), about(it))));
        return section("handout.decisions", table, all.size());
    }

    private Section actions() {
        Table table = table("handout.what", 3, "handout.who", 1, "handout.due", 1, "handout.about", 1);
        List<ActionItem> all = WorkshopItems.actions(plan);
        for (ActionItem it : all) {
            String due = it.due() == null ? "" : WhenWords.day(it.due());
            table.row(cells(it.text(), it.who(), it.done() ? Words.say("handout.done", due) : due, about(it)));
        }
        return section("handout.actions", table, all.size());
    }

    private Section votes() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        WorkshopItems.votes(plan).stream()
                .map(Votes::about)
                .forEach(id -> counts.put(id, WorkshopItems.votes(plan, id)));
        Table table = table("handout.votes", 1, "handout.what", 4, "handout.kind", 1);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    Item item = plan.require(entry.getKey(), Item.class);
                    String name = item instanceof Note note ? note.text() : Naming.of(plan, item);
                    table.row(cells(entry.getValue().toString(), name, Words.say("kind." + Naming.kind(item))));
                });
        return section("handout.votes", table, counts.size());
    }

    private Section notes(boolean parked) {
        List<Note> all = WorkshopItems.notes(plan).stream()
                .filter(note -> note.about().isEmpty() == parked)
                .sorted(Comparator.comparing(this::about))
                .toList();
        Table table = table("handout.about", 1, "handout.note", 3, "handout.author", 1, "handout.votes", 1);
        for (Note note : all) {
            int votes = WorkshopItems.votes(plan, note.id());
            table.row(cells(
                    about(note), note.text(), names ? note.author() : "", votes == 0 ? "" : Integer.toString(votes)));
        }
        return section(parked ? "handout.parking" : "handout.notes", table, all.size());
    }

    /** What the workshop changed in the plan itself. */
    private Section changes(Plan before, Catalogue catalogue) {
        Review review = Review.of(before, before, plan);
        ReviewWords words = new ReviewWords(review, catalogue::nameOf);
        List<Difference> all = review.differences().stream()
                .filter(it -> !isSaid(before, it.item()) && !isSaid(plan, it.item()))
                .toList();
        Table table = table("handout.what", 2, "handout.change", 2, "handout.was", 2, "handout.is", 2);
        for (Difference it : all) {
            table.row(cells(words.item(it.item()), words.what(it), words.before(it), words.theirs(it)));
        }
        return section("handout.changes", table, all.size());
    }

    private static boolean isSaid(Plan plan, String id) {
        return plan.find(id, WorkshopItem.class).isPresent();
    }

    private String about(WorkshopItem item) {
        return item.about().isEmpty() ? "" : Naming.of(plan, item.about());
    }

    private Table table(Object... headingsAndShares) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < headingsAndShares.length; i += 2) {
            columns.add(new Table.Column(
                    Words.say((String) headingsAndShares[i]), ((Integer) headingsAndShares[i + 1]).doubleValue()));
        }
        return new Table(columns, style.label(), style.rule());
    }

    private List<Cell> cells(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(text.isBlank() ? Cell.EMPTY : Cell.of(text, style.body()));
        }
        return cells;
    }

    private static Section section(String key, Table table, int rows) {
        return new Section(Words.say(key), rows == 0 ? Optional.empty() : Optional.of(table));
    }
}
