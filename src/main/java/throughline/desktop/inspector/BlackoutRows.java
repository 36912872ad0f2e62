package throughline.desktop.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.plan.Blackout;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** The plan's blackouts and holidays, each to be opened, and others to enter or to read from a calendar. */
public final class BlackoutRows extends VBox {

    private final VBox rows = new VBox();
    private final Label none = new Label(Words.say("blackouts.none"));
    private final Button add = new Button();
    private final Button read = new Button();

    /** Without days. */
    public BlackoutRows() {
        getStyleClass().add("cards");
        none.getStyleClass().add("chips-none");
        none.setWrapText(true);
        add.setId("blackouts-add");
        read.setId("blackouts-read");
        add.getStyleClass().add("chip-add");
        read.getStyleClass().add("chip-add");
        getChildren().setAll(none, rows, add, read);
    }

    void show(Desk desk, Plan plan) {
        if (add.getOnAction() == null) {
            Controls.bind(add, desk.actions().get("calendar.blackout"));
            Controls.bind(read, desk.actions().get("calendar.read"));
        }
        rows.getChildren()
                .setAll(plan.blackouts().stream().map(it -> row(desk, plan, it)).toList());
        none.setVisible(plan.blackouts().isEmpty());
        none.setManaged(plan.blackouts().isEmpty());
    }

    private static Button row(Desk desk, Plan plan, Blackout days) {
        Button row = new Button(
                Words.say(
                        "blackouts.row",
                        Naming.of(plan, days),
                        Times.span(days.first(), days.last()),
                        Terms.of(days.kind())),
                Icons.of(days.kind() == Blackout.Kind.BLACKOUT ? Feather.SLASH : Feather.SUN));
        row.setMnemonicParsing(false);
        row.getStyleClass().add("chip-name");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setId("open-" + days.id());
        row.setOnAction(event -> desk.model().select(days.id()));
        return row;
    }
}
