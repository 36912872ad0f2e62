package throughline.desktop.look;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one family; their size and colour come from the style sheet. */
public final class Icons {

    private Icons() {}

    /** A fresh node with an icon. */
    public static Node of(Ikon icon) {
        return FontIcon.of(icon);
    }

    /** The program's own mark: a station on a through line. */
    public static Node mark() {
        Region mark = new Region();
        mark.getStyleClass().add("app-mark");
        return mark;
    }
}
