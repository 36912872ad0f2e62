package throughline.desktop.terms;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Gives a label that is a term the meaning as its tooltip, when the pointer comes upon it: wherever the label was made, and
 * also where its text is another one now.
 */
public final class TermTips {

    private static final String OURS = "throughline.term";
    private static final EventHandler<MouseEvent> ON_ENTER = event -> explain(event.getTarget());

    private static final ListChangeListener<Window> ON_OPEN = TermTips::opened;

    private TermTips() {}

    /** Explains terms in every window there is and will be; said twice it is said once. */
    public static void everywhere() {
        Window.getWindows().forEach(TermTips::follow);
        Window.getWindows().removeListener(ON_OPEN);
        Window.getWindows().addListener(ON_OPEN);
    }

    private static void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(TermTips::follow);
        }
    }

    private static void follow(Window window) {
        Scene scene = window.getScene();
        if (scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, ON_ENTER);
            scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, ON_ENTER);
        }
    }

    private static void explain(EventTarget target) {
        Label label = label(target);
        if (label == null) {
            return;
        }
        boolean ours = label.getProperties().containsKey(OURS);
        if (label.getTooltip() != null && !ours) {
            return;
        }
        Optional<Term> term = Optional.ofNullable(label.getText()).flatMap(Term::of);
        label.setTooltip(term.map(TermTips::tip).orElse(null));
        if (term.isPresent()) {
            label.getProperties().put(OURS, term.get());
        } else {
            label.getProperties().remove(OURS);
        }
    }

    private static Tooltip tip(Term term) {
        Tooltip tip = new Tooltip(term.means());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        return tip;
    }

    /** The pointer comes upon the text within a label. */
    private static @Nullable Label label(EventTarget target) {
        Node node = target instanceof Node it ? it : null;
        for (int up = 0; node != null && up < 2; up++) {
            if (node instanceof Label label) {
                return label;
            }
            node = node.getParent();
        }
        return null;
    }
}
