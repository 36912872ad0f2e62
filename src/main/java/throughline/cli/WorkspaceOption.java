package throughline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import throughline.session.PlannerSession;

/** {@code --workspace DIR}. */
final class WorkspaceOption {

    @Option(names = "--workspace", paramLabel = "DIR", description = "${bundle:cli.workspace}")
    private @Nullable Path folder;

    /** The folder, if one was named. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Does {@code job} with the workspace, which must be there. */
    <T> T reading(Function<PlannerSession, T> job) {
        Path place = place();
        if (!Files.isDirectory(place)) {
            throw new Unusable("cli.noWorkspace", place);
        }
        return with(place, job);
    }

    /** Does {@code job} with the workspace, which is made if it is not there. */
    <T> T writing(Function<PlannerSession, T> job) {
        return with(place(), job);
    }

    private Path place() {
        return folder().orElseGet(PlannerSession::standardWorkspace);
    }

    private static <T> T with(Path place, Function<PlannerSession, T> job) {
        // No thread waits for news here, so futures complete on whichever thread did the work.
        try (PlannerSession session = PlannerSession.open(place, Runnable::run, Clock.systemDefaultZone())
                .join()) {
            return job.apply(session);
        }
    }
}
