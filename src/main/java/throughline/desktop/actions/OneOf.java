package throughline.desktop.actions;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;

/** A choice of one among several, as a state for each that is on or off. */
final class OneOf {

    private OneOf() {}

    /**
     * On while a value is the chosen one.
     *
     * @param rest what is chosen when the value is turned off; itself it cannot be turned off
     */
    static <T> BooleanProperty of(Property<T> choice, T value, T rest) {
        BooleanProperty state = new SimpleBooleanProperty(value.equals(choice.getValue()));
        choice.addListener((property, before, after) -> state.set(value.equals(after)));
        state.addListener((property, before, on) -> {
            if (on) {
                choice.setValue(value);
            } else if (value.equals(choice.getValue())) {
                choice.setValue(rest);
                state.set(value.equals(rest));
            }
        });
        return state;
    }
}
