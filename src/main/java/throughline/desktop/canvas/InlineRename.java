package throughline.desktop.canvas;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.item.Item;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.Name;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;

/** A field over a name on the map: Enter keeps what was typed, Escape gives up. */
final class InlineRename extends TextField {

    private static final double WIDTH = 220;

    private final MapCanvas canvas;
    private @Nullable String id;

    InlineRename(MapCanvas canvas) {
        this.canvas = canvas;
        setId("inline-rename");
        setManaged(false);
        setVisible(false);
        setAccessibleText(Words.say("canvas.rename"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        focusedProperty().addListener((p, before, focused) -> {
            if (!focused && isVisible()) {
                keep();
            }
        });
    }

    /** Offers the field for an item, or takes it away for null. */
    void offer(@Nullable String item) {
        PlannerModel model = canvas.model();
        Plan plan = model.planProperty().get();
        boolean onMap = item != null
                && canvas.picture().map(p -> p.names().containsKey(item)).orElse(false);
        if (item == null || plan == null || !onMap) {
            return;
        }
        id = item;
        setText(plan.item(item).map(Item::name).orElse(""));
        setVisible(true);
        place();
        canvas.requestLayout();
        requestFocus();
        selectAll();
    }

    /** Puts the field over the name. */
    void place() {
        if (!isVisible() || id == null) {
            return;
        }
        Name name = canvas.picture().map(p -> p.names().get(id)).orElse(null);
        if (name == null) {
            close();
            return;
        }
        Viewport viewport = canvas.viewport();
        Box box = name.box();
        double x = viewport.placement().x(box.centre().x()) - WIDTH / 2;
        double y = viewport.placement().y(box.centre().y()) - prefHeight(WIDTH) / 2;
        resizeRelocate(
                Math.clamp(x, 4, Math.max(4, canvas.getWidth() - WIDTH - 4)),
                Math.clamp(y, 4, Math.max(4, canvas.getHeight() - 40)),
                WIDTH,
                prefHeight(WIDTH));
    }

    private void keep() {
        String item = id;
        String typed = getText();
        close();
        if (item != null) {
            canvas.model().apply(plan -> ItemEdits.rename(plan, item, typed));
        }
    }

    private void close() {
        id = null;
        setVisible(false);
        canvas.model().renamingProperty().set(null);
        canvas.requestFocus();
    }
}
