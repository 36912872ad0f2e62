package throughline.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import throughline.check.CheckContext;
import throughline.check.CheckMemo;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.plan.Plan;

/**
 * The checks as this program runs them everywhere: with the catalogue it comes with, as of today in the
 * plan's own zone, so that the window, the command line and the report agree.
 *
 * @param clock tells the time
 * @param memo what is left of the plan before, so that a small edit takes little work
 */
public record Checking(Clock clock, CheckMemo memo) implements Function<Plan, List<Finding>> {

    /** Checks that have seen no plan yet. */
    public Checking(Clock clock) {
        this(clock, new CheckMemo());
    }

    @Override
    public List<Finding> apply(Plan plan) {
        return Checks.run(plan, new CheckContext(Catalogue.shipped(), today(plan, clock)), memo);
    }

    /** Today where the plan's dates are meant. */
    public static LocalDate today(Plan plan, Clock clock) {
        return LocalDate.now(clock.withZone(plan.sheet().zone()));
    }
}
