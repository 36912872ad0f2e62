package throughline.item;

import java.util.List;

/**
 * A sentence of the program by its key in the message bundle, with arguments from the plan. Kept as data so that a
 * change or a finding can be stored, compared and shown in another language later.
 *
 * @param key a key of the bundle {@code throughline/words}
 * @param arguments plan texts and numbers in display order
 */
public record Message(String key, List<String> arguments) {

    /** Copies the arguments. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with the given arguments. */
    public static Message of(String key, String... arguments) {
        return new Message(key, List.of(arguments));
    }
}
