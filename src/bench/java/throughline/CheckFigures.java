package throughline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import throughline.check.CheckContext;
import throughline.check.CheckMemo;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.consent.Gates;
import throughline.consent.Journey;
import throughline.consent.RuleBook;
import throughline.format.FormatException;
import throughline.map.GridPoint;
import throughline.plan.AudienceEdits;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.StationMoves;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;

/**
 * Prints what checking a plan costs: CPU time of one thread in milliseconds after warm-up, median and slowest of ten, for
 * 500 campaigns of 10 touchpoints, 20 audiences and 12 markets, and for twice and four times as many campaigns.
 */
public final class CheckFigures {

    private static final CheckContext CONTEXT = new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22));
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 10;
    private static final long WARM_UP_NANOS = 4_000_000_000L;

    private int edits;

    private CheckFigures() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws FormatException {
        new CheckFigures().print();
    }

    private void print() throws FormatException {
        System.out.printf("%-34s %10s %10s %10s%n", "CPU ms, median (slowest of 10)", "500", "1000", "2000");
        List<Plan> plans = List.of(ManyCampaigns.plan(500), ManyCampaigns.plan(1000), ManyCampaigns.plan(2000));
        warmUp(() -> Checks.run(plans.getFirst(), CONTEXT));
        line("gates alone, from nothing", plans, plan -> () -> gates(plan));
        line("all checks, from nothing", plans, plan -> () -> Checks.run(plan, CONTEXT));
        line("... and every fix worked out", plans, plan -> () -> fixes(Checks.run(plan, CONTEXT)));
        line("after an edit of a touchpoint", plans, plan -> after(plan, this::touchpoint));
        line("after an edit of an audience", plans, plan -> after(plan, this::audience));
        line("after a station was moved", plans, plan -> after(plan, this::station));
        line("after a touchpoint was postponed", plans, plan -> after(plan, this::postponed));
        line("after a station got a new name", plans, plan -> after(plan, this::renamed));
        line("the same plan once more", plans, plan -> after(plan, it -> it));
        for (Plan plan : plans) {
            List<Finding> findings = Checks.run(plan, CONTEXT);
            System.out.printf(
                    "%d campaigns: %d findings with %d fixes%n",
                    plan.campaigns().size(), findings.size(), fixes(findings));
        }
    }

    private static int fixes(List<Finding> findings) {
        return findings.stream().mapToInt(it -> it.fixes().size()).sum();
    }

    private interface Task {
        Supplier<Object> on(Plan plan);
    }

    private static void line(String name, List<Plan> plans, Task task) {
        StringBuilder line = new StringBuilder(String.format("%-34s", name));
        for (Plan plan : plans) {
            line.append(String.format(" %10s", figure(task.on(plan))));
        }
        System.out.println(line);
    }

    private static String figure(Supplier<Object> task) {
        warmUp(task);
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long from = CLOCK.getCurrentThreadCpuTime();
            task.get();
            taken.add((CLOCK.getCurrentThreadCpuTime() - from) / 1e6);
        }
        Collections.sort(taken);
        return String.format("%.1f (%.1f)", (taken.get(4) + taken.get(5)) / 2, taken.getLast());
    }

    private static void warmUp(Supplier<Object> task) {
        long until = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < until) {
            task.get();
        }
    }

    /** Checks plan after plan; what an edit itself costs is in it. */
    private static Supplier<Object> after(Plan first, UnaryOperator<Plan> edit) {
        CheckMemo memo = new CheckMemo();
        Checks.run(first, CONTEXT, memo);
        Plan[] now = {first};
        return () -> {
            now[0] = edit.apply(now[0]);
            return Checks.run(now[0], CONTEXT, memo);
        };
    }

    private static Object gates(Plan plan) {
        RuleBook book = RuleBook.of(Catalogue.shipped(), plan.ownRules());
        return plan.campaigns().stream()
                .mapToInt(campaign ->
                        Gates.of(plan, Journey.of(plan, campaign), book).size())
                .sum();
    }

    private Plan touchpoint(Plan plan) {
        String id = "c" + edits++ % 500 + "-t3";
        boolean first = !plan.require(id, Touchpoint.class).asksFirst();
        return plan.apply(TouchpointEdits.asksFirst(plan, id, first));
    }

    private Plan postponed(Plan plan) {
        String id = "c" + edits++ % 500 + "-t9";
        When.OneMoment when =
                (When.OneMoment) plan.require(id, Touchpoint.class).when();
        LocalDateTime later = Objects.requireNonNull(when).at().plusDays(1);
        return plan.apply(TouchpointEdits.when(plan, id, new When.OneMoment(later)));
    }

    /** One that every campaign calls at. */
    private Plan renamed(Plan plan) {
        return plan.apply(ItemEdits.rename(plan, "website", "Website " + edits++ % 9));
    }

    private Plan audience(Plan plan) {
        String id = "audience-" + edits++ % 20;
        return plan.apply(AudienceEdits.size(plan, id, 50_000 + edits));
    }

    private Plan station(Plan plan) {
        return plan.apply(
                StationMoves.moveBy(plan, List.of("website"), GridPoint.ofUnits(edits++ % 2 == 0 ? 1 : -1, 0)));
    }
}
