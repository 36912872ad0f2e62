package throughline.item;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words on screen, on paper and on the command line: one message bundle for the whole program. */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("throughline.words", Locale.ENGLISH);

    private Words() {}

    /** The bundle itself, for FXML. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /**
     * The words of {@code key} with {@code arguments} put in, in {@link MessageFormat} notation. Arguments are put in as
     * they stand, never parsed.
     *
     * @throws MissingResourceException if the bundle has no such key
     */
    public static String say(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    /** The sentence of a message. */
    public static String say(Message message) {
        return say(message.key(), message.arguments().toArray());
    }

    /** True if the bundle has {@code key}. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
