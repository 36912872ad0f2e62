package throughline.desktop.actions;

import java.nio.file.Path;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.FileKind;
import throughline.desktop.sheets.SheetImport;
import throughline.desktop.workspace.PlanLibrary;
import throughline.item.Words;

/** Spreadsheets taken into the open plan. */
final class SheetActions {

    private SheetActions() {}

    static void add(Actions actions, PlannerModel model, Panels panels, Dialogs dialogs, PlanLibrary library) {
        actions.add(Action.of(
                        "import-table",
                        Feather.GRID,
                        "Shortcut+Shift+O",
                        () -> dialogs.fileToOpen(FileKind.SPREADSHEET)
                                .ifPresent(file -> show(file, model, panels, dialogs, library)))
                .when(model.planProperty().map(plan -> true).orElse(false)));
    }

    private static void show(Path file, PlannerModel model, Panels panels, Dialogs dialogs, PlanLibrary library) {
        SheetImport sheet = new SheetImport(
                model, panels.tables().imports(), file, library.intake()::readSheet, library.intake()::match);
        if (dialogs.sheet(sheet)) {
            int taken = sheet.outcome().counts().taken();
            panels.tables().kindProperty().set(sheet.mapping().kind());
            panels.showTable();
            dialogs.passing(
                    Words.say("import.done." + sheet.mapping().kind().key(), taken, sheet.name()),
                    Words.say("passing.undo"),
                    model::undo);
        }
    }
}
