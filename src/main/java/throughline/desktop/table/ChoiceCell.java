package throughline.desktop.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.table.Arrangement.Line;
import throughline.table.Picked;

/** A cell whose value is chosen from a list that opens in place; Escape gives up. */
final class ChoiceCell extends TableCell<Line, Object> {

    private final Supplier<List<Picked>> choices;
    private final BiConsumer<Line, String> kept;
    private final EditGate gate;
    private @Nullable ComboBox<Picked> box;

    /** @param kept is told the row and the choice that is to be kept there, in words */
    ChoiceCell(Supplier<List<Picked>> choices, BiConsumer<Line, String> kept, EditGate gate) {
        this.choices = choices;
        this.kept = kept;
        this.gate = gate;
    }

    @Override
    public void startEdit() {
        if (!gate.lets(this)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        ComboBox<Picked> opened = new ComboBox<>();
        box = opened;
        List<Picked> all = choices.get();
        opened.getItems().setAll(all);
        opened.setVisibleRowCount(12);
        opened.setMaxWidth(Double.MAX_VALUE);
        all.stream().filter(it -> it.equals(getItem())).findFirst().ifPresent(opened::setValue);
        opened.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        opened.setOnHidden(e -> {
            if (isEditing()) {
                Picked chosen = opened.getValue();
                if (chosen == null) {
                    cancelEdit();
                } else {
                    Line line = getTableRow().getItem();
                    cancelEdit();
                    kept.accept(line, text(all, chosen));
                }
            }
        });
        setText(null);
        setGraphic(opened);
        opened.requestFocus();
        opened.show();
    }

    /** By its words, or where others go by the same by what it stands for. */
    private static String text(List<Picked> all, Picked chosen) {
        boolean alone = all.stream()
                        .filter(it -> it.words().equalsIgnoreCase(chosen.words()))
                        .count()
                == 1;
        return alone ? chosen.words() : chosen.key();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    @Override
    protected void updateItem(@Nullable Object value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || !isEditing()) {
            show(empty ? null : value);
        }
    }

    private void show(@Nullable Object value) {
        ComboBox<Picked> open = box;
        box = null;
        if (open != null) {
            open.hide();
        }
        setGraphic(null);
        setText(value == null ? "" : value.toString());
    }
}
