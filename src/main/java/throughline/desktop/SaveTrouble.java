package throughline.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import throughline.desktop.dialogs.FileKind;
import throughline.desktop.workspace.Troubles;
import throughline.export.ExportFailed;
import throughline.item.Words;
import throughline.session.OpenPlan;
import throughline.session.SaveState;

/** The red line under the top bar while changes cannot be stored: what happened, and two ways out. */
final class SaveTrouble {

    private final Desk desk;
    private final Region line;
    private final Label text;

    SaveTrouble(Desk desk, Region line, Label text, Button retry, Button rescue) {
        this.desk = desk;
        this.line = line;
        this.text = text;
        retry.setOnAction(e -> withPlan(OpenPlan::retrySave));
        rescue.setOnAction(e -> withPlan(this::rescue));
        desk.model().saveStateProperty().addListener((property, before, after) -> show(after));
        show(desk.model().saveStateProperty().get());
    }

    private void show(@Nullable SaveState state) {
        boolean failed = state instanceof SaveState.Failed;
        line.setManaged(failed);
        line.setVisible(failed);
        if (state instanceof SaveState.Failed it) {
            text.setText(it.message());
        }
    }

    private void withPlan(java.util.function.Consumer<OpenPlan> what) {
        OpenPlan open = desk.model().openPlanProperty().get();
        if (open != null) {
            what.accept(open);
        }
    }

    private void rescue(OpenPlan open) {
        desk.dialogs().fileToSave(FileKind.PLAN, open.plan().sheet().title()).ifPresent(file -> {
            try {
                open.rescueCopy(file);
                desk.dialogs().passing(Words.say("passing.written", file.toString()), "", () -> {});
            } catch (ExportFailed e) {
                desk.dialogs().tell(Troubles.notice(e));
            }
        });
    }
}
