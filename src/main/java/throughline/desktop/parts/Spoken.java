package throughline.desktop.parts;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What stands in a choice for its values, in words. */
public final class Spoken {

    private Spoken() {}

    /** Says a value, and nothing for none; choices are never typed. */
    public static <T> StringConverter<T> by(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
