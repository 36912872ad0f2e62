package throughline.desktop;

import throughline.desktop.actions.Actions;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.workspace.PlanLibrary;

/**
 * What every part of the window is handed.
 *
 * @param model what the parts share
 * @param panels which of them are open
 * @param dialogs all that opens above the window
 * @param library the plans of the workspace
 * @param actions what the window can do
 */
public record Desk(PlannerModel model, Panels panels, Dialogs dialogs, PlanLibrary library, Actions actions) {}
