package throughline.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import throughline.map.Tint;

/** The colours of a picture; read from the one token file that the window's style sheets share. */
public enum Theme {
    LIGHT,
    DARK,
    /** As light, with harder ink, for paper. */
    PRINT;

    private static final Map<Token, Ink[]> TOKENS = read();

    /** A colour by what it is for. */
    public enum Token {
        CANVAS("canvas"),
        PANEL("panel"),
        INK("ink"),
        MUTED("muted"),
        FAINT("faint"),
        BORDER("border"),
        ACCENT("accent"),
        ACCENT_FILL("accentFill"),
        READY("ready"),
        READY_FILL("readyFill"),
        TO_CONFIRM("toConfirm"),
        TO_CONFIRM_FILL("toConfirmFill"),
        MISSING("missing"),
        MISSING_FILL("missingFill");

        private final String key;

        Token(String key) {
            this.key = key;
        }

        /** The token's name in the file and in style sheets. */
        public String key() {
            return key;
        }
    }

    private static Map<Token, Ink[]> read() {
        Properties file = new Properties();
        try (InputStream in = Theme.class.getResourceAsStream("/throughline/tokens.properties")) {
            file.load(Objects.requireNonNull(in, "tokens.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Token, Ink[]> tokens = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            String[] values = file.getProperty(token.key()).trim().split("\\s+");
            tokens.put(token, new Ink[] {Ink.of(values[0]), Ink.of(values[1]), Ink.of(values[2])});
        }
        return tokens;
    }

    /** The colour of a token in this theme. */
    public Ink ink(Token token) {
        return Objects.requireNonNull(TOKENS.get(token))[ordinal()];
    }

    /** True for light ink on a dark canvas. */
    public boolean isDark() {
        return this == DARK;
    }

    /** A neighborhood's fill. */
    public Ink fill(Tint tint) {
        return Ink.of(isDark() ? tint.dark() : tint.light());
    }

    /** The colour of a neighborhood's name. */
    public Ink name(Tint tint) {
        return Ink.of(isDark() ? tint.inkDark() : tint.inkLight());
    }
}
