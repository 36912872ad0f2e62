package throughline.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.consent.Catalogue;
import throughline.consent.Duties;
import throughline.consent.GateMatrix;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.consent.Todo;
import throughline.export.register.GateWords;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;
import throughline.plan.WhenWords;

/** The legal to-dos that some campaigns take, as a dated checklist: what is planned, and what is not planned yet. */
final class DutyTable {

    private final Plan plan;
    private final Catalogue catalogue;
    private final ReportStyle style;
    private final RuleBook book;
    private final List<Todo> todos = new ArrayList<>();

    private DutyTable(Plan plan, Catalogue catalogue, ReportStyle style) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.style = style;
        this.book = RuleBook.of(catalogue, plan.ownRules());
    }

    /** A section with the checklist; empty where these campaigns take no legal to-do. */
    static Optional<TableReport.Section> of(
            Plan plan, List<Campaign> campaigns, Catalogue catalogue, ReportStyle style) {
        DutyTable duties = new DutyTable(plan, catalogue, style);
        for (Campaign campaign : campaigns) {
            GateMatrix.of(plan, JourneyGates.of(plan, Journey.of(plan, campaign), duties.book))
                    .rows()
                    .forEach(row -> duties.todos.addAll(row.todos()));
        }
        Table table = duties.table();
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableReport.Section(Words.say("report.duties"), table));
    }

    private Table table() {
        Table table = new Table(
                List.of(
                        column("duty", 2.4),
                        column("market", 1.6),
                        column("before", 2.4),
                        column("due", 1.1),
                        column("owner", 1.2),
                        column("state", 1.1)),
                style.label(),
                style.rule());
        plan.duties().stream()
                .sorted(Comparator.comparing(duty -> duty.due() == null ? LocalDate.MAX : duty.due()))
                .forEach(duty -> {
                    List<Todo> its =
                            todos.stream().filter(todo -> covers(duty, todo)).toList();
                    if (!its.isEmpty()) {
                        table.row(planned(duty, its));
                    }
                });
        Map<String, List<Todo>> open = new LinkedHashMap<>();
        todos.stream()
                .filter(todo -> todo.standing() == Duties.State.MISSING || todo.standing() == Duties.State.UNKNOWN)
                .filter(todo -> plan.duties().stream().noneMatch(duty -> covers(duty, todo)))
                .forEach(todo -> open.computeIfAbsent(
                                todo.permission() + " " + todo.standing(), key -> new ArrayList<>())
                        .add(todo));
        open.values().forEach(its -> table.row(unplanned(its)));
        return table;
    }

    private static Table.Column column(String key, double share) {
        return new Table.Column(Words.say("report.duty.column." + key), share);
    }

    private boolean covers(SenderDuty duty, Todo todo) {
        return duty.permission().equals(todo.permission())
                && (duty.markets().isEmpty()
                        || book.chain(todo.market()).stream().anyMatch(duty.markets()::contains));
    }

    private List<Cell> planned(SenderDuty duty, List<Todo> its) {
        boolean done = duty.state() == SenderDuty.State.DONE;
        boolean late = its.stream().anyMatch(todo -> todo.standing() == Duties.State.LATE);
        LocalDate due = duty.due();
        return List.of(
                Cell.of(Naming.of(plan, duty), style.strong()).and(duty.note(), style.quiet()),
                Cell.of(markets(its), style.body()),
                Cell.of(touchpoints(its), style.body()),
                due == null
                        ? Cell.of(Words.say("report.duty.undated"), style.bad())
                        : Cell.of(WhenWords.day(due), late ? style.bad() : style.body())
                                .and(late ? Words.say("report.duty.late") : "", style.bad()),
                Cell.of(duty.owner(), style.body()),
                Cell.of(Words.say("word.State." + duty.state()), done ? style.quiet() : style.body()));
    }

    private List<Cell> unplanned(List<Todo> its) {
        String permission = its.getFirst().permission();
        boolean unknown = its.getFirst().standing() == Duties.State.UNKNOWN;
        return List.of(
                Cell.of(
                        catalogue.find(permission).isPresent() ? catalogue.nameOf(permission) : permission,
                        style.strong()),
                Cell.of(markets(its), style.body()),
                Cell.of(touchpoints(its), style.body()),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(
                        Words.say(unknown ? "report.duty.unknown" : "report.duty.unplanned"),
                        unknown ? style.doubtful() : style.bad()));
    }

    private String markets(List<Todo> its) {
        return its.stream()
                .map(Todo::market)
                .distinct()
                .map(it -> GateWords.market(it, catalogue))
                .collect(Collectors.joining(", "));
    }

    private String touchpoints(List<Todo> its) {
        Set<String> ids = new LinkedHashSet<>();
        its.forEach(it -> ids.add(it.touchpoint()));
        return ids.stream().map(id -> Naming.of(plan, id)).collect(Collectors.joining(", "));
    }
}
