package throughline.desktop.permissions;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import throughline.check.Finding;
import throughline.check.Fix;
import throughline.desktop.look.Sign;
import throughline.desktop.parts.SourceLink;
import throughline.item.Words;
import throughline.rule.Rule;

/** The stories of some gates below one another: sentences, fixes as buttons, and rules with their sources. */
final class StoryBox {

    private final VBox box;
    private final Consumer<Fix> taken;
    private final Consumer<Finding> confirmed;
    private final Consumer<String> browser;

    /**
     * @param box where to put them
     * @param taken makes a fix
     * @param confirmed asks who has confirmed what a finding leaves open
     * @param browser opens an address
     */
    StoryBox(VBox box, Consumer<Fix> taken, Consumer<Finding> confirmed, Consumer<String> browser) {
        this.box = box;
        this.taken = taken;
        this.confirmed = confirmed;
        this.browser = browser;
    }

    void show(String title, List<GateStory> stories, String otherwise) {
        box.getChildren().clear();
        if (!title.isEmpty()) {
            box.getChildren().add(label(title, "panel-title"));
        }
        if (stories.isEmpty()) {
            box.getChildren().add(label(otherwise, "panel-note"));
        }
        stories.forEach(story -> box.getChildren().add(node(story)));
    }

    private Node node(GateStory story) {
        VBox words = new VBox();
        words.getStyleClass().add("gate-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        story.sentences().forEach(it -> words.getChildren().add(label(it, "gate-sentence")));
        // Before the rules, so that the ways out are in sight however many markets there are.
        FlowPane fixes = new FlowPane();
        fixes.getStyleClass().add("gate-fixes");
        for (int i = 0; i < story.fixes().size(); i++) {
            fixes.getChildren().add(button(story.fixes().get(i), i == 0));
        }
        story.open().ifPresent(it -> fixes.getChildren().add(confirm(it)));
        if (!fixes.getChildren().isEmpty()) {
            words.getChildren().add(fixes);
        }
        if (story.rules().isEmpty()) {
            words.getChildren().add(label(Words.say("permissions.rule.none"), "panel-note"));
        }
        for (Rule rule : story.rules()) {
            words.getChildren().add(label(GateStory.words(rule), "panel-note"));
            FlowPane sources = new FlowPane();
            sources.getStyleClass().add("gate-sources");
            GateStory.sources(rule).forEach(it -> sources.getChildren().add(new SourceLink(it, "panel-note", browser)));
            if (!sources.getChildren().isEmpty()) {
                words.getChildren().add(sources);
            }
        }
        String state = Sign.of(story.state()).word();
        HBox line = new HBox(Sign.of(story.state()).node(state), words);
        line.getStyleClass().add("gate-story");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Button button(Fix fix, boolean best) {
        Button take = new Button(Words.say(fix.label()));
        take.setMnemonicParsing(false);
        take.getStyleClass().addAll("small", "fix");
        if (best) {
            take.getStyleClass().add("accent");
        }
        take.setTooltip(new Tooltip(Words.say("findings.fix.tip")));
        take.setOnAction(e -> taken.accept(fix));
        return take;
    }

    private Button confirm(Finding finding) {
        Button ask = new Button(Words.say("findings.confirm"));
        ask.setMnemonicParsing(false);
        ask.getStyleClass().addAll("small", "confirm");
        ask.setTooltip(new Tooltip(Words.say("findings.confirm.tip")));
        ask.setOnAction(e -> confirmed.accept(finding));
        return ask;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
