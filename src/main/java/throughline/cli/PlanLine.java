package throughline.cli;

import java.time.temporal.ChronoUnit;
import throughline.store.PlanEntry;

/** A plan of a workspace in one line: id, title and last change, with tabs between, which a title cannot hold. */
final class PlanLine {

    private PlanLine() {}

    static String of(PlanEntry plan) {
        return String.join(
                "\t",
                plan.id().toString(),
                plan.title(),
                plan.lastChange().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
