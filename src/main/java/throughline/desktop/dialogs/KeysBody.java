package throughline.desktop.dialogs;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.actions.Action;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Keymap;
import throughline.desktop.keys.Stroke;
import throughline.desktop.keys.StrokeRules;
import throughline.desktop.parts.Clicks;
import throughline.item.Words;

/** All shortcuts as they stand in the menus, to be found, pressed anew, cleared and put back. */
public final class KeysBody {

    private final ObservableList<KeysLine> lines = FXCollections.observableArrayList();
    private final EventHandler<KeyEvent> recorder = this::pressed;
    private @Nullable Actions actions;
    private List<Page.Row> hands = List.of();
    private @Nullable Action recording;
    private @Nullable Stroke wanted;

    @FXML
    private Label problems;

    @FXML
    private TextField filter;

    @FXML
    private ListView<KeysLine> list;

    @FXML
    private Label none;

    @FXML
    private Label chosen;

    @FXML
    private Button record;

    @FXML
    private Button clear;

    @FXML
    private Button reset;

    @FXML
    private Label said;

    @FXML
    private HBox clash;

    @FXML
    private Button take;

    @FXML
    private Button keep;

    @FXML
    private Button resetAll;

    void show(Actions all, List<Page.Row> fixed) {
        actions = all;
        hands = fixed;
        Keymap keymap = all.keymap();
        String told = String.join("\n", keymap.problems());
        problems.setText(told);
        problems.setManaged(!told.isEmpty());
        problems.setVisible(!told.isEmpty());
        list.setItems(lines);
        list.setCellFactory(view -> new KeysCell(keymap));
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, after) -> choose());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        Clicks clicks = Clicks.on(list);
        list.setOnMouseClicked(event -> {
            if (clicks.isDouble()) {
                record();
            }
        });
        filter.textProperty().addListener((property, before, after) -> fill());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        record.setOnAction(e -> record());
        clear.setOnAction(e -> chosen().ifPresent(action -> {
            keymap.clear(action);
            done(Words.say("keys.cleared", action.name()));
        }));
        reset.setOnAction(e -> chosen().ifPresent(this::reset));
        resetAll.setOnAction(e -> {
            keymap.resetAll();
            done(Words.say("keys.resetAll.done"));
        });
        take.setOnAction(e -> take());
        keep.setOnAction(e -> choose());
        fill();
    }

    void takeFocus() {
        filter.requestFocus();
    }

    private Keymap keymap() {
        return java.util.Objects.requireNonNull(actions).keymap();
    }

    private void fill() {
        KeysLine before = list.getSelectionModel().getSelectedItem();
        lines.setAll(KeysLine.of(
                java.util.Objects.requireNonNull(actions).groups(),
                Words.say("page.shortcuts.map"),
                hands,
                filter.getText()));
        int at = lines.indexOf(before);
        list.getSelectionModel().select(at >= 0 ? at : Math.min(1, lines.size() - 1));
        choose();
    }

    private Optional<Action> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof KeysLine.Command line
                ? Optional.of(line.action())
                : Optional.empty();
    }

    /** Shows what can be done with the chosen line. */
    private void choose() {
        stop();
        wanted = null;
        Optional<Action> action = chosen();
        chosen.setText(action.map(it -> Words.say(
                        it.keysShown().isEmpty() ? "keys.chosen.none" : "keys.chosen", it.name(), it.keysShown()))
                .orElse(Words.say("keys.choose")));
        record.setDisable(action.isEmpty());
        record.setText(Words.say("keys.record"));
        clear.setDisable(action.map(it -> it.shortcut() == null).orElse(true));
        reset.setDisable(action.map(keymap()::isAsShipped).orElse(true));
        Stroke shipped = action.map(Action::shipped).orElse(null);
        reset.setText(shipped == null ? Words.say("keys.reset") : Words.say("keys.reset.to", shipped.getDisplayText()));
        say("");
    }

    private void say(String text) {
        said.setText(text);
        boolean asks = wanted != null;
        clash.setVisible(asks);
        clash.setManaged(asks);
    }

    private void done(String what) {
        list.refresh();
        choose();
        say(what);
    }

    private void inList(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> record();
            case DELETE, BACK_SPACE -> clear.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void record() {
        chosen().ifPresent(action -> {
            wanted = null;
            recording = action;
            record.setText(Words.say("keys.recording"));
            say(Words.say("keys.recording.tip", action.name()));
            list.getScene().removeEventFilter(KeyEvent.ANY, recorder);
            list.getScene().addEventFilter(KeyEvent.ANY, recorder);
            record.requestFocus();
        });
    }

    private void stop() {
        recording = null;
        if (list.getScene() != null) {
            list.getScene().removeEventFilter(KeyEvent.ANY, recorder);
        }
    }

    /** While keys are awaited, no key does what it usually does. */
    private void pressed(KeyEvent event) {
        Action action = recording;
        event.consume();
        if (action == null || event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        Optional<Stroke> stroke = Stroke.of(event);
        if (event.getCode() == KeyCode.ESCAPE) {
            choose();
            list.requestFocus();
        } else if (stroke.isEmpty()) {
            say(Words.say(event.getCode().isModifierKey() ? "keys.recording.tip" : "keys.nameless", action.name()));
        } else {
            Optional<String> fault = StrokeRules.fault(stroke.get());
            fault.ifPresentOrElse(this::say, () -> propose(action, stroke.get()));
        }
    }

    private void propose(Action action, Stroke stroke) {
        stop();
        record.setText(Words.say("keys.record"));
        Optional<Action> other = keymap().owner(stroke).filter(it -> it != action);
        if (other.isPresent()) {
            wanted = stroke;
            take.setText(Words.say("keys.take", action.name()));
            keep.setText(Words.say("keys.keep", other.get().name()));
            say(Words.say("keys.clash", stroke.getDisplayText(), other.get().name()));
            take.requestFocus();
        } else {
            keymap().bind(action, stroke);
            done(Words.say("keys.bound", action.name(), stroke.getDisplayText()));
            list.requestFocus();
        }
    }

    private void take() {
        Stroke stroke = wanted;
        Optional<Action> action = chosen();
        if (stroke != null && action.isPresent()) {
            keymap().bind(action.get(), stroke);
            done(Words.say("keys.bound", action.get().name(), stroke.getDisplayText()));
            list.requestFocus();
        }
    }

    private void reset(Action action) {
        Stroke shipped = action.shipped();
        if (shipped == null) {
            keymap().reset(action);
            done(Words.say("keys.cleared", action.name()));
        } else {
            propose(action, shipped);
        }
    }
}
