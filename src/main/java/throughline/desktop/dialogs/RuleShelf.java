package throughline.desktop.dialogs;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.plan.Change;
import throughline.plan.Plan;

/** What the dialog about rules may do to the open plan; each change is one step of its history. */
public interface RuleShelf {

    /** The open plan, followed while it changes. */
    ObservableValue<@Nullable Plan> plan();

    /** The catalogue that plans are checked with. */
    Catalogue catalogue();

    /** Changes the plan. */
    void apply(Function<Plan, Change> change);
}
