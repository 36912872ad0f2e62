package throughline.desktop.actions;

import java.util.List;

/**
 * Actions that stand together in a menu.
 *
 * @param name the menu's name
 * @param actions in the menu's order
 */
public record ActionGroup(String name, List<Action> actions) {

    /** Copies the actions. */
    public ActionGroup {
        actions = List.copyOf(actions);
    }
}
