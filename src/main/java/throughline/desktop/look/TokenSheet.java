package throughline.desktop.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import throughline.draw.Ink;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;

/**
 * The style sheet that gives the colours their names, made from the tokens that the map is painted with, so that window
 * and map cannot drift apart. It names them three times: ours ({@code -tl-ink}), those of the base theme, and those of
 * JavaFX's own theme, which ControlsFX asks for.
 */
final class TokenSheet {

    private TokenSheet() {}

    /** The style sheet of a theme as an address that a scene takes. */
    static String address(Theme theme) {
        String css = css(theme);
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    static String css(Theme theme) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Token token : Token.values()) {
            names.put("-tl-" + dashed(token.key()), theme.ink(token).hex());
        }
        base(theme, names);
        modena(names);
        StringBuilder css = new StringBuilder(".root {\n");
        names.forEach((name, value) ->
                css.append("  ").append(name).append(": ").append(value).append(";\n"));
        return css.append("}\n").toString();
    }

    private static void base(Theme theme, Map<String, String> names) {
        names.put("-color-bg-default", "-tl-canvas");
        names.put("-color-bg-overlay", theme.isDark() ? "-tl-panel" : "-tl-canvas");
        names.put("-color-bg-subtle", "-tl-panel");
        names.put("-color-bg-inset", "-tl-panel");
        names.put("-color-fg-default", "-tl-ink");
        names.put("-color-fg-muted", "-tl-muted");
        // The base theme writes prompts with it, and those are there to be read.
        names.put("-color-fg-subtle", "-tl-muted");
        names.put("-color-border-default", "-tl-border");
        names.put("-color-border-muted", "-tl-border");
        names.put("-color-border-subtle", "-tl-border");
        names.put("-color-shadow-default", theme.isDark() ? "#010409" : "-tl-border");
        family(names, "accent", "-tl-accent", "-tl-accent-fill");
        family(names, "success", "-tl-ready", "-tl-ready-fill");
        family(names, "warning", "-tl-to-confirm", "-tl-to-confirm-fill");
        family(names, "danger", "-tl-missing", "-tl-missing-fill");
        // White stands on these in both themes: the light theme's values are dark enough for it.
        names.put("-color-accent-emphasis", light(Token.ACCENT).hex());
        names.put("-color-success-emphasis", light(Token.READY).hex());
        names.put("-color-danger-emphasis", light(Token.MISSING).hex());
    }

    private static void family(Map<String, String> names, String family, String ink, String fill) {
        names.put("-color-" + family + "-fg", ink);
        names.put("-color-" + family + "-subtle", fill);
    }

    private static Ink light(Token token) {
        return Theme.LIGHT.ink(token);
    }

    private static void modena(Map<String, String> names) {
        names.put("-fx-base", "-tl-panel");
        names.put("-fx-background", "-tl-canvas");
        names.put("-fx-color", "-tl-panel");
        names.put("-fx-body-color", "-tl-panel");
        names.put("-fx-accent", "-tl-accent");
        names.put("-fx-default-button", "-tl-accent");
        names.put("-fx-focus-color", "-tl-accent");
        names.put("-fx-faint-focus-color", "-tl-accent-fill");
        names.put("-fx-control-inner-background", "-tl-canvas");
        names.put("-fx-control-inner-background-alt", "-tl-panel");
        names.put("-fx-text-base-color", "-tl-ink");
        names.put("-fx-text-background-color", "-tl-ink");
        names.put("-fx-text-inner-color", "-tl-ink");
        names.put("-fx-dark-text-color", "-tl-ink");
        names.put("-fx-mid-text-color", "-tl-muted");
        names.put("-fx-light-text-color", "-tl-canvas");
        names.put("-fx-mark-color", "-tl-muted");
        names.put("-fx-mark-highlight-color", "-tl-canvas");
        names.put("-fx-box-border", "-tl-border");
        names.put("-fx-text-box-border", "-tl-border");
        names.put("-fx-outer-border", "-tl-border");
        names.put("-fx-inner-border", "-tl-border");
        names.put("-fx-inner-border-horizontal", "-tl-border");
        names.put("-fx-shadow-highlight-color", "transparent");
        names.put("-fx-selection-bar", "-tl-accent-fill");
        names.put("-fx-selection-bar-non-focused", "-tl-panel");
        names.put("-fx-selection-bar-text", "-tl-ink");
        names.put("-fx-cell-hover-color", "-tl-panel");
        names.put("-fx-hover-base", "-tl-panel");
        names.put("-fx-pressed-base", "-tl-panel");
    }

    /** {@code accentFill} as style sheets write it: {@code accent-fill}. */
    private static String dashed(String key) {
        return key.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
