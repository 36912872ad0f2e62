package throughline.desktop.palette;

import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.Views;
import throughline.desktop.actions.Action;
import throughline.desktop.parts.Layer;

/** Puts the palette above the window, with the actions that open it and go on from there. */
public final class Palette {

    private Palette() {}

    /** Adds palette and actions. */
    public static void over(Pane window, Desk desk) {
        Views.View<PaletteView> view = Views.load("palette", desk);
        view.controller().standOn(new Layer(window, view.root()));
        desk.actions()
                .add(Action.of(
                        PaletteModel.OPEN,
                        Feather.COMMAND,
                        "Shortcut+K",
                        () -> view.controller().open(Scope.ALL)));
        desk.actions()
                .add(Action.of(
                        "find",
                        Feather.SEARCH,
                        "Shortcut+F",
                        () -> view.controller().open(Scope.NAMED)));
        desk.actions()
                .add(Action.of("find.next", null, "F3", () -> view.controller().goOn(false)));
        desk.actions()
                .add(Action.of(
                        "find.previous",
                        null,
                        "Shift+F3",
                        () -> view.controller().goOn(true)));
    }
}
