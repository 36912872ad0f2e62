package throughline.desktop.present;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How a person presents: on which screen, and which show was chosen last. */
public final class ShowMemory {

    private final IntegerProperty screen = new SimpleIntegerProperty(this, "screen", -1);
    private final StringProperty show = new SimpleStringProperty(this, "show", "");
    private Screens screens = Screens.OF_SYSTEM;

    /** The place of the audience's screen among all; below 0 while nobody chose. */
    public IntegerProperty screenProperty() {
        return screen;
    }

    /** Id of the show that was chosen last; empty for none, and it may be gone. */
    public StringProperty showProperty() {
        return show;
    }

    /** The screens there are. */
    public Screens screens() {
        return screens;
    }

    /** Other screens than the machine's, for trying things out. */
    public void use(Screens others) {
        screens = others;
    }
}
