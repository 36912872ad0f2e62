package throughline.desktop.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.desktop.look.Sign;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;

/** How many people of an audience hold one permission: a share in percent, or "don't know". */
final class HeldShare extends VBox {

    private final String permission;
    private final Label name = new Label();
    private final TextEntry entry = new TextEntry();
    private final CheckBox unsure = new CheckBox(Words.say("audience.held.unsure"));
    private final Button remove = new Button("", Icons.of(Feather.X));

    HeldShare(String permission, String called) {
        this.permission = permission;
        name.setText(called);
        name.getStyleClass().add("share-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        remove.getStyleClass().add("mini");
        String words = Words.say("audience.held.remove", called);
        remove.setTooltip(new Tooltip(words));
        remove.setAccessibleText(words);
        HBox head = new HBox(name, remove);
        head.getStyleClass().add("share-line");
        head.setAlignment(Pos.CENTER_LEFT);
        entry.setFieldId("held-" + permission);
        entry.getStyleClass().add("share");
        entry.withinLine(Words.say("audience.held.share", called));
        unsure.setId("unsure-" + permission);
        unsure.setAccessibleText(Words.say("audience.held.unsure.tip", called));
        unsure.setTooltip(new Tooltip(Words.say("audience.held.unsure.tip", called)));
        Label unit = new Label("%");
        unit.getStyleClass().add("unit");
        HBox answers = new HBox(entry, unit, unsure);
        answers.getStyleClass().addAll("share-line", "answers");
        answers.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, answers, entry.reasonInLine());
    }

    /** @param away where the keyboard goes when this one goes */
    void show(PlannerModel model, Audience audience, Runnable away) {
        String id = audience.id();
        boolean open = audience.unsure().contains(permission);
        name.setGraphic(open ? Sign.TO_CONFIRM.node() : null);
        unsure.setSelected(open);
        entry.show(
                model,
                id,
                open ? "" : Numbers.percent(audience.heldShare(permission)),
                (now, text) -> AudienceEdits.held(now, id, permission, Numbers.share(text)));
        unsure.setOnAction(e -> {
            if (unsure.isSelected()) {
                model.apply(now -> AudienceEdits.unsure(now, id, permission));
            } else {
                // Only a share is another answer: until one is typed, nobody knows it.
                unsure.setSelected(true);
                entry.typeOver();
            }
        });
        remove.setOnAction(e -> {
            away.run();
            model.apply(now -> AudienceEdits.forget(now, id, permission));
        });
    }

    void typeOver() {
        entry.typeOver();
    }

    void commit() {
        entry.commit();
    }
}
