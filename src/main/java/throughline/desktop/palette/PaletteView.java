package throughline.desktop.palette;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.desktop.parts.Layer;
import throughline.item.Words;

/** The palette: a field, and below it what fits. The keyboard stays in the field; the arrows walk the list. */
public final class PaletteView {

    private static final int LINES = 10;

    private final FoundTrail trail;
    private final PaletteModel palette;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private @Nullable Layer layer;
    private Scope scope = Scope.ALL;

    @FXML
    private TextField field;

    @FXML
    private ListView<Hit> list;

    @FXML
    private Label none;

    @FXML
    private Label count;

    /** @param desk what every part of the window is handed */
    public PaletteView(Desk desk) {
        this.trail = new FoundTrail(desk.model());
        this.palette = new PaletteModel(desk.model(), desk.actions(), trail);
    }

    @FXML
    private void initialize() {
        list.setItems(hits);
        list.setCellFactory(view -> new PaletteCell());
        list.setOnMouseClicked(event -> take());
        none.managedProperty().bind(none.visibleProperty());
        field.textProperty().addListener((property, before, after) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows on {@code newLayer} from now on. */
    void standOn(Layer newLayer) {
        layer = newLayer;
        newLayer.openProperty().addListener((property, before, open) -> {
            if (!open) {
                palette.close();
            }
        });
    }

    /** Opens with an empty field. */
    void open(Scope newScope) {
        if (layer == null) {
            return;
        }
        scope = newScope;
        palette.open(scope);
        String prompt = Words.say(scope == Scope.ALL ? "palette.prompt" : "palette.prompt.named");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        none.setText(Words.say(scope == Scope.ALL ? "palette.none" : "palette.none.named"));
        field.clear();
        fill();
        layer.open(field);
    }

    /** Goes on along what was found last; looks for something where nothing was. */
    void goOn(boolean back) {
        if (!trail.go(back)) {
            open(Scope.NAMED);
        }
    }

    private void fill() {
        hits.setAll(palette.hits(field.getText()));
        boolean counted = scope == Scope.NAMED && !field.getText().isBlank();
        count.setText(counted ? Words.say("palette.hits", hits.size()) : "");
        field.setAccessibleHelp(count.getText());
        none.setVisible(hits.isEmpty());
        list.setVisible(!hits.isEmpty());
        list.setManaged(!hits.isEmpty());
        list.setPrefHeight(Math.min(hits.size(), LINES) * line() + 8);
        if (!hits.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    /** As high as the style sheet says. */
    private double line() {
        list.applyCss();
        return list.getFixedCellSize();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case PAGE_DOWN -> walk(LINES - 1);
            case PAGE_UP -> walk(1 - LINES);
            case ENTER -> take();
            // There is nothing else to go to while the palette is open.
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int step) {
        int last = hits.size() - 1;
        int at = list.getSelectionModel().getSelectedIndex();
        // One step beyond an end comes back at the other; a page stops there.
        int next = Math.abs(step) == 1 ? Math.floorMod(at + step, last + 1) : Math.clamp(at + step, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - LINES / 2));
        list.notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.FOCUS_ITEM);
    }

    private void take() {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null && hit.entry().enabled() && layer != null) {
            layer.close();
            // When the keyboard is back where it was: commands may look who has it.
            Platform.runLater(() -> palette.run(hit.entry()));
        }
    }
}
