package throughline.desktop.dialogs;

import java.util.concurrent.CompletableFuture;
import javafx.collections.ObservableList;
import throughline.store.PlanEntry;

/** The plans of the workspace and what can be done with them; knows no scene graph. */
public interface PlanShelf {

    /** The plans that are there, the one changed last first; follows what happens to them. */
    ObservableList<PlanEntry> plans();

    /** The plans that were deleted lately and can be brought back. */
    ObservableList<PlanEntry> deleted();

    /** True for the plan that is in the window. */
    boolean isOpen(PlanEntry plan);

    /** Begins a plan; complete once it is in the window. */
    CompletableFuture<Void> create(String title);

    /** Puts a plan into the window. */
    void open(PlanEntry plan);

    /** Makes a copy. */
    void duplicate(PlanEntry plan);

    /** Gives a plan another title. */
    void rename(PlanEntry plan, String title);

    /** Deletes a plan; it can be brought back. */
    void delete(PlanEntry plan);

    /** Brings a deleted plan back, into the window. */
    void restore(PlanEntry plan);

    /** Takes a plan in from a file. */
    void takeIn();
}
