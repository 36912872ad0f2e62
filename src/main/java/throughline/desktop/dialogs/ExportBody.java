package throughline.desktop.dialogs;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.dialogs.ExportKind.Choice;
import throughline.desktop.dialogs.ExportKind.Group;
import throughline.desktop.parts.Spoken;
import throughline.draw.Theme;
import throughline.export.ExportOptions;
import throughline.export.Sharing;
import throughline.export.Tiles;
import throughline.item.Words;
import throughline.table.TableKind;

/** Which kind of file, and what there is to choose about that kind. */
public final class ExportBody {

    private static final int MOST_PIXELS = 100_000;

    @FXML
    private Label title;

    @FXML
    private VBox left;

    @FXML
    private VBox right;

    @FXML
    private HBox colours;

    @FXML
    private RadioButton dark;

    @FXML
    private RadioButton print;

    @FXML
    private HBox papers;

    @FXML
    private ComboBox<PaperChoice> paper;

    @FXML
    private CheckBox upright;

    @FXML
    private HBox tiles;

    @FXML
    private Spinner<Integer> columns;

    @FXML
    private Spinner<Integer> rows;

    @FXML
    private HBox many;

    @FXML
    private Spinner<Integer> groups;

    @FXML
    private HBox pixels;

    @FXML
    private Spinner<Integer> width;

    @FXML
    private CheckBox transparent;

    @FXML
    private HBox templates;

    @FXML
    private Label template;

    @FXML
    private Button choose;

    @FXML
    private HBox tables;

    @FXML
    private ComboBox<TableKind> table;

    @FXML
    private CheckBox money;

    @FXML
    private CheckBox notes;

    @FXML
    private CheckBox findings;

    private final ToggleGroup kinds = new ToggleGroup();
    private final Map<ExportKind, RadioButton> buttons = new EnumMap<>(ExportKind.class);
    private @Nullable Path chosenTemplate;

    /** @param templateFile asks for a file with slides */
    void show(String plan, Supplier<Optional<Path>> templateFile) {
        title.setText(Words.say("export.title", plan));
        for (Group group : Group.values()) {
            VBox side = group == Group.DATA || group == Group.PERMISSIONS ? right : left;
            Label head = new Label(group.words());
            head.getStyleClass().add("entry-label");
            side.getChildren().add(head);
            for (ExportKind kind : ExportKind.values()) {
                if (kind.group() == group) {
                    side.getChildren().add(button(kind));
                }
            }
        }
        paper.getItems().setAll(PaperChoice.values());
        paper.setConverter(Spoken.by(PaperChoice::words));
        paper.setValue(PaperChoice.A4);
        table.getItems().setAll(TableKind.values());
        table.setConverter(Spoken.by(TableKind::words));
        table.setValue(TableKind.TOUCHPOINTS);
        columns.setValueFactory(new IntegerSpinnerValueFactory(1, Tiles.MOST, 3));
        rows.setValueFactory(new IntegerSpinnerValueFactory(1, Tiles.MOST, 3));
        groups.setValueFactory(new IntegerSpinnerValueFactory(1, ExportOptions.MOST_GROUPS, 4));
        width.setValueFactory(new IntegerSpinnerValueFactory(100, MOST_PIXELS, 3_000, 500));
        choose.setOnAction(e -> templateFile.get().ifPresent(file -> {
            chosenTemplate = file;
            template.setText(String.valueOf(file.getFileName()));
        }));
        kinds.selectedToggleProperty().addListener((property, before, after) -> offer());
        Objects.requireNonNull(buttons.get(ExportKind.PDF)).setSelected(true);
    }

    private RadioButton button(ExportKind kind) {
        RadioButton button = new RadioButton(kind.words());
        button.setId(kind.id());
        button.setMnemonicParsing(false);
        button.setToggleGroup(kinds);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(kind);
        buttons.put(kind, button);
        return button;
    }

    private ExportKind kind() {
        return kinds.getSelectedToggle() == null
                ? ExportKind.PDF
                : (ExportKind) kinds.getSelectedToggle().getUserData();
    }

    private void offer() {
        ExportKind kind = kind();
        only(colours, kind.has(Choice.COLOURS));
        only(papers, kind.has(Choice.PAPER));
        only(upright, kind == ExportKind.PDF || kind == ExportKind.POSTER || kind == ExportKind.BLANK);
        only(tiles, kind.has(Choice.TILES));
        only(many, kind.has(Choice.GROUPS));
        only(pixels, kind.has(Choice.PIXELS));
        only(templates, kind.has(Choice.TEMPLATE));
        only(tables, kind.has(Choice.TABLE));
        only(money, kind.has(Choice.LEAVE));
        only(notes, kind.has(Choice.LEAVE) || kind.has(Choice.NOTES));
        only(findings, kind.has(Choice.FINDINGS));
        notes.setText(Words.say(kind.has(Choice.NOTES) ? "export.comments" : "export.notes"));
    }

    private static void only(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Puts the keyboard on the choices: arrows go through them, Enter goes on. */
    void takeFocus() {
        Objects.requireNonNull(buttons.get(ExportKind.PDF)).requestFocus();
    }

    ExportChoice choice() {
        ExportKind kind = kind();
        Theme theme = dark.isSelected() ? Theme.DARK : print.isSelected() ? Theme.PRINT : Theme.LIGHT;
        boolean standing = upright.isVisible() && upright.isSelected();
        return new ExportChoice(
                kind.file(),
                ExportOptions.STANDARD
                        .withTheme(theme)
                        .withPaper(paper.getValue().paper(standing))
                        .withTable(kind == ExportKind.CSV ? table.getValue() : null)
                        .withYear(kind == ExportKind.YEAR ? ExportOptions.FIRST_YEAR : 0)
                        .withTiles(new Tiles(columns.getValue(), rows.getValue()))
                        .withGroups(groups.getValue())
                        .withPngWidth(width.getValue())
                        .withTransparent(kind == ExportKind.PNG && transparent.isSelected())
                        .withTemplate(kind == ExportKind.SLIDES ? chosenTemplate : null)
                        .withSharing(sharing(kind)));
    }

    private Sharing sharing(ExportKind kind) {
        boolean asked = kind.has(Choice.LEAVE);
        return new Sharing(
                !asked || money.isSelected(),
                !(asked || kind.has(Choice.NOTES)) || notes.isSelected(),
                !kind.has(Choice.FINDINGS) || findings.isSelected());
    }
}
