package throughline.desktop.dialogs;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import throughline.desktop.actions.Keymap;
import throughline.desktop.keys.Stroke;
import throughline.item.Words;

/** A shortcut: what it does, a sign where a person chose the keys, and the keys. */
final class KeysCell extends ListCell<KeysLine> {

    private final Keymap keymap;

    KeysCell(Keymap keymap) {
        this.keymap = keymap;
    }

    @Override
    protected void updateItem(@Nullable KeysLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        switch (empty ? null : line) {
            case KeysLine.Heading heading -> {
                Label name = new Label(heading.name());
                name.getStyleClass().add("section");
                setGraphic(name);
            }
            case KeysLine.Command command -> command(command);
            case KeysLine.Fixed fixed ->
                show(fixed.row().right(), fixed.row().left(), "", fixed.row().left());
            case null -> {}
        }
    }

    private void command(KeysLine.Command line) {
        String tag = keymap.isAsShipped(line.action()) ? "" : Words.say("keys.own");
        String spoken = Optional.ofNullable(line.action().shortcut())
                .map(Stroke::spoken)
                .orElse(Words.say("keys.none"));
        show(line.action().name(), line.action().keysShown(), tag, spoken);
    }

    private void show(String what, String keys, String tag, String spoken) {
        Label name = new Label(what);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name);
        line.getStyleClass().add("keys-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!tag.isEmpty()) {
            Label own = new Label(tag);
            own.getStyleClass().add("tag");
            line.getChildren().add(own);
        }
        if (!keys.isEmpty()) {
            Label cap = new Label(keys);
            cap.getStyleClass().add("keycap");
            cap.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(cap);
        }
        setGraphic(line);
        setAccessibleText(what + ", " + Objects.requireNonNullElse(spoken, "") + (tag.isEmpty() ? "" : ", " + tag));
    }
}
