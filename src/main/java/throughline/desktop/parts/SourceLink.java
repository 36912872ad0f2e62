package throughline.desktop.parts;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.rule.Source;

/** Where a rule is said: a link that opens in the browser, with its address to copy; plain words where there is none. */
public final class SourceLink extends HBox {

    /**
     * @param style of words without an address
     * @param browser opens an address
     */
    public SourceLink(Source source, String style, Consumer<String> browser) {
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("source-link");
        setMinWidth(0);
        String title = source.title().isEmpty() ? source.url() : source.title();
        if (source.url().isEmpty()) {
            Label words = new Label(title);
            words.setWrapText(true);
            words.getStyleClass().add(style);
            getChildren().add(words);
            return;
        }
        Hyperlink link = new Hyperlink(title);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(Words.say("source.open", source.url())));
        link.setOnAction(e -> browser.accept(source.url()));
        HBox.setHgrow(link, Priority.SOMETIMES);
        Button copy = new Button("", Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("flat", "small", "copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(Words.say("source.copy", title));
        Tooltip tip = new Tooltip(Words.say("source.copy.tip"));
        copy.setTooltip(tip);
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(source.url());
            Clipboard.getSystemClipboard().setContent(content);
            tip.setText(Words.say("source.copied"));
        });
        getChildren().addAll(link, copy);
    }
}
