package throughline.desktop.inspector;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import throughline.item.Item;

/**
 * Cards of items one below the other, a sentence where there is none, and a button that adds one. A card stays as long as
 * its item is shown, so that a field in hand keeps the keyboard.
 *
 * @param <T> the items
 * @param <C> their cards
 */
abstract class CardList<T extends Item, C extends Node> extends VBox {

    private final Map<String, C> cards = new LinkedHashMap<>();
    private final Label none;
    private final ButtonBase add;
    private final Function<String, C> card;

    /**
     * @param sentence said where there is none
     * @param add the button that adds one
     * @param card a card for the item with that id
     */
    CardList(String sentence, ButtonBase add, Function<String, C> card) {
        this.none = new Label(sentence);
        this.add = add;
        this.card = card;
        getStyleClass().add("cards");
        none.getStyleClass().add("chips-none");
        none.setWrapText(true);
        add.getStyleClass().add("chip-add");
    }

    /** Shows a card for each item, in their order. */
    final void show(List<T> items, BiConsumer<C, T> show) {
        List<String> ids = items.stream().map(Item::id).toList();
        if (!ids.equals(List.copyOf(cards.keySet())) || getChildren().isEmpty()) {
            Map<String, C> kept = Map.copyOf(cards);
            cards.clear();
            ids.forEach(id -> cards.put(id, kept.containsKey(id) ? kept.get(id) : card.apply(id)));
            getChildren().setAll(cards.values());
            if (ids.isEmpty()) {
                getChildren().add(none);
            }
            getChildren().add(add);
        }
        for (T item : items) {
            // A field in hand may commit meanwhile and show the list anew; a card that went with that is passed over.
            C its = cards.get(item.id());
            if (its != null) {
                show.accept(its, item);
            }
        }
    }

    /** The cards as they stand. */
    final Collection<C> cards() {
        return List.copyOf(cards.values());
    }
}
