package throughline.desktop.findings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import throughline.check.Advice;
import throughline.check.Finding;
import throughline.check.Fix;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Sign;
import throughline.item.Words;

/** A finding: how bad, one sentence, and the best way out as a button. */
final class FindingCell extends ListCell<Finding> {

    private final PlannerModel model;
    private final Confirms confirms;

    FindingCell(PlannerModel model, Confirms confirms) {
        this.model = model;
        this.confirms = confirms;
        getStyleClass().add("finding-cell");
        setOnMouseClicked(e -> {
            Finding finding = getItem();
            if (finding != null && !finding.items().isEmpty()) {
                model.goTo(finding.items().getFirst());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String sentence = Words.say(finding.message());
        Sign sign = Sign.of(finding.severity());
        Label words = new Label(sentence);
        words.getStyleClass().add("finding-words");
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setTooltip(new Tooltip(sentence));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        String severity = Words.say("severity." + finding.severity());
        HBox line = new HBox(sign.node(severity), words);
        line.getStyleClass().add("finding-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!finding.fixes().isEmpty()) {
            line.getChildren().add(button(finding.fixes().getFirst()));
        } else if (finding.confirms().isPresent()) {
            line.getChildren().add(confirm(finding));
        }
        Optional<String> advice = Advice.of(finding);
        advice.ifPresent(it -> line.getChildren().add(advice(it)));
        // As wide as the list and no wider: the sentence gives way, the button does not.
        line.prefWidthProperty()
                .bind(getListView()
                        .widthProperty()
                        .subtract(model.typeProperty().multiply(40)));
        line.maxWidthProperty().bind(line.prefWidthProperty());
        setGraphic(line);
        setAccessibleText(
                severity + ": " + sentence + advice.map(it -> " " + it).orElse(""));
    }

    private static Label advice(String words) {
        Label advice = new Label(words);
        advice.getStyleClass().addAll("panel-note", "advice");
        advice.setTooltip(new Tooltip(words));
        advice.setMinWidth(0);
        return advice;
    }

    private Button confirm(Finding finding) {
        Button ask = new Button(Words.say("findings.confirm"));
        ask.setMnemonicParsing(false);
        ask.getStyleClass().addAll("small", "confirm");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setTooltip(new Tooltip(Words.say("findings.confirm.tip")));
        ask.setOnAction(e -> {
            getListView().requestFocus();
            confirms.ask(finding);
        });
        return ask;
    }

    private Button button(Fix fix) {
        Button take = new Button(Words.say(fix.label()));
        take.setMnemonicParsing(false);
        take.getStyleClass().addAll("accent", "small", "fix");
        take.setMinWidth(USE_PREF_SIZE);
        take.setTooltip(new Tooltip(Words.say("findings.fix.tip")));
        take.setOnAction(e -> {
            // The button goes with what it fixes; the keyboard stays with the list.
            getListView().requestFocus();
            model.take(fix);
        });
        return take;
    }
}
