package throughline.app;

import java.nio.file.Path;
import java.time.Clock;
import throughline.session.PlannerSession;

/** Another program that has a workspace open until its input ends. */
final class HoldWorkspace {

    private HoldWorkspace() {}

    public static void main(String[] args) throws Exception {
        try (PlannerSession session = PlannerSession.open(Path.of(args[0]), Runnable::run, Clock.systemUTC())
                .join()) {
            System.out.println(session.plans().join().size());
            while (System.in.read() >= 0) {
                // Until whoever started this has seen enough.
            }
        }
    }
}
