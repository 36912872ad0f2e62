package throughline.desktop.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.keys.KeyEntry;
import throughline.desktop.keys.Stroke;
import throughline.desktop.keys.StrokeRules;
import throughline.item.Words;

/**
 * Which keys run which action: those an action came with, and above them what a person has chosen. No two actions share
 * keys. Entries that mean nothing here are told, left aside and kept.
 */
public final class Keymap {

    private final Map<String, Action> actions;
    private final Map<Stroke, String> second = new LinkedHashMap<>();
    private final List<KeyEntry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> troubles = List.of();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    Keymap(Map<String, Action> actions) {
        this.actions = actions;
    }

    /** Second keys out of habit, which run {@code action} as long as no action has them for its own. */
    public void also(String keys, String action) {
        second.put(Stroke.require(keys), action);
    }

    /**
     * Takes these entries for all there are.
     *
     * @param wrong sentences on what was wrong with where they come from
     */
    public void take(List<KeyEntry> all, List<String> wrong) {
        entries.clear();
        entries.addAll(all);
        troubles = List.copyOf(wrong);
        resolve();
    }

    /** All entries, to be kept. */
    public List<KeyEntry> entries() {
        return List.copyOf(entries);
    }

    /** A sentence for every entry that was left aside. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Counts what a person has changed. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The action that has these keys. */
    public Optional<Action> owner(Stroke stroke) {
        return actions.values().stream()
                .filter(action -> stroke.equals(action.shortcut()))
                .findFirst();
    }

    /** True if the action has the keys that it came with. */
    public boolean isAsShipped(Action action) {
        Stroke now = action.shortcut();
        return now == null ? action.shipped() == null : now.equals(action.shipped());
    }

    /** Gives the action these keys, and takes them away from the one that has them. */
    public void bind(Action action, Stroke stroke) {
        owner(stroke).filter(other -> other != action).ifPresent(other -> put(other, ""));
        if (stroke.equals(action.shipped())) {
            drop(action);
        } else {
            put(action, stroke.getName());
        }
        changed();
    }

    /** Leaves the action without keys. */
    public void clear(Action action) {
        if (action.shipped() == null) {
            drop(action);
        } else {
            put(action, "");
        }
        changed();
    }

    /** Gives the action the keys back that it came with, and takes them away from the one that has them. */
    public void reset(Action action) {
        Stroke shipped = action.shipped();
        if (shipped == null) {
            clear(action);
        } else {
            bind(action, shipped);
        }
    }

    /** Gives all actions the keys back that they came with. Entries for what this version does not know stay. */
    public void resetAll() {
        entries.removeIf(entry -> actions.containsKey(entry.action()));
        changed();
    }

    private void put(Action action, String keys) {
        drop(action);
        entries.add(new KeyEntry(action.id(), keys));
    }

    private void drop(Action action) {
        entries.removeIf(entry -> entry.action().equals(action.id()));
    }

    private void changed() {
        resolve();
        changes.set(changes.get() + 1);
    }

    /** Runs what the pressed keys stand for. */
    public void press(KeyEvent event) {
        if (!event.isConsumed()) {
            Stroke.of(event).flatMap(this::meant).ifPresent(action -> {
                event.consume();
                action.fire();
            });
        }
    }

    private Optional<Action> meant(Stroke stroke) {
        return owner(stroke).or(() -> Optional.ofNullable(second.get(stroke)).map(actions::get));
    }

    /** Works out everybody's keys anew; to be called again when actions were added. */
    public void resolve() {
        problems.clear();
        problems.addAll(troubles);
        Map<String, @Nullable Stroke> chosen = new HashMap<>();
        Set<Stroke> taken = new HashSet<>();
        for (KeyEntry entry : entries) {
            read(entry, chosen, taken);
        }
        for (Action action : actions.values()) {
            Stroke shipped = action.shipped();
            if (!chosen.containsKey(action.id())) {
                chosen.put(action.id(), shipped != null && taken.add(shipped) ? shipped : null);
            }
        }
        // First away with the old: the toolkit's own table of menu keys mixes up what two items hold at once.
        Collection<Action> moved = actions.values().stream()
                .filter(action -> !java.util.Objects.equals(action.shortcut(), chosen.get(action.id())))
                .toList();
        moved.forEach(action -> action.keys().set(null));
        moved.forEach(action -> action.keys().set(chosen.get(action.id())));
    }

    private void read(KeyEntry entry, Map<String, @Nullable Stroke> chosen, Set<Stroke> taken) {
        Action action = actions.get(entry.action());
        if (action == null) {
            problems.add(Words.say("keys.problem.unknown", entry.action(), entry.keys()));
        } else if (chosen.containsKey(entry.action())) {
            problems.add(Words.say("keys.problem.twice", action.name(), entry.keys()));
        } else if (entry.keys().isBlank()) {
            chosen.put(entry.action(), null);
        } else {
            Optional<Stroke> stroke = Stroke.read(entry.keys());
            Optional<String> fault = stroke.flatMap(StrokeRules::fault);
            if (stroke.isEmpty()) {
                problems.add(Words.say("keys.problem.unread", action.name(), entry.keys()));
            } else if (fault.isPresent()) {
                problems.add(Words.say("keys.problem.refused", action.name(), fault.get()));
            } else if (!taken.add(stroke.get())) {
                problems.add(Words.say("keys.problem.clash", action.name(), entry.keys()));
            } else {
                chosen.put(entry.action(), stroke.get());
            }
        }
    }
}
