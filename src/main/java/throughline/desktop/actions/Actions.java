package throughline.desktop.actions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** All that the window can do, by name. */
public final class Actions {

    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Keymap keymap = new Keymap(actions);
    private List<ActionGroup> groups = List.of();

    /** Adds an action. */
    public void add(Action action) {
        actions.put(action.id(), action);
    }

    /** The action called {@code id}. */
    public Action get(String id) {
        Action action = actions.get(id);
        if (action == null) {
            throw new NoSuchElementException("no action " + id);
        }
        return action;
    }

    /** All of them in the order they were added. */
    public Collection<Action> all() {
        return actions.values();
    }

    /** Which keys run which action. */
    public Keymap keymap() {
        return keymap;
    }

    /** The actions as they stand in the menus, each once. */
    public List<ActionGroup> groups() {
        return groups;
    }

    /** Says how the actions stand in the menus. */
    public void group(List<ActionGroup> menus) {
        groups = List.copyOf(menus);
    }
}
