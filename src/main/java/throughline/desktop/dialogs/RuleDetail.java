package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.desktop.parts.SourceLink;
import throughline.item.Words;
import throughline.plan.Confirmation;
import throughline.plan.WhenWords;
import throughline.rule.Rule;
import throughline.rule.Source;

/** A rule to read: as the catalogue has it, beside it as the plan has it, and where it is said. */
final class RuleDetail {

    private static final double LABELS = 128;

    private final VBox box;
    private final Catalogue catalogue;
    private final Consumer<String> browser;

    RuleDetail(VBox box, Catalogue catalogue, Consumer<String> browser) {
        this.box = box;
        this.catalogue = catalogue;
        this.browser = browser;
    }

    void show(@Nullable RuleLine line) {
        box.getChildren().clear();
        if (line == null) {
            box.getChildren().add(text(Words.say("rules.none"), "panel-note"));
            return;
        }
        box.getChildren().add(text(line.name(), "panel-title"));
        for (String mark : Stream.concat(line.marks().stream(), Stream.of(line.news()))
                .filter(it -> !it.isEmpty())
                .toList()) {
            box.getChildren().add(text(mark, "panel-note"));
        }
        confirmed(line);
        facts(line);
        sources(line);
    }

    private void confirmed(RuleLine line) {
        if (line.own() == null) {
            return;
        }
        Confirmation by = line.own().confirmed();
        box.getChildren()
                .add(text(
                        by == null
                                ? Words.say("register.confirmed.nobody")
                                : Words.say("register.confirmed.source", by.by(), WhenWords.day(by.on()), by.source()),
                        "gate-sentence"));
        if (!line.own().note().isEmpty()) {
            box.getChildren().add(text(line.own().note(), "panel-note"));
        }
    }

    private void facts(RuleLine line) {
        List<Rule> shown = new ArrayList<>();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rule-facts");
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        grid.getColumnConstraints().add(labels);
        if (line.shipped() != null) {
            shown.add(line.shipped());
        }
        if (line.own() != null && line.own().rule() != null) {
            shown.add(line.own().rule());
        }
        for (int i = 0; i < shown.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            // Alike, and as narrow as the window makes them: what they say wraps.
            column.setMinWidth(0);
            column.setPrefWidth(100);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        if (shown.size() > 1) {
            grid.add(text(Words.say("rules.column.shipped"), "entry-label"), 1, row);
            grid.add(text(Words.say("rules.column.own"), "entry-label"), 2, row++);
        }
        for (RuleFacts fact : RuleFacts.ALL) {
            List<String> said =
                    shown.stream().map(it -> fact.said().apply(it, catalogue)).toList();
            if (said.stream().anyMatch(it -> !it.isBlank())) {
                grid.add(text(fact.label(), "entry-label"), 0, row);
                for (int i = 0; i < said.size(); i++) {
                    grid.add(text(said.get(i), "rule-said"), i + 1, row);
                }
                row++;
            }
        }
        grid.getChildren().forEach(it -> GridPane.setValignment(it, VPos.TOP));
        box.getChildren().add(grid);
    }

    private void sources(RuleLine line) {
        Rule rule = line.rule();
        if (rule == null || rule.evidence().sources().isEmpty()) {
            return;
        }
        box.getChildren().add(text(Words.say("rules.sources"), "entry-label"));
        for (Source source : rule.evidence().sources()) {
            box.getChildren().add(new SourceLink(source, "rule-said", browser));
        }
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
