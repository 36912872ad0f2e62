package throughline.plan.review;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.plan.Audience;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;
import throughline.plan.FrequencyCap;
import throughline.plan.TouchpointBrief;
import throughline.plan.Workshop;

/**
 * The fields of an item by name: the components of its record, whichever they are, so that a field that is new is compared
 * like all others. Briefs are opened up, as in {@code brief.state}. Fields that an item checks against each other stand
 * together, under the name of the first.
 */
final class Facts {

    private static final Set<Class<?>> OPENED = Set.of(CampaignBrief.class, TouchpointBrief.class);

    /** By kind: the second of two that stand together, and the first. */
    private static final Map<Class<?>, Map<String, String>> TOGETHER = Map.of(
            Campaign.class, Map.of("ends", "starts"),
            Audience.class, Map.of("unsure", "held"),
            Blackout.class, Map.of("last", "first"),
            FrequencyCap.class, Map.of("days", "window"),
            Workshop.class, Map.of("ended", "started"));

    private Facts() {}

    /** Two fields that stand together. */
    record Pair(@Nullable Object first, @Nullable Object second) {}

    /** The fields of an item but its id, in the order of its record. */
    static Map<String, @Nullable Object> of(Item item) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        read("", item, facts);
        facts.remove("id");
        return facts;
    }

    private static void read(String prefix, Object from, Map<String, @Nullable Object> facts) {
        Map<String, String> together = TOGETHER.getOrDefault(from.getClass(), Map.of());
        for (RecordComponent component : from.getClass().getRecordComponents()) {
            String name = prefix + component.getName();
            Object value = value(component, from);
            String first = together.get(component.getName());
            if (value != null && OPENED.contains(value.getClass())) {
                read(name + ".", value, facts);
            } else if (first != null) {
                facts.put(prefix + first, new Pair(facts.get(prefix + first), value));
            } else {
                facts.put(name, value);
            }
        }
    }

    /**
     * The same item with other values of some fields.
     *
     * @throws throughline.item.InvalidItem if the values do not go together
     */
    static Item with(Item item, Map<String, @Nullable Object> values) {
        return (Item) build("", item, values);
    }

    private static Object build(String prefix, Object from, Map<String, @Nullable Object> values) {
        Map<String, String> together = TOGETHER.getOrDefault(from.getClass(), Map.of());
        RecordComponent[] components = from.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String own = components[i].getName();
            Object value = value(components[i], from);
            types[i] = components[i].getType();
            if (value != null && OPENED.contains(value.getClass())) {
                arguments[i] = build(prefix + own + ".", value, values);
            } else if (values.get(prefix + together.getOrDefault(own, own)) instanceof Pair pair) {
                arguments[i] = together.containsKey(own) ? pair.second() : pair.first();
            } else {
                arguments[i] = values.containsKey(prefix + own) ? values.get(prefix + own) : value;
            }
        }
        return made(from.getClass(), types, arguments);
    }

    private static @Nullable Object value(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the items of a plan are public records", e);
        }
    }

    private static Object made(Class<?> type, Class<?>[] types, @Nullable Object[] arguments) {
        try {
            Constructor<?> canonical = type.getConstructor(types);
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the items of a plan are public records", e);
        }
    }
}
