package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.MapPicture;
import throughline.item.Item;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.Name;
import throughline.map.MapItem;
import throughline.map.Track;
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
        boolean onMap = item != null && canvas.isVisible() && box(item).isPresent();
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
        String item = id;
        Box box = box(item).orElse(null);
        if (box == null) {
            close();
            return;
        }
        Viewport viewport = canvas.viewport();
        double x = viewport.placement().x(box.centre().x()) - WIDTH / 2;
        double y = viewport.placement().y(box.centre().y()) - prefHeight(WIDTH) / 2;
        resizeRelocate(
                Math.clamp(x, 4, Math.max(4, canvas.getWidth() - WIDTH - 4)),
                Math.clamp(y, 4, Math.max(4, canvas.getHeight() - 40)),
                WIDTH,
                prefHeight(WIDTH));
    }

    /** Over the name, or over the middle of what has too little room for its name just now. */
    private Optional<Box> box(String item) {
        return canvas.picture()
                .flatMap(picture -> written(picture, item)
                        .or(() -> canvas.plan()
                                .filter(plan -> plan.find(item, MapItem.class)
                                        .filter(it -> !(it instanceof Track))
                                        .isPresent())
                                .flatMap(plan -> MapPlaces.of(plan, picture.layout(), item))));
    }

    /** Where the map writes an item's name; a team's where it names it first. */
    private static Optional<Box> written(MapPicture picture, String item) {
        return Optional.ofNullable(picture.names().get(item))
                .map(Name::box)
                .or(() -> HandOverRows.of(picture, item).stream()
                        .map(it -> it.row().box())
                        .findFirst());
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
