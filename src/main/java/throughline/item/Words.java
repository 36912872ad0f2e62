package throughline.item;

import java.text.ChoiceFormat;
import java.text.Format;
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
        MessageFormat format = new MessageFormat(pattern, LocalForms.here().numbers());
        return format.format(counted(format, arguments));
    }

    /** Arguments of messages are texts: where one decides between singular and plural, it is the number it stands for. */
    private static Object[] counted(MessageFormat format, Object... arguments) {
        Object[] counted = arguments.clone();
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(counted.length, formats.length); i++) {
            if (formats[i] instanceof ChoiceFormat && counted[i] instanceof String text) {
                counted[i] =
                        LocalForms.here().number(text).map(Object.class::cast).orElse(text);
            }
        }
        return counted;
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
