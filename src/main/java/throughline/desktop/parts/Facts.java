package throughline.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is so and is not changed here: plain text without boxes, so that nobody takes it for a field. */
public final class Facts extends VBox {

    /** Without facts. */
    public Facts() {
        getStyleClass().add("facts");
    }

    /** Forgets all facts. */
    public void clear() {
        getChildren().clear();
    }

    /** Adds a fact in words; one without words is left out. */
    public void add(String name, String words) {
        if (!words.isEmpty()) {
            Label value = new Label(words);
            value.getStyleClass().add("fact-value");
            value.setWrapText(true);
            add(name, value);
        }
    }

    /** Adds a fact in words, with how it is reckoned as its tooltip. */
    public void add(String name, String words, String reckoned) {
        Label value = new Label(words);
        value.getStyleClass().add("fact-value");
        value.setWrapText(true);
        Tooltip tip = new Tooltip(reckoned);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        value.setTooltip(tip);
        value.setAccessibleHelp(reckoned);
        add(name, value);
    }

    /** Adds a fact shown otherwise. */
    public void add(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        VBox fact = new VBox(label, value);
        fact.getStyleClass().add("fact");
        getChildren().add(fact);
    }

    /** Adds a fact as words of which some hold: {@code value} is called once for each with what to show. */
    public void tags(String name, java.util.List<Tag> tags) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("tags");
        for (Tag tag : tags) {
            Label label = new Label(tag.words());
            label.getStyleClass().addAll("tag", tag.holds() ? "holds" : "holds-not");
            label.setAccessibleText(tag.accessible());
            flow.getChildren().add(label);
        }
        add(name, flow);
    }

    /**
     * A word that holds or not.
     *
     * @param words the word
     * @param holds true if it holds
     * @param accessible the same in words alone
     */
    public record Tag(String words, boolean holds, String accessible) {}
}
