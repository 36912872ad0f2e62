package throughline.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.MapSheet;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

/** The store in a process of its own, to be killed. */
final class Child implements AutoCloseable {

    /** Stations that every {@link #BIG_EVERY}th change adds or takes away. */
    private static final int BIG = 300;

    private static final int BIG_EVERY = 5;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child start(Path folder) throws IOException {
        return new Child(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    BufferedReader lines() {
        return process.inputReader();
    }

    /** Ends it at once, as {@code kill -9} does; what it printed can still be read. */
    void kill() {
        // Not by the process itself, which would close the stream that the last lines are in.
        process.toHandle().destroyForcibly();
    }

    /** Kills it and waits until it is gone. */
    @Override
    public void close() {
        kill();
        process.onExit().join();
    }

    Process process() {
        return process;
    }

    /**
     * Makes a plan if there is none, then saves numbered changes without end and prints each number after its save returned. Change n sets the map's title and the
     * places of two stations to n, so that half a change would show.
     */
    public static void main(String[] arguments) {
        System.out.println("starting");
        Workspace workspace = Workspace.open(Path.of(arguments[0]), Clock.systemUTC());
        System.out.println("open");
        if (workspace.plans().isEmpty()) {
            workspace.create(SmallPlans.map());
            System.out.println("created");
        }
        UUID id = workspace.plans().getFirst().id();
        StoredPlan stored = workspace.load(id);
        Plan plan = stored.plan();
        for (long n = stored.version() + 1; ; n++) {
            Change change = numbered(plan, n);
            workspace.save(id, Save.of(SaveKind.DO, change));
            plan = plan.apply(change);
            System.out.println(n);
        }
    }

    private static Change numbered(Plan plan, long n) {
        List<Edit> edits = new ArrayList<>();
        MapSheet sheet = plan.map().sheet();
        edits.add(Edit.replace(sheet, sheet.withTitle("n" + n)));
        for (String id : List.of("email", "sms")) {
            Station station = plan.require(id, Station.class);
            edits.add(Edit.replace(station, station.withAt(new GridPoint((int) n, (int) n))));
        }
        if (n % BIG_EVERY == 0) {
            boolean there = plan.has("big-0");
            for (int i = 0; i < BIG; i++) {
                Station big = Station.named("big-" + i, "Big " + i, "web", new GridPoint(i, i));
                edits.add(there ? Edit.remove(plan.require(big.id(), Station.class)) : Edit.add(big));
            }
        }
        return new Change(Message.of("change.begin"), edits);
    }

    /** The number of the last change in a plan; -1 if the plan holds half a change. */
    static long numberOf(StoredPlan stored) {
        Plan plan = stored.plan();
        long n = stored.version();
        boolean big = plan.has("big-0");
        boolean whole = plan.map().sheet().title().equals("n" + n)
                && plan.require("email", Station.class).at().x() == n
                && plan.require("sms", Station.class).at().x() == n
                && big == plan.has("big-" + (BIG - 1))
                && big == (n / BIG_EVERY % 2 == 1);
        return whole || n == 0 ? n : -1;
    }
}
