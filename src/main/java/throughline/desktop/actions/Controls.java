package throughline.desktop.actions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import throughline.desktop.look.Icons;

/** Puts actions on menus and buttons. */
public final class Controls {

    private Controls() {}

    /** Binds every item of the bar that has an id to the action of that id. */
    public static void bind(MenuBar bar, Actions actions) {
        bar.getMenus().forEach(menu -> bind(menu.getItems(), actions));
    }

    /** The actions of each menu of the bar, in its order. */
    public static List<ActionGroup> groups(MenuBar bar, Actions actions) {
        return bar.getMenus().stream()
                .map(menu -> new ActionGroup(
                        menu.getText(),
                        all(menu.getItems())
                                .map(MenuItem::getId)
                                .map(actions::get)
                                .toList()))
                .toList();
    }

    private static Stream<MenuItem> all(List<MenuItem> items) {
        return items.stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .flatMap(item -> item instanceof Menu inner ? all(inner.getItems()) : Stream.of(item));
    }

    /** Binds every item of the button's menu that has an id to the action of that id. */
    public static void bind(MenuButton button, Actions actions) {
        bind(button.getItems(), actions);
    }

    private static void bind(List<MenuItem> items, Actions actions) {
        for (MenuItem item : items) {
            if (item instanceof Menu inner) {
                bind(inner.getItems(), actions);
            } else if (!(item instanceof SeparatorMenuItem)) {
                bind(item, actions.get(item.getId()));
            }
        }
    }

    private static void bind(MenuItem item, Action action) {
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.label());
        item.disableProperty().bind(not(action));
        // To be read there. What is pressed the keymap hears first.
        item.acceleratorProperty().bind(action.keys());
        Property<Boolean> state = action.state();
        item.setOnAction(e -> action.fire());
        if (state != null && item instanceof CheckMenuItem check) {
            follow(state, check::setSelected);
            item.setOnAction(e -> {
                action.fire();
                check.setSelected(state.getValue());
            });
        }
    }

    /** Items for what is on or off, not yet bound. */
    public static List<MenuItem> items(List<String> ids) {
        return ids.stream()
                .map(id -> {
                    MenuItem item = new CheckMenuItem();
                    item.setId(id);
                    return item;
                })
                .toList();
    }

    /** A menu of these actions; {@code -} stands for a line between them. */
    public static ContextMenu menu(Actions actions, String... ids) {
        ContextMenu menu = new ContextMenu();
        for (String id : ids) {
            if (id.equals("-")) {
                menu.getItems().add(new SeparatorMenuItem());
            } else {
                Action action = actions.get(id);
                MenuItem item = new MenuItem();
                bind(item, action);
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    /** A button with icon and words. */
    public static void bind(ButtonBase button, Action action) {
        button.setMnemonicParsing(false);
        button.textProperty().bind(action.label());
        bindIcon(button, action);
    }

    /** A button with its icon alone; the words are its tooltip. */
    public static void bindIcon(ButtonBase button, Action action) {
        if (action.icon() != null) {
            button.setGraphic(Icons.of(action.icon()));
        }
        button.disableProperty().bind(not(action));
        button.accessibleTextProperty().bind(action.label());
        Tooltip tip = new Tooltip();
        tip.setOnShowing(e -> tip.setText(action.tip()));
        tip.setText(action.tip());
        button.setTooltip(tip);
        Property<Boolean> state = action.state();
        button.setOnAction(e -> action.fire());
        if (state != null && button instanceof ToggleButton toggle) {
            follow(state, toggle::setSelected);
            button.setOnAction(e -> {
                action.fire();
                toggle.setSelected(state.getValue());
            });
        }
    }

    /** Shows a state. Not bound both ways: what a click asks for may be refused, and then the button must show that. */
    private static void follow(Property<Boolean> state, Consumer<Boolean> show) {
        state.addListener((property, before, after) -> show.accept(after));
        show.accept(state.getValue());
    }

    /** Shows a menu where the context menu of {@code node} was asked for. */
    public static void contextMenu(Node node, ContextMenu menu) {
        node.setOnContextMenuRequested(e -> {
            menu.show(node, e.getScreenX(), e.getScreenY());
            e.consume();
        });
        node.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_PRESSED, e -> menu.hide());
    }

    private static javafx.beans.binding.BooleanBinding not(Action action) {
        return javafx.beans.binding.Bindings.createBooleanBinding(
                () -> !action.enabled().getValue(), action.enabled());
    }
}
