package throughline.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * One of several.
 *
 * @param <T> what there is to choose from
 */
public class ChoiceEntry<T> extends Entry {

    private final ComboBox<T> box;
    private Consumer<T> taken = value -> {};
    private @Nullable T shown;
    private boolean showing;

    /** An empty entry. */
    public ChoiceEntry() {
        this(new ComboBox<>());
    }

    /** @param choice an empty box, which may be of a kind of its own */
    ChoiceEntry(ComboBox<T> choice) {
        box = choice;
        box.setMaxWidth(Double.MAX_VALUE);
        // While the list is open the arrow keys pass over values; the one it closes on is chosen.
        box.valueProperty().addListener((property, before, after) -> {
            if (!box.isShowing()) {
                take(after);
            }
        });
        box.showingProperty().addListener((property, before, open) -> {
            if (!open) {
                take(box.getValue());
            }
        });
        field(box);
    }

    private void take(@Nullable T value) {
        if (!showing && value != null && !value.equals(shown)) {
            shown = value;
            taken.accept(value);
        }
    }

    /** Shows a value among others. */
    public final void show(List<T> all, @Nullable T value, Function<T, String> words, Consumer<T> onTaken) {
        showing = true;
        taken = onTaken;
        shown = value;
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T it) {
                return it == null ? "" : words.apply(it);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(all);
        box.setValue(value);
        showing = false;
    }

    /** What is chosen. */
    public final @Nullable T value() {
        return box.getValue();
    }

    /** The field's name for style sheets and tests. */
    public final void setFieldId(String id) {
        box.setId(id);
    }

    /** The field's name for style sheets and tests. */
    public final String getFieldId() {
        return box.getId();
    }
}
