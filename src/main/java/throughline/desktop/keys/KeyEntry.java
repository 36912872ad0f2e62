package throughline.desktop.keys;

/**
 * An action's own keys, as a person has chosen them. Kept as they were read, also where they mean nothing to this version.
 *
 * @param action the action's id
 * @param keys as {@link Stroke#getName} writes them; empty for none
 */
public record KeyEntry(String action, String keys) {}
