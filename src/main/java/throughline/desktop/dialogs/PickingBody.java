package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list to choose one from, or as many as wanted: a tick each, and the space bar for the row with the keyboard. */
public final class PickingBody {

    private final List<BooleanProperty> ticks = new ArrayList<>();
    private boolean several;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private ListView<Integer> options;

    /** @param wrong set to true while nothing is chosen */
    void show(Picking picking, BooleanProperty wrong) {
        title.setText(picking.title());
        text.setText(picking.text());
        options.setAccessibleText(picking.title());
        several = picking.several();
        Runnable check = () -> wrong.set(picked().isEmpty());
        for (int i = 0; i < picking.options().size(); i++) {
            BooleanProperty tick = new SimpleBooleanProperty(several);
            tick.addListener((property, before, after) -> check.run());
            ticks.add(tick);
            options.getItems().add(i);
        }
        StringConverter<Integer> words = new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer index) {
                return index == null ? "" : picking.options().get(index);
            }

            @Override
            public @Nullable Integer fromString(String written) {
                return null;
            }
        };
        options.setCellFactory(
                several ? CheckBoxListCell.forListView(ticks::get, words) : TextFieldListCell.forListView(words));
        options.getSelectionModel().selectFirst();
        options.getSelectionModel().selectedItemProperty().addListener((property, before, after) -> check.run());
        options.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Integer chosen = options.getSelectionModel().getSelectedItem();
            if (several && event.getCode() == KeyCode.SPACE && chosen != null) {
                ticks.get(chosen).set(!ticks.get(chosen).get());
                event.consume();
            }
        });
        check.run();
    }

    /** Puts the keyboard on the list. */
    void takeFocus() {
        options.requestFocus();
    }

    /** Places of what is chosen, in order. */
    List<Integer> picked() {
        if (!several) {
            Integer chosen = options.getSelectionModel().getSelectedItem();
            return chosen == null ? List.of() : List.of(chosen);
        }
        return IntStream.range(0, ticks.size())
                .filter(i -> ticks.get(i).get())
                .boxed()
                .toList();
    }
}
