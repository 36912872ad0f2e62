package throughline.desktop.actions;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The shortcut key with any of some keys, for signs that stand on different keys, with shift or without, on different
 * keyboards.
 */
final class AnyKey extends KeyCombination {

    static final AnyKey PLUS = new AnyKey("+", Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD));
    static final AnyKey MINUS = new AnyKey("-", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT));

    private final String sign;
    private final Set<KeyCode> keys;

    private AnyKey(String sign, Set<KeyCode> keys) {
        super(SHORTCUT_DOWN, SHIFT_ANY);
        this.sign = sign;
        this.keys = keys;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.contains(event.getCode()) && super.match(event);
    }

    @Override
    public String getName() {
        return super.getName() + "+" + sign;
    }

    @Override
    public String getDisplayText() {
        // The modifiers' own text ends in the plus that joins the key.
        return super.getDisplayText() + sign;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof AnyKey key && key.sign.equals(sign);
    }

    @Override
    public int hashCode() {
        return sign.hashCode();
    }
}
