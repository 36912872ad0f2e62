package throughline.desktop.dialogs;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.look.PagePicture;
import throughline.desktop.parts.Spoken;
import throughline.desktop.print.PrintOffer;
import throughline.desktop.print.PrintOrder;
import throughline.draw.Theme;
import throughline.export.ExportOptions;
import throughline.export.Sharing;
import throughline.export.SheetSet;
import throughline.export.Tiles;
import throughline.export.report.Page;
import throughline.item.Words;

/** What goes on paper and how, with a picture of each page. */
public final class PrintBody {

    private static final List<String> USUAL = List.of("A4", "Letter", "A3", "Ledger", "Tabloid", "A2", "A1", "A0");
    private static final double PREVIEW = 460;

    @FXML
    private Label title;

    @FXML
    private ComboBox<SheetSet> what;

    @FXML
    private ComboBox<Printer> printer;

    @FXML
    private ComboBox<Paper> paper;

    @FXML
    private RadioButton lying;

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
    private CheckBox money;

    @FXML
    private CheckBox notes;

    @FXML
    private ImageView preview;

    @FXML
    private Label count;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    private @Nullable PrintOffer offer;
    private BooleanProperty notYet = new SimpleBooleanProperty();
    private List<Page> pages = List.of();
    private int shown;
    private int asked;

    /** @param notYet true while there are no pages to print */
    void show(PrintOffer newOffer, BooleanProperty newNotYet) {
        offer = newOffer;
        notYet = newNotYet;
        title.setText(Words.say("print.title", newOffer.title()));
        what.getItems().setAll(SheetSet.REPORT, SheetSet.SHOW, SheetSet.POSTER, SheetSet.BLANK, SheetSet.WORKSHEETS);
        what.setConverter(Spoken.by(PrintBody::word));
        what.setValue(SheetSet.REPORT);
        printer.getItems().setAll(newOffer.printers());
        printer.setConverter(Spoken.by(Printer::getName));
        paper.setConverter(Spoken.by(Paper::getName));
        columns.setValueFactory(new IntegerSpinnerValueFactory(1, Tiles.MOST, 3));
        rows.setValueFactory(new IntegerSpinnerValueFactory(1, Tiles.MOST, 3));
        groups.setValueFactory(new IntegerSpinnerValueFactory(1, ExportOptions.MOST_GROUPS, 4));
        printer.valueProperty().addListener((property, before, after) -> papers(after));
        printer.setValue(newOffer.printers().getFirst());
        ChangeListener<Object> again = (property, before, after) -> lay();
        List.of(
                        what.valueProperty(),
                        paper.valueProperty(),
                        lying.selectedProperty(),
                        columns.valueProperty(),
                        rows.valueProperty(),
                        groups.valueProperty(),
                        money.selectedProperty(),
                        notes.selectedProperty())
                .forEach(it -> it.addListener(again));
        previous.setOnAction(e -> look(shown - 1));
        next.setOnAction(e -> look(shown + 1));
        lay();
    }

    void takeFocus() {
        what.requestFocus();
    }

    private static String word(SheetSet set) {
        return switch (set) {
            case REPORT -> Words.say("print.report");
            case SHOW -> Words.say("print.show");
            case POSTER -> Words.say("print.poster");
            case BLANK -> Words.say("print.blank");
            case WORKSHEETS -> Words.say("print.worksheets");
        };
    }

    private void papers(@Nullable Printer chosen) {
        if (chosen == null) {
            return;
        }
        List<Paper> all = chosen.getPrinterAttributes().getSupportedPapers().stream()
                .sorted(Comparator.comparing(PrintBody::rank).thenComparing(Paper::getName))
                .toList();
        paper.getItems().setAll(all);
        Paper usual = chosen.getDefaultPageLayout().getPaper();
        paper.setValue(all.contains(usual) ? usual : all.getFirst());
    }

    private static int rank(Paper paper) {
        int place = USUAL.indexOf(paper.getName());
        return place < 0 ? USUAL.size() : place;
    }

    private Optional<PageLayout> layout() {
        Printer chosen = printer.getValue();
        Paper sheet = paper.getValue();
        if (chosen == null || sheet == null) {
            return Optional.empty();
        }
        boolean upright = what.getValue() == SheetSet.WORKSHEETS || !lying.isSelected();
        return Optional.of(chosen.createPageLayout(
                sheet,
                upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
                Printer.MarginType.HARDWARE_MINIMUM));
    }

    private throughline.export.Paper sheet() {
        Paper sheet = Objects.requireNonNull(paper.getValue());
        throughline.export.Paper upright = new throughline.export.Paper(sheet.getWidth(), sheet.getHeight()).portrait();
        return what.getValue() != SheetSet.WORKSHEETS && lying.isSelected() ? upright.landscape() : upright;
    }

    private void lay() {
        SheetSet set = what.getValue();
        boolean tiled = set == SheetSet.POSTER || set == SheetSet.BLANK;
        only(tiles, tiled);
        only(many, set == SheetSet.WORKSHEETS);
        only(money, set == SheetSet.REPORT);
        only(notes, set == SheetSet.REPORT);
        if (offer == null || paper.getValue() == null) {
            return;
        }
        int ask = ++asked;
        notYet.set(true);
        ExportOptions options = ExportOptions.STANDARD
                .withTheme(Theme.PRINT)
                .withPaper(sheet())
                .withTiles(new Tiles(columns.getValue(), rows.getValue()))
                .withGroups(groups.getValue())
                .withSharing(new Sharing(money.isSelected(), notes.isSelected(), true));
        offer.maker().pages(set, options).whenComplete((made, thrown) -> {
            if (ask == asked) {
                pages = made == null ? List.of() : made;
                notYet.set(pages.isEmpty());
                look(Math.clamp(shown, 0, Math.max(0, pages.size() - 1)));
            }
        });
    }

    private static void only(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void look(int page) {
        shown = page;
        previous.setDisable(page <= 0);
        next.setDisable(page >= pages.size() - 1);
        count.setText(pages.isEmpty() ? "" : Words.say("print.page", page + 1, pages.size()));
        if (page < pages.size()) {
            throughline.export.Paper sheet = sheet();
            double scale = Math.min(PREVIEW / sheet.width(), PREVIEW / sheet.height());
            preview.setImage(PagePicture.of(pages.get(page), sheet.width(), sheet.height(), 2 * scale));
            preview.setFitWidth(scale * sheet.width());
            preview.setFitHeight(scale * sheet.height());
        }
    }

    Optional<PrintOrder> order() {
        return layout().map(it -> new PrintOrder(printer.getValue(), it, pages));
    }
}
