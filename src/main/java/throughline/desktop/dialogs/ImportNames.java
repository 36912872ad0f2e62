package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.desktop.sheets.SheetImport;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.sheet.Importing;

/** The names that are no station's, each with a station to take for it. */
final class ImportNames {

    private static final String UNDECIDED = "?";

    private ImportNames() {}

    static void fill(GridPane grid, SheetImport sheet) {
        grid.getChildren().clear();
        int row = 0;
        for (Importing.Unknown unknown : sheet.outcome().unknown()) {
            Label name = new Label(Words.say("import.name", unknown.name(), unknown.rows()));
            ComboBox<String> box = new ComboBox<>();
            box.setId("import-name-" + row);
            box.setAccessibleText(unknown.name());
            box.setConverter(words(sheet.plan()));
            box.getItems().setAll(offered(sheet.plan(), unknown));
            box.setValue(unknown.station() == null ? UNDECIDED : unknown.station());
            box.setVisibleRowCount(12);
            box.setPrefWidth(220);
            box.setOnAction(e -> {
                if (!UNDECIDED.equals(box.getValue())) {
                    sheet.map(sheet.mapping().choosing(unknown.name(), String.valueOf(box.getValue())));
                }
            });
            name.setLabelFor(box);
            grid.addRow(row++, name, box);
        }
    }

    /** Those that are alike first, then leaving out, then all others by name. */
    private static List<String> offered(Plan plan, Importing.Unknown unknown) {
        Set<String> ids = new LinkedHashSet<>();
        if (unknown.station() == null) {
            ids.add(UNDECIDED);
        }
        ids.addAll(unknown.likely());
        ids.add("");
        plan.map().stations().stream()
                .sorted(Comparator.comparing((Station it) -> it.name().toLowerCase(Locale.ROOT)))
                .map(Station::id)
                .forEach(ids::add);
        return new ArrayList<>(ids);
    }

    private static StringConverter<String> words(Plan plan) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                if (id == null || id.equals(UNDECIDED)) {
                    return Words.say("import.undecided");
                }
                return id.isEmpty() ? Words.say("import.leaveOutRows") : Naming.of(plan, id);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        };
    }
}
