package throughline.store;

import java.util.List;
import throughline.plan.ActionItem;
import throughline.plan.Decision;
import throughline.plan.Note;
import throughline.plan.Votes;
import throughline.plan.Workshop;
import throughline.plan.WorkshopItem;

/** The tables of what workshops leave; what an item is about stands in {@code item_list}, for it may be any item. */
final class WorkshopFamilies {

    private static final String ABOUT = "about";

    static final Family<Note> NOTE = new Family<>(
                    "note",
                    Note.class,
                    row -> new Note(
                            row.id(),
                            about(row),
                            row.word("color", Note.Color.class),
                            row.text("body"),
                            row.text("author"),
                            row.instant("at")))
            .word("color", Note::color)
            .column("body", Note::text)
            .column("author", Note::author)
            .column("at", it -> Row.utc(it.at()))
            .list(ABOUT, WorkshopFamilies::abouts);

    static final Family<Votes> VOTES = new Family<>(
                    "votes", Votes.class, row -> new Votes(row.id(), about(row), row.whole("dots")))
            .column("dots", Votes::count)
            .list(ABOUT, WorkshopFamilies::abouts);

    static final Family<Decision> DECISION = new Family<>(
                    "decision",
                    Decision.class,
                    row -> new Decision(row.id(), about(row), row.text("body"), row.instant("at")))
            .column("body", Decision::text)
            .column("at", it -> Row.utc(it.at()))
            .list(ABOUT, WorkshopFamilies::abouts);

    static final Family<ActionItem> ACTION = new Family<>(
                    "action_item",
                    ActionItem.class,
                    row -> new ActionItem(
                            row.id(),
                            about(row),
                            row.text("body"),
                            row.text("who"),
                            row.date("due"),
                            row.flag("done"),
                            row.instant("at")))
            .column("body", ActionItem::text)
            .column("who", ActionItem::who)
            .column("due", ActionItem::due)
            .column("done", ActionItem::done)
            .column("at", it -> Row.utc(it.at()))
            .list(ABOUT, WorkshopFamilies::abouts);

    static final Family<Workshop> WORKSHOP = new Family<>(
                    "workshop",
                    Workshop.class,
                    row -> new Workshop(row.id(), row.text("name"), row.instant("started"), row.instantOrNull("ended")))
            .column("name", Workshop::name)
            .column("started", it -> Row.utc(it.started()))
            .column("ended", it -> Row.utc(it.ended()));

    private WorkshopFamilies() {}

    private static String about(Row row) {
        return row.ids(ABOUT).stream().findFirst().orElse("");
    }

    private static List<String> abouts(WorkshopItem item) {
        return item.about().isEmpty() ? List.of() : List.of(item.about());
    }
}
