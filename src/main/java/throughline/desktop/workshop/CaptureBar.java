package throughline.desktop.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.Choices;
import throughline.desktop.workshop.Captured.Kind;
import throughline.item.Item;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.Naming;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.WorkshopItem;

/** One line for the one who types while the others talk: type, Enter, next. Below it stands what Enter will do. */
public final class CaptureBar {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final PlannerModel model;
    private final WorkshopDesk workshop;
    private int choice;

    @FXML
    private VBox root;

    @FXML
    private ChoiceBox<Kind> kind;

    @FXML
    private Label target;

    @FXML
    private TextField field;

    @FXML
    private ChoiceBox<Note.Color> color;

    @FXML
    private TextField author;

    @FXML
    private Button close;

    @FXML
    private Label will;

    @FXML
    private Label did;

    /** @param desk what every part of the window is handed */
    public CaptureBar(Desk desk) {
        this.model = desk.model();
        this.workshop = model.workshop();
    }

    @FXML
    private void initialize() {
        root.visibleProperty()
                .bind(workshop.capturingProperty().and(model.planProperty().isNotNull()));
        root.managedProperty().bind(root.visibleProperty());
        Choices.fill(kind, List.of(Kind.NOTE, Kind.DECISION, Kind.ACTION), it -> Words.say("capture.kind." + it));
        Choices.fill(color, List.of(Note.Color.values()), it -> Words.say("word.Color." + it));
        color.valueProperty().bindBidirectional(workshop.colorProperty());
        close.setGraphic(Icons.of(Feather.X));
        close.setTooltip(new Tooltip(Words.say("capture.close")));
        close.setAccessibleText(Words.say("capture.close"));
        close.setOnAction(e -> workshop.capturingProperty().set(false));
        field.setOnAction(e -> enter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, before, after) -> {
            choice = 0;
            show();
        });
        kind.valueProperty().addListener((property, before, after) -> show());
        workshop.targetProperty().addListener((property, before, after) -> show());
        model.planProperty().addListener((property, before, after) -> show());
        model.selectionProperty().addListener((property, before, after) -> follow());
        workshop.capturingProperty().addListener((property, before, on) -> {
            if (on) {
                did.setText("");
                follow();
                // A bar that has just come back can take the keyboard only once it is laid out.
                Platform.runLater(field::requestFocus);
            }
        });
        show();
    }

    /** What is chosen on the map or in a list is what the next notes are about. */
    private void follow() {
        if (workshop.capturingProperty().get()
                && model.selectionProperty().get().size() == 1) {
            model.selected(Item.class)
                    .filter(item -> !(item instanceof WorkshopItem) && !(item instanceof Comment))
                    .ifPresent(item -> workshop.targetProperty().set(item.id()));
        }
    }

    private Captured read(Plan plan) {
        return new CaptureLine(plan, today(plan))
                .read(field.getText(), workshop.targetProperty().get(), kind.getValue(), choice);
    }

    private LocalDate today(Plan plan) {
        return LocalDate.ofInstant(now(), plan.sheet().zone());
    }

    private Instant now() {
        return workshop.clock().instant();
    }

    private void show() {
        Plan plan = model.planProperty().get();
        if (plan == null || !workshop.capturingProperty().get()) {
            return;
        }
        String about = workshop.targetProperty().get();
        target.setText(
                plan.has(about)
                        ? Words.say("capture.on", Naming.of(plan, about))
                        : Words.say(kind.getValue() == Kind.NOTE ? "workshop.parking" : "workshop.plan"));
        Captured read = read(plan);
        String words = read.words(plan);
        boolean more = new CaptureLine(plan, today(plan)).choices(field.getText()) > 1 && read.kind() != Kind.UNKNOWN;
        will.setText(
                read.kind() == Kind.NOTHING
                        ? Words.say("capture.aid")
                        : more ? Words.say("capture.orOther", words) : words);
    }

    private void enter() {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        Captured read = read(plan);
        if (read.kind() == Kind.TARGET) {
            workshop.targetProperty().set(read.about());
            field.clear();
        } else if (read.isChange()) {
            apply(read.on(plan, workshop.colorProperty().get(), author.getText(), now()));
        }
    }

    private void apply(Change change) {
        if (model.apply(change)) {
            field.clear();
            did.setText(Words.say("capture.did", Words.say(change.label())));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (field.getText().isEmpty()) {
                workshop.capturingProperty().set(false);
            } else {
                field.clear();
            }
        } else if (event.getCode() == KeyCode.TAB
                && !event.isShiftDown()
                && field.getText().contains("@")) {
            choice++;
            show();
        } else if (UNDO.match(event) && field.getText().isEmpty()) {
            model.undo();
            did.setText("");
        } else if (!PASTE.match(event) || !paste()) {
            return;
        }
        event.consume();
    }

    /** A list becomes as many notes; a single line goes into the field like any other text. */
    private boolean paste() {
        Plan plan = model.planProperty().get();
        String text = Clipboard.getSystemClipboard().getString();
        List<String> lines = text == null ? List.of() : CaptureLine.list(text);
        if (plan == null || lines.size() < 2) {
            return false;
        }
        apply(CaptureList.of(
                plan,
                lines,
                workshop.targetProperty().get(),
                kind.getValue(),
                workshop.colorProperty().get(),
                author.getText(),
                now()));
        return true;
    }
}
