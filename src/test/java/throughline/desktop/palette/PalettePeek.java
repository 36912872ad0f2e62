package throughline.desktop.palette;

import java.util.Set;
import java.util.stream.Collectors;
import throughline.desktop.Desk;

/** What tests of the window ask of the palette. */
public final class PalettePeek {

    private PalettePeek() {}

    /** Ids of the actions that the palette offers. */
    public static Set<String> commands(Desk desk) {
        return Commands.of(desk.actions(), PaletteModel.OPEN).stream()
                .map(entry -> entry.key().replaceFirst("^action\\.", ""))
                .collect(Collectors.toSet());
    }
}
