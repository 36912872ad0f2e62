package throughline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.consent.Catalogue;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.When;
import throughline.plan.WorkState;
import throughline.table.Arrangement.GroupLine;
import throughline.table.Arrangement.Line;
import throughline.table.Arrangement.RowLine;
import throughline.table.TableEdits.Cell;
import throughline.table.TableEdits.Outcome;

class PlanTableTest {

    private final Scope scope = new Scope(SmallPlans.winter(), Catalogue.shipped(), Notation.PLAIN);

    private static List<TableRow> rows(TableKind kind, Scope in) {
        return PlanTable.of(kind).rows(in);
    }

    private TableRow row(TableKind kind, int index) {
        return rows(kind, scope).get(index);
    }

    private Outcome put(TableKind kind, Cell... cells) {
        return TableEdits.put(PlanTable.of(kind), scope, List.of(cells), "change.cells.paste");
    }

    private static Object value(TableKind kind, TableRow row, String column) {
        return row.values().get(PlanTable.of(kind).indexOf(column));
    }

    @Test
    void eachTableHasTheRowsOfThePlan() {
        assertEquals(10, rows(TableKind.STATIONS, scope).size());
        assertEquals(1, rows(TableKind.CAMPAIGNS, scope).size());
        assertEquals(4, rows(TableKind.TOUCHPOINTS, scope).size());
        assertEquals(
                List.of("DE", "US"),
                rows(TableKind.PERMISSIONS, scope).stream()
                        .map(row -> String.valueOf(value(TableKind.PERMISSIONS, row, "market")))
                        .toList());
        assertEquals(LocalDate.of(2027, 1, 4), value(TableKind.CAMPAIGNS, row(TableKind.CAMPAIGNS, 0), "starts"));
    }

    @Test
    void aCellIsOneChangeThatSaysWhatItDoes() {
        TableRow winter = row(TableKind.CAMPAIGNS, 0);
        Outcome outcome = put(TableKind.CAMPAIGNS, new Cell(winter, "owner", "Ada"));
        assertEquals("Change Owner of Winter launch", Words.say(outcome.change().label()));
        Plan after = scope.plan().apply(outcome.change());
        assertEquals("Ada", after.require(winter.id(), Campaign.class).owner());
    }

    @Test
    void severalCellsAreOneChange() {
        TableRow qr = row(TableKind.TOUCHPOINTS, 0);
        TableRow email = row(TableKind.TOUCHPOINTS, 2);
        Outcome outcome = put(
                TableKind.TOUCHPOINTS,
                new Cell(qr, "when", "2027-01-05 18:30"),
                new Cell(qr, "cost", "12.50"),
                new Cell(email, "state", "live"),
                new Cell(email, "audiences", "visitors; Members"),
                new Cell(email, "number", "3"));
        assertEquals(List.of(), outcome.faults());
        assertEquals("Paste 4 cells", Words.say(outcome.change().label()));
        Plan after = scope.plan().apply(outcome.change());
        Touchpoint first = after.require(qr.id(), Touchpoint.class);
        assertEquals(new When.OneMoment(LocalDateTime.of(2027, 1, 5, 18, 30)), first.when());
        assertEquals(new BigDecimal("12.5"), first.brief().cost());
        Touchpoint third = after.require(email.id(), Touchpoint.class);
        assertEquals(WorkState.LIVE, third.brief().state());
        assertEquals(List.of("visitors", "members"), third.audiences());
    }

    @Test
    void aDayIsInTheTimeOfTheNeighbours() {
        TableRow qr = row(TableKind.TOUCHPOINTS, 0);
        Touchpoint open = scope.plan().require(qr.id(), Touchpoint.class).withWhen(null);
        When local = new When.RecipientTime(LocalDateTime.of(2027, 1, 9, 8, 0));
        List<Edit> edits = new ArrayList<>();
        rows(TableKind.TOUCHPOINTS, scope).forEach(row -> {
            Touchpoint it = scope.plan().require(row.id(), Touchpoint.class);
            edits.add(Edit.replace(it, it.withWhen(it.id().equals(qr.id()) ? null : local)));
        });
        Scope locals = scope.with(scope.plan().apply(new Change(Message.of("change.begin"), edits)));
        Outcome outcome = TableEdits.put(
                PlanTable.of(TableKind.TOUCHPOINTS),
                locals,
                List.of(new Cell(rows(TableKind.TOUCHPOINTS, locals).getFirst(), "when", "2027-01-05 18:30")),
                "change.cells.paste");
        assertEquals(
                open.withWhen(new When.RecipientTime(LocalDateTime.of(2027, 1, 5, 18, 30))),
                locals.plan().apply(outcome.change()).require(qr.id(), Touchpoint.class));
    }

    @Test
    void aTriggerIsTypedWithItsLongestDelay() {
        TableRow qr = row(TableKind.TOUCHPOINTS, 0);
        assertEquals(
                1,
                put(TableKind.TOUCHPOINTS, new Cell(qr, "trigger", "Cart left"))
                        .faults()
                        .size());
        Outcome outcome = put(TableKind.TOUCHPOINTS, new Cell(qr, "trigger", "Cart left, within 4 h"));
        When when = scope.plan()
                .apply(outcome.change())
                .require(qr.id(), Touchpoint.class)
                .when();
        assertTrue(when instanceof When.Triggered it
                && it.trigger().equals("Cart left")
                && it.delay().equals(Duration.ofHours(4)));
    }

    @Test
    void oneBadCellAndNothingIsChanged() {
        TableRow qr = row(TableKind.TOUCHPOINTS, 0);
        Outcome outcome = put(
                TableKind.TOUCHPOINTS,
                new Cell(qr, "owner", "Ada"),
                new Cell(qr, "when", "soon"),
                new Cell(qr, "station", "Emial"),
                new Cell(qr, "campaign", "Another"));
        assertTrue(outcome.change().isEmpty());
        assertEquals(
                List.of("When", "Station", "Campaign"),
                outcome.faults().stream().map(TableEdits.Fault::column).toList());
        assertEquals(
                "QR code, When: “soon” is no day; expected is one such as 2026-12-04, 4 Dec 2026 or 4.12.2026.",
                outcome.faults().getFirst().words());
    }

    @Test
    void oneRequestInTwoRowsCannotBecomeTwoThings() {
        TableRow de = row(TableKind.PERMISSIONS, 0);
        TableRow us = row(TableKind.PERMISSIONS, 1);
        assertEquals(de.id(), us.id());
        assertEquals(
                1,
                put(TableKind.PERMISSIONS, new Cell(de, "wording", "Yes?"), new Cell(us, "wording", "No?"))
                        .faults()
                        .size());
        assertFalse(put(TableKind.PERMISSIONS, new Cell(de, "wording", "Yes?"), new Cell(us, "wording", "Yes?"))
                .change()
                .isEmpty());
    }

    @Test
    void rowsAreSortedFilteredAndGathered() {
        PlanTable<?> table = PlanTable.of(TableKind.STATIONS);
        List<TableRow> rows = table.rows(scope);
        Arrangement arrangement = new Arrangement(table);
        arrangement.sort(List.of(new Arrangement.Order("campaigns", true), new Arrangement.Order("name", true)));
        assertEquals(
                List.of("SMS", "QR code", "Forms & sign-up", "Email"),
                names(arrangement.lines(rows)).subList(0, 4));
        arrangement.sort(List.of());
        arrangement.search("messaging outbound");
        assertEquals(List.of("Email", "Push notifications", "SMS"), names(arrangement.lines(rows)));
        arrangement.search("");
        arrangement.only("neighborhood", Set.of("Web"));
        assertTrue(arrangement.lines(rows).size() < rows.size());
        arrangement.only("neighborhood", Set.of());
        arrangement.group("neighborhood");
        List<Line> grouped = arrangement.lines(rows);
        int members = grouped.stream()
                .mapToInt(it -> it instanceof GroupLine head ? head.count() : 0)
                .sum();
        assertEquals(rows.size(), members);
        GroupLine head = (GroupLine) grouped.getFirst();
        arrangement.fold(head.value());
        assertEquals(grouped.size() - head.count(), arrangement.lines(rows).size());
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(it -> ((RowLine) it).row().name()).toList();
    }

    /** What a cell says, written into the cleared cell, is there again: for every cell of random plans. */
    @ParameterizedTest
    @EnumSource
    void whatIsCopiedCanBePasted(TableKind kind) {
        long seed = System.nanoTime();
        RandomPlans plans = new RandomPlans(seed);
        PlanTable<?> table = PlanTable.of(kind);
        int written = 0;
        // Some random plans have nothing to write in a table; then others have.
        for (int n = 0; n < 6 || written == 0 && n < 100; n++) {
            Scope in = new Scope(plans.plan(), Catalogue.shipped(), new Notation(Notation.Order.DAY_FIRST, ','));
            for (TableRow row : table.rows(in)) {
                for (Column<?> column : table.columns()) {
                    Object value = row.values().get(table.indexOf(column.key()));
                    if (!column.isEditable() || value == null) {
                        continue;
                    }
                    Cell clear = new Cell(row, column.key(), "");
                    Outcome cleared = TableEdits.put(table, in, List.of(clear), "change.cells.clear");
                    Scope without = cleared.faults().isEmpty() && !breaks(in.plan(), cleared)
                            ? in.with(in.plan().apply(cleared.change()))
                            : in;
                    TableRow now = same(table, without, row);
                    Cell again = new Cell(now, column.key(), in.notation().copied(value));
                    Outcome back = TableEdits.put(table, without, List.of(again), "change.cells.paste");
                    if (isAmbiguous(back)) {
                        continue;
                    }
                    assertEquals(List.of(), back.faults(), "seed " + seed + " " + column.key());
                    TableRow after = same(table, in.with(without.plan().apply(back.change())), row);
                    assertEquals(value, after.values().get(table.indexOf(column.key())), "seed " + seed);
                    written++;
                }
            }
        }
        assertTrue(written > 0, "seed " + seed);
    }

    private static boolean breaks(Plan plan, Outcome outcome) {
        try {
            plan.apply(outcome.change());
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }

    private static boolean isAmbiguous(Outcome outcome) {
        return outcome.faults().stream()
                .anyMatch(it ->
                        it.reason().contains("several go by") || it.reason().contains("is not known"));
    }

    private static TableRow same(PlanTable<?> table, Scope scope, TableRow row) {
        List<TableRow> found = new ArrayList<>(table.rows(scope));
        found.removeIf(it -> !it.key().equals(row.key()));
        return found.getFirst();
    }
}
