package throughline.desktop.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import throughline.map.Track;

/** Small marks of map items, in the colours that the map gives them. */
public final class Marks {

    private Marks() {}

    /** A track's letter disc. */
    public static Node track(Track track) {
        return track(track.code(), track.color());
    }

    /** A letter disc in a colour {@code #RRGGBB}. */
    public static Node track(String code, String color) {
        Label disc = new Label(code);
        disc.getStyleClass().add("track-disc");
        disc.setStyle("-fx-background-color: " + color + ";");
        disc.setMnemonicParsing(false);
        return disc;
    }

    /** A touchpoint's number. */
    public static Node number(int number) {
        Label disc = new Label(Integer.toString(number));
        disc.getStyleClass().add("number-disc");
        return disc;
    }

    /** A neighborhood's tint. */
    public static Node tint(String fill, String ink) {
        Region square = new Region();
        square.getStyleClass().add("tint-square");
        square.setStyle("-fx-background-color: " + fill + "; -fx-border-color: " + ink + ";");
        return square;
    }

    /** A station: a small ring. */
    public static Node station() {
        Region ring = new Region();
        ring.getStyleClass().add("station-ring");
        return ring;
    }
}
