package throughline.export.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import throughline.consent.Gate;
import throughline.consent.Gates;
import throughline.consent.Journey;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WhenWords;

/** The touchpoints of a campaign in the order they are met, a row each, numbered as on the map. */
final class TouchpointTable {

    private final ReportContent content;
    private final ReportStyle style;
    private final Journey journey;
    private final List<Gate> gates;

    TouchpointTable(ReportContent content, Campaign campaign, ReportStyle style) {
        this.content = content;
        this.style = style;
        this.journey = Journey.of(content.plan(), campaign);
        this.gates = Gates.of(content.plan(), journey, content.catalogue());
    }

    static Table of(ReportContent content, Campaign campaign, ReportStyle style) {
        TouchpointTable rows = new TouchpointTable(content, campaign, style);
        Table table = new Table(
                List.of(
                        column("number", 0.35),
                        column("touchpoint", 1.5),
                        column("when", 1.6),
                        column("audience", 1.4),
                        column("requires", 1.7),
                        column("asks", 2.1),
                        column("message", 2.7)),
                style.label(),
                style.rule());
        rows.rows().forEach(table::row);
        return table;
    }

    /** A row for each touchpoint, in the order people meet them. */
    List<List<Cell>> rows() {
        return IntStream.range(0, journey.order().size()).mapToObj(this::row).toList();
    }

    private static Table.Column column(String key, double share) {
        return new Table.Column(Words.say("report.column." + key), share);
    }

    private List<Cell> row(int position) {
        Plan plan = content.plan();
        Touchpoint touchpoint = journey.order().get(position);
        String audiences = plan.audiences(journey.campaign(), touchpoint).stream()
                .map(audience -> Naming.of(plan, audience))
                .collect(Collectors.joining("\n"));
        String station = Naming.of(plan, plan.require(touchpoint.station(), Station.class));
        Cell called = touchpoint.name().isEmpty()
                ? Cell.of(station, style.strong())
                : Cell.of(touchpoint.name(), style.strong()).and(station, style.quiet());
        return List.of(
                Cell.of(Integer.toString(position + 1), style.strong()),
                touchpoint.uses().isEmpty() ? called : called.and(uses(plan, touchpoint), style.quiet()),
                Cell.of(WhenWords.of(touchpoint.when()), style.body()),
                Cell.of(audiences, style.body()),
                requires(touchpoint, position),
                asks(touchpoint),
                Cell.of(touchpoint.message(), style.body()));
    }

    private static String uses(Plan plan, Touchpoint touchpoint) {
        return Words.say(
                "report.uses",
                touchpoint.uses().stream().map(id -> Naming.of(plan, id)).collect(Collectors.joining(", ")));
    }

    private Cell requires(Touchpoint touchpoint, int position) {
        Cell cell = Cell.EMPTY;
        for (String permission : touchpoint.requires()) {
            cell = cell.and(gates.stream()
                    .filter(gate ->
                            gate.position() == position && gate.permission().equals(permission))
                    .findFirst()
                    .map(this::gate)
                    .orElseGet(() -> say(
                            Gates.isOfPeople(permission, content.catalogue()) ? "gate.nobody" : "duty",
                            style.body(),
                            permission)));
        }
        return cell;
    }

    private Cell gate(Gate gate) {
        String permission = gate.permission();
        return switch (gate.state()) {
            case READY ->
                gate.source()
                        .map(asked -> say("gate.asked", style.body(), permission, asked.position() + 1))
                        .orElseGet(() -> gate.restsOnHeld()
                                ? say("gate.held", style.body(), permission, percent(gate))
                                : say("gate.free", style.body(), permission));
            case MISSING -> say("gate.missing", style.bad(), permission);
            case TO_CONFIRM -> say("gate.to_confirm", style.doubtful(), permission);
            case EXPIRING -> say("gate.expiring", style.doubtful(), permission);
        };
    }

    private Cell say(String key, TextStyle words, String permission, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = content.nameOf(permission);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Cell.of(Words.say("report." + key, arguments), words);
    }

    private Cell asks(Touchpoint touchpoint) {
        Cell cell = Cell.EMPTY;
        for (PermissionRequest request : content.plan().requests(touchpoint)) {
            String permission = content.nameOf(request.permission());
            cell = request.gets().isNothing()
                    ? cell.and(Words.say("report.gets.nothing", permission), style.doubtful())
                    : cell.and(permission, style.strong()).and(request.gets().text(), style.body());
        }
        return cell;
    }

    /** Whole percent, rounded down as in the findings. */
    private static String percent(Gate gate) {
        BigDecimal percent = gate.heldShare().movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return percent.signum() == 0 ? Words.say("finding.underOne") : percent.toPlainString();
    }
}
