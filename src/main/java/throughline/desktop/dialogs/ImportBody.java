package throughline.desktop.dialogs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.desktop.sheets.SheetImport;
import throughline.item.Words;
import throughline.sheet.Grid;
import throughline.sheet.Importing;
import throughline.sheet.Mapping;
import throughline.table.Notation.Order;
import throughline.table.TableKind;

/** A spreadsheet before it is taken in: how it is matched, its first rows, and what will not do. */
public final class ImportBody {

    private static final int HEADINGS_OFFERED = 30;

    @FXML
    private Label title;

    @FXML
    private Label how;

    @FXML
    private VBox reading;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label read;

    @FXML
    private Label refused;

    @FXML
    private Region content;

    @FXML
    private ComboBox<Integer> sheets;

    @FXML
    private ComboBox<TableKind> kind;

    @FXML
    private ComboBox<Integer> heading;

    @FXML
    private CheckBox twoRows;

    @FXML
    private ComboBox<Order> order;

    @FXML
    private ComboBox<Character> decimal;

    @FXML
    private TableView<Grid.Row> preview;

    @FXML
    private VBox stations;

    @FXML
    private GridPane names;

    @FXML
    private VBox faultBox;

    @FXML
    private Label faultTitle;

    @FXML
    private ListView<String> faults;

    @FXML
    private CheckBox leaveOut;

    @FXML
    private Label summary;

    private @Nullable SheetImport job;
    private boolean showing;

    /** @param cannot set to true while nothing can be taken in */
    void show(SheetImport sheet, BooleanProperty cannot) {
        job = sheet;
        title.setText(Words.say("import.title", sheet.name()));
        sheet.rowsProperty().addListener((property, before, count) -> tell(sheet));
        choices(sheets, i -> sheet.sheet().sheets().get(i).name(), sheet::chooseSheet);
        choices(kind, TableKind::words, sheet::choose);
        choices(heading, i -> headingWords(sheet, i), i -> sheet.chooseHeading(i, twoRows.isSelected() ? 2 : 1));
        choices(
                order,
                it -> Words.say("import.order." + it.name()),
                it -> sheet.map(sheet.mapping().with(sheet.mapping().notation().in(it))));
        choices(
                decimal,
                it -> Words.say(it == ',' ? "import.decimal.comma" : "import.decimal.point"),
                it -> sheet.map(sheet.mapping().with(sheet.mapping().notation().with(it))));
        twoRows.setOnAction(e -> sheet.chooseHeading(sheet.mapping().heading(), twoRows.isSelected() ? 2 : 1));
        leaveOut.setOnAction(e -> sheet.map(sheet.mapping().leavingOut(leaveOut.isSelected())));
        faults.setCellFactory(Wrapped::new);
        kind.getItems().setAll(TableKind.TOUCHPOINTS, TableKind.CAMPAIGNS);
        order.getItems().setAll(Order.values());
        decimal.getItems().setAll(',', '.');
        sheet.changesProperty().addListener((property, before, after) -> refresh(sheet, cannot));
        refresh(sheet, cannot);
    }

    private <T> void choices(ComboBox<T> box, Function<T, String> words, Consumer<T> taken) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getValue();
            }
        });
        box.setOnAction(e -> {
            if (!showing && box.getValue() != null) {
                taken.accept(box.getValue());
            }
        });
    }

    private static String headingWords(SheetImport sheet, int index) {
        Grid.Row row = sheet.grid().rows().get(index);
        String first = row.cells().stream()
                .map(Grid.Cell::text)
                .filter(it -> !it.isBlank())
                .limit(3)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return Words.say(
                "import.heading.row",
                Integer.toString(row.number()),
                first.length() > 40 ? first.substring(0, 40) + "…" : first);
    }

    private void refresh(SheetImport sheet, BooleanProperty cannot) {
        boolean ready = sheet.isReady();
        boolean bad = !sheet.refused().isEmpty();
        show(reading, (!ready || sheet.isMatching()) && !bad);
        tell(sheet);
        show(refused, bad);
        refused.setText(sheet.refused());
        show(content, ready && !bad);
        show(how, ready);
        cannot.set(!ready || sheet.isMatching() || sheet.outcome().change() == null);
        if (ready && !sheet.isMatching()) {
            showing = true;
            fill(sheet);
            showing = false;
        }
    }

    /** How far it is: of how many rows nobody knows while they are read. */
    private void tell(SheetImport sheet) {
        int count = sheet.rowsProperty().get();
        if (sheet.isMatching()) {
            int all = sheet.grid().rows().size();
            progress.setProgress((double) count / Math.max(1, all));
            read.setText(Words.say("import.matching", count, all));
        } else {
            progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            read.setText(Words.say("import.reading", count));
        }
    }

    private static void show(Region part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }

    private void fill(SheetImport sheet) {
        Mapping mapping = sheet.mapping();
        Grid grid = sheet.grid();
        how.setText(ImportFacts.how(sheet));
        List<Integer> all =
                IntStream.range(0, sheet.sheet().sheets().size()).boxed().toList();
        offer(sheets, all, sheet.sheet().sheets().indexOf(grid));
        sheets.setDisable(all.size() < 2);
        kind.setValue(mapping.kind());
        offer(
                heading,
                IntStream.range(0, Math.min(HEADINGS_OFFERED, grid.rows().size()))
                        .boxed()
                        .toList(),
                mapping.heading());
        twoRows.setSelected(mapping.headingRows() == 2);
        order.setValue(mapping.notation().order());
        decimal.setValue(mapping.notation().decimal());
        ImportPreview.fill(preview, sheet);
        Importing outcome = sheet.outcome();
        ImportNames.fill(names, sheet);
        show(stations, !outcome.unknown().isEmpty());
        show(faultBox, !outcome.faults().isEmpty());
        faultTitle.setText(Words.say("import.faults", outcome.faults().size()));
        faults.getItems()
                .setAll(outcome.faults().stream().map(Importing.Fault::words).toList());
        leaveOut.setSelected(mapping.leaveOutBad());
        leaveOut.setText(Words.say("import.leaveOut", outcome.faults().size()));
        show(leaveOut, !outcome.faults().isEmpty());
        summary.setText(ImportFacts.summary(sheet));
    }

    private static void offer(ComboBox<Integer> box, List<Integer> all, int value) {
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(value);
    }

    /** A sentence over as many rows as it takes. */
    private static final class Wrapped extends ListCell<String> {

        private static final double BESIDE = 44;

        private final Text words = new Text();

        Wrapped(ListView<String> list) {
            words.getStyleClass().add("import-fault");
            words.wrappingWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            words.setText(sentence);
            setAccessibleText(sentence);
            setGraphic(empty ? null : words);
        }
    }
}
