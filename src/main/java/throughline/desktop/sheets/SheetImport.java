package throughline.desktop.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.desktop.PlannerModel;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.sheet.Grid;
import throughline.sheet.Guess;
import throughline.sheet.Importing;
import throughline.sheet.Mapping;
import throughline.sheet.Reading;
import throughline.sheet.Spreadsheet;
import throughline.table.Notation;
import throughline.table.TableKind;

/** A spreadsheet on its way into the plan: read in the background, matched, looked at, taken in as one step. */
public final class SheetImport implements Reading {

    private final PlannerModel model;
    private final ImportMemory memory;
    private final Path file;
    private final Function<Callable<Importing>, CompletableFuture<Importing>> background;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final IntegerProperty rows = new SimpleIntegerProperty(this, "rows");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private String refused = "";
    private @Nullable Spreadsheet sheet;
    private int chosen;
    private @Nullable Mapping mapping;
    private @Nullable Importing outcome;
    private final AtomicInteger match = new AtomicInteger();
    private boolean matching;

    /**
     * Begins to read {@code file}.
     *
     * @param reader reads it, beside the window
     * @param background does work beside the window
     */
    public SheetImport(
            PlannerModel model,
            ImportMemory memory,
            Path file,
            BiFunction<Path, Reading, CompletableFuture<Spreadsheet>> reader,
            Function<Callable<Importing>, CompletableFuture<Importing>> background) {
        this.model = model;
        this.memory = memory;
        this.file = file;
        this.background = background;
        reader.apply(file, this).whenComplete((read, thrown) -> {
            if (read != null) {
                sheet = read;
                chooseSheet(0);
            } else if (thrown != null) {
                refuse(thrown);
            }
        });
    }

    private void refuse(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (!(cause instanceof CancellationException)) {
            refused = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
            changes.set(changes.get() + 1);
        }
    }

    @Override
    public void rows(int count) {
        Platform.runLater(() -> rows.set(count));
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Ends reading and matching; nothing comes of it. */
    public void cancel() {
        cancelled.set(true);
    }

    /** How many rows are read, and then how many are matched, by now. */
    public IntegerProperty rowsProperty() {
        return rows;
    }

    /** Counts up whenever anything else is to be shown. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The file's name. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** Why the file cannot be taken in; empty while it can. */
    public String refused() {
        return refused;
    }

    /** True once it is read and matched for the first time. */
    public boolean isReady() {
        return outcome != null;
    }

    /** True while it is looked at what comes of the latest mapping; the outcome is still that of the one before. */
    public boolean isMatching() {
        return matching;
    }

    /** The spreadsheet; only once it is read. */
    public Spreadsheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    /** The sheet that is taken in. */
    public Grid grid() {
        return sheet().sheets().get(chosen);
    }

    /** How it is matched. */
    public Mapping mapping() {
        return Objects.requireNonNull(mapping);
    }

    /** What comes of it. */
    public Importing outcome() {
        return Objects.requireNonNull(outcome);
    }

    /** The plan it goes into. */
    public Plan plan() {
        return Objects.requireNonNull(model.planProperty().get());
    }

    /** The headings of its columns. */
    public List<String> headings() {
        return Guess.headings(grid(), mapping().heading(), mapping().headingRows());
    }

    private static Notation local() {
        return Notation.of(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Takes another of its sheets. */
    public void chooseSheet(int index) {
        chosen = index;
        Mapping guessed = Guess.of(grid(), local());
        map(memory.recalled(Guess.headings(grid(), guessed.heading(), guessed.headingRows()), guessed));
    }

    /** Takes its rows for touchpoints, or for campaigns. */
    public void choose(TableKind kind) {
        map(Guess.at(grid(), kind, mapping().heading(), mapping().headingRows(), local()));
    }

    /** Takes its headings from another row, or from two. */
    public void chooseHeading(int heading, int count) {
        Mapping guessed = Guess.at(grid(), mapping().kind(), heading, count, local());
        map(memory.recalled(Guess.headings(grid(), heading, count), guessed));
    }

    /** Matches it another way, and looks beside the window at what comes of that; an earlier look is given up. */
    public void map(Mapping other) {
        mapping = other;
        matching = true;
        rows.set(0);
        Match look = new Match(match.incrementAndGet());
        Plan plan = plan();
        Catalogue catalogue = model.catalogue();
        Grid grid = grid();
        String campaign = name().replaceFirst("\\.[^.]*$", "");
        changes.set(changes.get() + 1);
        background
                .apply(() -> Importing.of(plan, catalogue, grid, other, name(), campaign, look))
                .whenComplete((seen, thrown) -> {
                    if (look.isCancelled()) {
                        return;
                    }
                    matching = false;
                    if (seen != null) {
                        outcome = seen;
                        changes.set(changes.get() + 1);
                    } else if (thrown != null) {
                        refuse(thrown);
                    }
                });
    }

    /** A look at what comes of a mapping, of no use any more once there is a later one. */
    private final class Match implements Reading {

        private final int number;

        Match(int number) {
            this.number = number;
        }

        @Override
        public void rows(int count) {
            Platform.runLater(() -> {
                if (!isCancelled()) {
                    rows.set(count);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get() || number != match.get();
        }
    }

    /**
     * Takes it in as one step, and keeps how it was matched.
     *
     * @return true if the step was made
     */
    public boolean take() {
        Change change = outcome().change();
        if (matching || change == null || !model.apply(change)) {
            return false;
        }
        memory.keep(headings(), mapping());
        return true;
    }
}
