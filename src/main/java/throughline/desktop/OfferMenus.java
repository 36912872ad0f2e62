package throughline.desktop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import throughline.desktop.canvas.MapCanvas;
import throughline.desktop.offers.Offer;
import throughline.desktop.offers.OfferKind;
import throughline.item.Words;
import throughline.layout.Spot;

/** Puts offers into menus: a single one of its kind by its own words, several in a menu of their own. */
final class OfferMenus {

    private OfferMenus() {}

    /** The items for offers, in the order of their kinds. */
    static List<MenuItem> items(PlannerModel model, List<Offer> offers) {
        Map<OfferKind, List<Offer>> byKind = new EnumMap<>(OfferKind.class);
        offers.forEach(it ->
                byKind.computeIfAbsent(it.kind(), kind -> new ArrayList<>()).add(it));
        List<MenuItem> items = new ArrayList<>();
        byKind.forEach((kind, alike) -> {
            if (alike.size() == 1) {
                items.add(item(model, alike.getFirst()));
            } else {
                Menu menu = new Menu(Words.say("action." + kind.action()));
                menu.setMnemonicParsing(false);
                alike.forEach(it -> menu.getItems().add(item(model, it)));
                items.add(menu);
            }
        });
        return items;
    }

    private static MenuItem item(PlannerModel model, Offer offer) {
        MenuItem item = new MenuItem(offer.words());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> offer.take(model));
        return item;
    }

    /** Asks on the map, beside the station that is selected, whenever the window is asked to. */
    static void follow(PlannerModel model, MapCanvas map, Region around) {
        model.offeredProperty().addListener((property, before, offers) -> {
            if (!offers.isEmpty()) {
                ContextMenu menu = new ContextMenu();
                menu.setId("offers");
                offers.forEach(it -> menu.getItems().add(item(model, it)));
                model.offeredProperty().set(List.of());
                Point2D at = model.selectionProperty().get().stream()
                        .flatMap(id -> map.spotOf(id).stream())
                        .findFirst()
                        .filter(spot ->
                                map.isVisible() && map.getBoundsInLocal().contains(spot.x(), spot.y()))
                        .map((Spot spot) -> map.localToScreen(spot.x() + 14, spot.y() + 14))
                        .orElseGet(() -> middle(around));
                menu.show(around, at.getX(), at.getY());
            }
        });
    }

    private static Point2D middle(Region region) {
        Bounds bounds = region.localToScreen(region.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
