package throughline.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateReason;
import throughline.consent.GateState;
import throughline.consent.Gates;
import throughline.format.Shipped;
import throughline.item.Item;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.GridPoint;
import throughline.map.MapSheet;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.OwnRule;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.RequestModel;
import throughline.plan.SenderDuty;
import throughline.plan.Touchpoint;
import throughline.plan.ValueExchange;
import throughline.plan.When;
import throughline.rule.Rule;

/**
 * Every rule of the shipped catalogue in a campaign of two touchpoints: the gate is open with what the rule takes, missing
 * without it, and not open with what it does not take. {@code consent/each-rule.csv} has a row for each rule: what is
 * required on which channel in which market and on which platform; what opens it ({@code nothing} where a refusal is all
 * that counts, {@code to-do} for duties of the sender); a way of asking that does not; what must be asked for first; rules
 * that are taken away so that this one decides; and whether it then does.
 */
class EachRuleTest {

    private static final Catalogue RULES = Catalogue.shipped();
    private static final CheckContext CONTEXT = new CheckContext(RULES, LocalDate.of(2026, 11, 22));
    private static final String NOTHING = "nothing";
    private static final String TO_DO = "to-do";

    record Row(
            String rule,
            String permission,
            String channel,
            String market,
            String platform,
            String opens,
            String notBy,
            String first,
            String without,
            boolean decides) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            assertEquals(10, cells.size(), line);
            assertTrue(Set.of("yes", "no").contains(cells.get(9)), line);
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8),
                    cells.get(9).equals("yes"));
        }

        @Override
        public String toString() {
            return rule + " " + market;
        }
    }

    static List<Row> rows() {
        return new String(Shipped.bytes("consent/each-rule.csv"), UTF_8)
                .lines()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    private static Rule rule(String id) {
        return RULES.rules().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleHasARow() {
        Set<String> all = RULES.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, rows().stream().map(Row::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowsAreAboutTheirRule(Row row) {
        assertTrue(rule(row.rule()).scope().binds(row.permission(), row.channel()));
        assertNotEquals(row.opens(), row.notBy());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void openWithIt(Row row) {
        Plan plan = plan(row, row.opens());
        if (row.opens().equals(TO_DO)) {
            assertEquals(List.of(), missing(plan));
            return;
        }
        GateCell cell = cell(plan, row);
        assertEquals(GateState.READY, cell.state());
        assertTrue(cell.rules().contains(rule(row.rule())), cell.rules().toString());
        if (row.decides()) {
            assertEquals(rule(row.rule()), cell.rule());
            assertEquals(row.opens().equals(NOTHING) ? GateReason.FREE : GateReason.ASKED, cell.reason());
        }
        assertEquals(List.of(), missing(plan));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void missingWithoutIt(Row row) {
        if (row.opens().equals(NOTHING)) {
            return; // Open with nothing, so that there is nothing to leave out.
        }
        Plan plan = plan(row, NOTHING);
        List<Finding> findings = missing(plan);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(List.of(row.market()), findings.getFirst().markets());
        assertEquals("needs", findings.getFirst().items().getFirst());
        // A second yes of the same kind is for a person to word.
        boolean second = !rule(row.rule()).links().outsideHoursOf().isEmpty();
        assertEquals(second, findings.getFirst().fixes().isEmpty());
        if (row.opens().equals(TO_DO)) {
            assertTrue(findings.getFirst().rules().contains(row.rule()), findings.toString());
        } else {
            GateCell cell = cell(plan, row);
            assertEquals(GateState.MISSING, cell.state());
            assertTrue(cell.rules().contains(rule(row.rule())), cell.rules().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void notOpenWithWhatItDoesNotTake(Row row) {
        if (!row.notBy().isEmpty()) {
            assertNotEquals(GateState.READY, cell(plan(row, row.notBy()), row).state());
        }
    }

    private static List<Finding> missing(Plan plan) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
    }

    private static GateCell cell(Plan plan, Row row) {
        List<Gate> gates = Gates.of(plan, plan.require("campaign", Campaign.class), RULES);
        assertEquals(1, gates.size());
        return gates.getFirst().cells().stream()
                .filter(it -> it.platform().equals(row.platform()))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Row row, String way) {
        List<Item> items = new ArrayList<>();
        items.add(new MapSheet("Small", 40, 20, "", "", List.of(), List.of()));
        items.add(station("form", "", 4));
        items.add(station("station", row.channel(), 12));
        TreeMap<String, BigDecimal> platforms = new TreeMap<>();
        if (!row.platform().isEmpty()) {
            platforms.put(row.platform(), BigDecimal.ONE);
        }
        items.add(Audience.named("all", "All")
                .withSize(1_000)
                .withMarkets(Map.of(row.market(), BigDecimal.ONE))
                .withPlatforms(platforms));
        List<String> asks = new ArrayList<>();
        if (!row.first().isEmpty()) {
            boolean device = rule(row.rule()).model() == throughline.rule.BasisModel.OS_PROMPT;
            items.add(request("first", row.first(), device ? RequestModel.OS_PROMPT : RequestModel.EXPRESS));
            asks.add("first");
        }
        if (!way.equals(NOTHING) && !way.equals(TO_DO)) {
            items.add(request(
                    "asked",
                    row.permission(),
                    RequestModel.valueOf(way.replace('-', '_').toUpperCase(Locale.ROOT))));
            asks.add("asked");
        }
        boolean night = !rule(row.rule()).links().outsideHoursOf().isEmpty();
        items.add(Touchpoint.at("asks", "form").withWhen(at(1, 10)).withAsksFor(asks));
        items.add(Touchpoint.at("needs", "station")
                .withWhen(at(3, night ? 23 : 11))
                .withRequires(List.of(row.permission())));
        items.add(Campaign.named("campaign", "Campaign")
                .withAudiences(List.of("all"))
                .withTouchpoints(List.of("asks", "needs")));
        List<String> own = new ArrayList<>();
        if (!row.without().isEmpty()) {
            items.add(new OwnRule("off", row.without(), null, null, ""));
            own.add("off");
        }
        List<String> duties = new ArrayList<>();
        if (way.equals(TO_DO)) {
            items.add(SenderDuty.named("to-do", "To-do", row.permission()).withDue(LocalDate.of(2027, 1, 1)));
            duties.add("to-do");
        }
        items.add(new PlanSheet("One", ZoneId.of("UTC"), List.of(row.market()), List.of("all"), List.of("campaign"))
                .withRules(own)
                .withDuties(duties));
        return Plan.of(items);
    }

    private static Station station(String id, String channel, int x) {
        return new Station(
                id,
                id,
                "",
                "",
                GridPoint.ofUnits(x, 8),
                channel,
                ChannelType.OWNED_EXPERIENCE,
                true,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Capability.UNSET,
                null);
    }

    private static PermissionRequest request(String id, String permission, RequestModel model) {
        return new PermissionRequest(id, permission, model, new ValueExchange(ValueExchange.Kind.COUPON, "10 %"), "");
    }

    private static When at(int day, int hour) {
        return new When.RecipientTime(LocalDateTime.of(LocalDate.of(2027, 1, day), LocalTime.of(hour, 0)));
    }
}
