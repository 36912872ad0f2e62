package throughline.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Words of which any number hold, each turned on and off by a press. */
public final class Ticks extends Entry {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final FlowPane flow = new FlowPane();

    /**
     * A word.
     *
     * @param id names its button for tests and for the keyboard's way back
     * @param words what it says
     * @param count of how many things it holds
     * @param of so many things
     * @param put turns it on or off for all of them
     */
    public record Tick(String id, String words, long count, long of, Consumer<Boolean> put) {

        boolean holds() {
            return count == of;
        }
    }

    /** Without words. */
    public Ticks() {
        flow.getStyleClass().add("ticks");
        field(flow);
    }

    /** Shows these. A button that was pressed is a fresh one afterwards and gets the keyboard again. */
    public void show(List<Tick> ticks) {
        String held = flow.getScene() != null && flow.isFocusWithin()
                ? flow.getScene().getFocusOwner().getId()
                : null;
        flow.getChildren().setAll(ticks.stream().map(Ticks::button).toList());
        if (held != null) {
            flow.getChildren().stream()
                    .filter(it -> held.equals(it.getId()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private static ToggleButton button(Tick tick) {
        ToggleButton button = new ToggleButton(tick.words());
        button.setId(tick.id());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("tick-word");
        button.setSelected(tick.holds());
        button.pseudoClassStateChanged(SOME, tick.count() > 0 && !tick.holds());
        // A press that is refused must not look as if it was not.
        button.setOnAction(e -> {
            button.setSelected(tick.holds());
            tick.put().accept(!tick.holds());
        });
        return button;
    }
}
