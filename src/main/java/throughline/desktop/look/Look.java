package throughline.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import throughline.draw.Theme;

/** Dresses scenes: the base theme below, the colours' names and the program's own rules above. */
public final class Look {

    private static final String RULES = "/throughline/desktop/throughline.css";

    /** For screens where the ground around a menu's shadow would show as a frame. */
    private static final String OPAQUE = "/throughline/desktop/opaque.css";

    private Look() {}

    /** The theme that the system prefers. */
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Makes a theme the base of all windows, those of dialogs and menus too. */
    public static void base(Theme theme) {
        Fonts.load();
        Application.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** Puts a theme's sheets on a scene or a dialog's pane, words and signs in their usual size. */
    public static void dress(ObservableList<String> styleSheets, Theme theme) {
        dress(styleSheets, theme, 1);
    }

    /**
     * Puts a theme's sheets on a scene or a dialog's pane.
     *
     * @param type how many times the usual size words and signs are
     */
    public static void dress(ObservableList<String> styleSheets, Theme theme, double type) {
        String rules = type == 1 ? sheet(RULES) : LargerSheet.address(RULES, type);
        List<String> sheets = new ArrayList<>(List.of(TokenSheet.address(theme), rules));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet(OPAQUE));
        }
        styleSheets.setAll(sheets);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
    }
}
