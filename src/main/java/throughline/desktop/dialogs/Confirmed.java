package throughline.desktop.dialogs;

import throughline.plan.Confirmation;
import throughline.rule.BasisModel;

/**
 * What somebody who knows has found out.
 *
 * @param model what permits it
 * @param by who, when and where
 */
public record Confirmed(BasisModel model, Confirmation by) {}
