package throughline.desktop.keys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A key with what is held down beside it, by what is written on the key: the same letter on any keyboard. A plus or minus
 * stands on different keys, with shift or without, and in the block of digits; all of them count.
 */
public final class Stroke extends KeyCombination {

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    /** What is held down, in the order in which it is written. */
    enum Held {
        /** Control, or Command on a Mac. */
        SHORTCUT,
        /** Control on a Mac; elsewhere that is the one above. */
        CONTROL,
        ALT,
        SHIFT;

        String word() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private final Set<Held> held;
    private final String key;

    private Stroke(Set<Held> held, String key) {
        super(
                of(held, Held.SHIFT),
                of(held, MAC ? Held.CONTROL : Held.SHORTCUT),
                of(held, Held.ALT),
                MAC ? of(held, Held.SHORTCUT) : ModifierValue.UP,
                ModifierValue.UP);
        this.held = held;
        this.key = key;
    }

    private static ModifierValue of(Set<Held> held, Held which) {
        return held.contains(which) ? ModifierValue.DOWN : ModifierValue.UP;
    }

    private static Stroke of(Set<Held> held, String key) {
        Set<Held> kept = held.isEmpty() ? EnumSet.noneOf(Held.class) : EnumSet.copyOf(held);
        if (isLoose(key)) {
            kept.remove(Held.SHIFT);
        }
        return new Stroke(kept, key);
    }

    /** Signs that need shift on one keyboard and not on another. */
    private static boolean isLoose(String key) {
        return key.equals("+") || key.equals("-");
    }

    /** What was pressed; empty while only something is held down, and for keys that have no name. */
    public static Optional<Stroke> of(KeyEvent event) {
        Set<Held> held = EnumSet.noneOf(Held.class);
        if (event.isShortcutDown()) {
            held.add(Held.SHORTCUT);
        }
        if (MAC && event.isControlDown()) {
            held.add(Held.CONTROL);
        }
        if (event.isAltDown()) {
            held.add(Held.ALT);
        }
        if (event.isShiftDown()) {
            held.add(Held.SHIFT);
        }
        return key(event.getCode()).map(key -> of(held, key));
    }

    private static Optional<String> key(KeyCode code) {
        return switch (code) {
            case UNDEFINED -> Optional.empty();
            // The two share a key on most keyboards.
            case PLUS, EQUALS, ADD -> Optional.of("+");
            case MINUS, SUBTRACT -> Optional.of("-");
            case DIVIDE -> Optional.of("/");
            case MULTIPLY -> Optional.of("*");
            case DECIMAL -> Optional.of(".");
            default -> code.isModifierKey() ? Optional.empty() : named(code);
        };
    }

    private static Optional<String> named(KeyCode code) {
        if (code.isKeypadKey() && code.isDigitKey()) {
            return Optional.of(code.getName().substring(code.getName().length() - 1));
        }
        // Arrows of the block of digits are arrows.
        return Optional.of(code.isKeypadKey() ? code.getName().replace("Numpad ", "") : sign(code));
    }

    /** The sign on the key where it has one, such as a comma; its name otherwise. */
    private static String sign(KeyCode code) {
        String sign = code.getChar();
        boolean one = sign.length() == 1 && !Character.isISOControl(sign.charAt(0)) && !sign.isBlank();
        // Keys such as Delete give a control sign, and arrows nothing that could be read.
        boolean plain = code.isLetterKey() || code.isDigitKey() || (one && isPunctuation(code));
        return plain ? sign.toUpperCase(Locale.ROOT) : code.getName();
    }

    private static boolean isPunctuation(KeyCode code) {
        return !code.isFunctionKey()
                && !code.isNavigationKey()
                && !code.isArrowKey()
                && !code.isWhitespaceKey()
                && !code.isMediaKey();
    }

    /**
     * Reads what {@link #getName} wrote, such as {@code Shortcut+Shift+N}; also takes {@code Ctrl}, {@code Cmd} and names
     * of keys in any case.
     *
     * @return empty for what is no combination of keys
     */
    public static Optional<Stroke> read(String text) {
        String rest = text.strip();
        Set<Held> held = EnumSet.noneOf(Held.class);
        // The plus that joins may also be the key itself, at the end.
        for (int plus = rest.indexOf('+'); plus > 0 && plus < rest.length() - 1; plus = rest.indexOf('+')) {
            Optional<Held> one = held(rest.substring(0, plus).strip());
            if (one.isEmpty() || !held.add(one.get())) {
                return Optional.empty();
            }
            rest = rest.substring(plus + 1).strip();
        }
        String key = rest;
        return keyNamed(key).map(name -> of(held, name));
    }

    private static Optional<Held> held(String word) {
        return Optional.ofNullable(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "shortcut", "cmd", "command", "meta" -> Held.SHORTCUT;
                    case "ctrl", "control" -> MAC ? Held.CONTROL : Held.SHORTCUT;
                    case "alt", "option" -> Held.ALT;
                    case "shift" -> Held.SHIFT;
                    default -> null;
                });
    }

    private static Optional<String> keyNamed(String text) {
        if (text.equals("=")) {
            return Optional.of("+");
        }
        for (KeyCode code : KeyCode.values()) {
            Optional<String> name = key(code);
            if (name.isPresent()
                    && (name.get().equalsIgnoreCase(text)
                            || code.name().equalsIgnoreCase(text)
                            || code.getName().equalsIgnoreCase(text))) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The same, where it is known to be one. */
    public static Stroke require(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    boolean holds(Held one) {
        return held.contains(one);
    }

    /** True if something is held down with which a key does not write. */
    boolean isCommand() {
        return !held.isEmpty() && !held.equals(EnumSet.of(Held.SHIFT));
    }

    /** The key alone: the sign on it, or its name. */
    String key() {
        return key;
    }

    @Override
    public boolean match(KeyEvent event) {
        return of(event).filter(this::equals).isPresent();
    }

    /** As it is kept in files, the same on every system. */
    @Override
    public String getName() {
        List<String> parts = new ArrayList<>(held.stream().map(Held::word).toList());
        parts.add(key);
        return String.join("+", parts);
    }

    /** As it is shown. */
    @Override
    public String getDisplayText() {
        // The modifiers' own text ends in the plus that joins the key.
        return super.getDisplayText() + key;
    }

    /** As screen readers should say it. */
    public String spoken() {
        return held.stream()
                        .map(Held::word)
                        .collect(Collectors.joining(" "))
                        .replace("Shortcut", MAC ? "Command" : "Control")
                + (held.isEmpty() ? "" : " ")
                + key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stroke stroke && stroke.held.equals(held) && stroke.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(held, key);
    }

    @Override
    public String toString() {
        return getName();
    }
}
