package throughline.desktop.dialogs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.Gates;
import throughline.desktop.parts.Numbers;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Plan;
import throughline.plan.TouchpointEdits;

/**
 * How many have given each permission so far, one field each in percent; nothing means that nobody knows. Those are asked
 * for that the stations require which reach out to people.
 */
final class GivenFields {

    private static final int COLUMNS = 2;

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    void show(GridPane grid, Plan plan, Catalogue catalogue, Runnable check) {
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints words = new ColumnConstraints();
            words.setHgrow(Priority.ALWAYS);
            ColumnConstraints share = new ColumnConstraints();
            share.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().addAll(words, share);
        }
        int at = 0;
        for (String permission : permissions(plan, catalogue)) {
            String called = catalogue.nameOf(permission);
            Label label = new Label(called);
            label.setMinSize(0, Region.USE_PREF_SIZE);
            label.setWrapText(true);
            TextField field = new TextField();
            field.setId("start-given-" + permission);
            field.setPrefColumnCount(7);
            field.setMinWidth(Region.USE_PREF_SIZE);
            field.setAccessibleText(Words.say("audience.held.share", called));
            field.textProperty().addListener((property, before, after) -> check.run());
            label.setLabelFor(field);
            fields.put(permission, field);
            HBox share = new HBox(field, new Label("%"));
            share.getStyleClass().add("share-line");
            share.setAlignment(Pos.CENTER_RIGHT);
            int column = at % COLUMNS * 2;
            grid.add(label, column, at / COLUMNS);
            grid.add(share, column + 1, at / COLUMNS);
            at++;
        }
        hint(null);
    }

    private static Set<String> permissions(Plan plan, Catalogue catalogue) {
        Set<String> required = new LinkedHashSet<>();
        for (Station station : plan.map().stations()) {
            required.addAll(TouchpointEdits.requiredAt(station));
        }
        List<String> known = catalogue.permissions().stream()
                .map(type -> type.id())
                .filter(id -> required.contains(id) && Gates.isOfPeople(id, catalogue))
                .toList();
        return new LinkedHashSet<>(known);
    }

    /** Shows what is known of an audience as hints; of nobody, null, that it is not known. */
    void hint(@Nullable Audience audience) {
        fields.forEach((permission, field) -> field.setPromptText(
                audience == null || audience.isUnsure(permission)
                        ? Words.say("start.campaign.unsure")
                        : Numbers.percent(audience.heldShare(permission))));
    }

    /**
     * The shares that were typed.
     *
     * @throws throughline.item.InvalidItem if one is no number from 0 to 100
     */
    SortedMap<String, BigDecimal> answers() {
        SortedMap<String, BigDecimal> answers = new TreeMap<>();
        fields.forEach((permission, field) -> {
            if (!field.getText().isBlank()) {
                answers.put(permission, Numbers.share(field.getText()));
            }
        });
        return answers;
    }
}
