package throughline.desktop.parts;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of few, in words. */
public final class Choices {

    private Choices() {}

    /** Fills a box; the first is chosen. */
    public static <T> void fill(ChoiceBox<T> box, List<T> values, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(values);
        box.setValue(values.getFirst());
    }
}
