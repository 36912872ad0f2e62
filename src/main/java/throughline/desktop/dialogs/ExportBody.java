package throughline.desktop.dialogs;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import throughline.draw.Theme;
import throughline.export.Paper;
import throughline.item.Words;
import throughline.table.TableKind;

/** Which kind of file, in which colours. */
public final class ExportBody {

    @FXML
    private Label title;

    @FXML
    private RadioButton pdf;

    @FXML
    private RadioButton yearA4;

    @FXML
    private RadioButton yearA3;

    @FXML
    private RadioButton png;

    @FXML
    private RadioButton svg;

    @FXML
    private RadioButton json;

    @FXML
    private RadioButton calendar;

    @FXML
    private RadioButton workbook;

    @FXML
    private RadioButton csv;

    @FXML
    private ComboBox<TableKind> table;

    @FXML
    private RadioButton registerCsv;

    @FXML
    private RadioButton registerPdf;

    @FXML
    private RadioButton records;

    @FXML
    private RadioButton gatesCsv;

    @FXML
    private RadioButton gatesPdf;

    @FXML
    private RadioButton dark;

    @FXML
    private RadioButton print;

    @FXML
    private VBox colours;

    void show(String plan) {
        title.setText(Words.say("export.title", plan));
        colours.disableProperty()
                .bind(pdf.selectedProperty()
                        .or(png.selectedProperty())
                        .or(svg.selectedProperty())
                        .or(registerPdf.selectedProperty())
                        .or(gatesPdf.selectedProperty())
                        .not());
        table.getItems().setAll(TableKind.values());
        table.setValue(TableKind.TOUCHPOINTS);
        table.setConverter(new StringConverter<>() {
            @Override
            public String toString(TableKind kind) {
                return kind == null ? "" : kind.words();
            }

            @Override
            public TableKind fromString(String words) {
                return table.getValue();
            }
        });
        table.disableProperty().bind(csv.selectedProperty().not());
    }

    /** Puts the keyboard on the choices: arrows go through them, Enter goes on. */
    void takeFocus() {
        pdf.requestFocus();
    }

    ExportChoice choice() {
        FileKind kind = Map.ofEntries(
                        Map.entry(png, FileKind.PNG),
                        Map.entry(svg, FileKind.SVG),
                        Map.entry(json, FileKind.PLAN),
                        Map.entry(calendar, FileKind.CALENDAR),
                        Map.entry(workbook, FileKind.WORKBOOK),
                        Map.entry(csv, FileKind.CSV),
                        Map.entry(registerCsv, FileKind.REGISTER_CSV),
                        Map.entry(registerPdf, FileKind.REGISTER_PDF),
                        Map.entry(records, FileKind.RECORDS),
                        Map.entry(gatesCsv, FileKind.GATES_CSV),
                        Map.entry(gatesPdf, FileKind.GATES_PDF))
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().isSelected())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FileKind.PDF);
        Theme theme = dark.isSelected() ? Theme.DARK : print.isSelected() ? Theme.PRINT : Theme.LIGHT;
        if (yearA4.isSelected() || yearA3.isSelected()) {
            return ExportChoice.year(yearA3.isSelected() ? Paper.A3 : Paper.A4, theme);
        }
        return ExportChoice.of(kind, theme, table.getValue());
    }
}
