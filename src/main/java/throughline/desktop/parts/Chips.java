package throughline.desktop.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.item.Words;

/** A few things that belong to another: each can be opened and taken away, and others can be added. */
public final class Chips extends Entry {

    private final FlowPane flow = new FlowPane();
    private final MenuButton add = new MenuButton();
    private String addWords = "";

    /**
     * One of them.
     *
     * @param text what it is called
     * @param mark shown before it; null for none
     * @param open what a click on it does; null for nothing
     * @param remove takes it away; null if that cannot be done here
     */
    public record Chip(
            String text,
            @Nullable Node mark,
            @Nullable Runnable open,
            @Nullable Runnable remove) {}

    /**
     * Something that can be added.
     *
     * @param text what it is called
     * @param mark shown before it; null for none
     * @param take adds it
     */
    public record Option(String text, @Nullable Node mark, Runnable take) {}

    /** Without chips. */
    public Chips() {
        flow.getStyleClass().add("chips");
        add.getStyleClass().addAll("chip-add");
        add.setGraphic(Icons.of(Feather.PLUS));
        flow.getChildren().add(add);
        field(flow);
    }

    /** Shows these chips, and these to add; with {@code none} where there is neither. */
    public void show(List<Chip> chips, List<Option> options, String none) {
        flow.getChildren().removeIf(child -> child != add);
        flow.getChildren().addAll(0, chips.stream().map(this::node).toList());
        if (chips.isEmpty() && !none.isEmpty()) {
            Label empty = new Label(none);
            empty.getStyleClass().add("chips-none");
            empty.setWrapText(true);
            // A flow asks for the room of its longest child; this one is to break instead.
            empty.maxWidthProperty().bind(flow.widthProperty());
            flow.setMinWidth(0);
            flow.getChildren().addFirst(empty);
        }
        add.setText(addWords);
        add.setAccessibleText(addWords);
        add.getItems().setAll(options.stream().map(Chips::item).toList());
        SearchedMenu.on(add);
        add.setManaged(!options.isEmpty());
        add.setVisible(!options.isEmpty());
    }

    private static MenuItem item(Option option) {
        MenuItem item = new MenuItem(option.text(), option.mark());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> option.take().run());
        return item;
    }

    private Node node(Chip chip) {
        Node name = chip.open() == null ? label(chip) : opener(chip, chip.open());
        HBox box = new HBox(name);
        box.getStyleClass().add("chip");
        Runnable remove = chip.remove();
        if (remove != null) {
            Button away = new Button("", Icons.of(Feather.X));
            away.getStyleClass().add("chip-away");
            String words = Words.say("chips.remove", chip.text());
            away.setAccessibleText(words);
            away.setTooltip(new Tooltip(words));
            away.setOnAction(e -> {
                // The chip goes; the keyboard stays where the next one would come from.
                add.requestFocus();
                remove.run();
            });
            box.getChildren().add(away);
        }
        return box;
    }

    private static Node label(Chip chip) {
        Label label = new Label(chip.text(), chip.mark());
        label.getStyleClass().add("chip-name");
        return label;
    }

    private static Node opener(Chip chip, Runnable open) {
        Button button = new Button(chip.text(), chip.mark());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("chip-name");
        button.setOnAction(e -> open.run());
        return button;
    }

    /** What the button says that adds. */
    public String getAdd() {
        return addWords;
    }

    /** What the button says that adds. */
    public void setAdd(String words) {
        addWords = words;
    }

    /** The add button's name for tests. */
    public void setFieldId(String id) {
        add.setId(id);
    }

    /** The add button's name for tests. */
    public String getFieldId() {
        return add.getId();
    }
}
