package throughline.desktop.dialogs;

import java.util.List;
import javafx.beans.property.StringProperty;
import throughline.desktop.PlannerModel;
import throughline.plan.ShowTemplate;

/**
 * What the dialog about shows works on.
 *
 * @param model the open plan; each change is one step of its history
 * @param chosen id of the show that is looked at and presented next; empty for none
 * @param templates to begin with
 * @param present presents the chosen show, once the dialog is gone
 */
public record ShowShelf(PlannerModel model, StringProperty chosen, List<ShowTemplate> templates, Runnable present) {}
