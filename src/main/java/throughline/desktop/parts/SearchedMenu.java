package throughline.desktop.parts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import throughline.item.Words;

/**
 * A long menu with a field on top: what is typed there leaves the items that have it, Enter takes the first. No more are
 * shown than are seen at a glance, so the menu stays at its button; how many there are beyond says its last row.
 */
public final class SearchedMenu {

    /** Fewer are seen at a glance. */
    static final int LONG = 12;

    private final MenuButton menu;
    private final TextField field = new TextField();
    private final MenuItem more = new MenuItem();

    private SearchedMenu(MenuButton menu) {
        this.menu = menu;
        field.setPromptText(Words.say("menu.search"));
        field.setAccessibleText(Words.say("menu.search"));
        field.setId("menu-search");
        field.setPrefColumnCount(22);
        field.textProperty().addListener((property, before, typed) -> leave(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                takeFirst();
            }
        });
        CustomMenuItem top = new CustomMenuItem(field, false);
        top.setText("");
        top.getStyleClass().add("menu-search-item");
        more.setDisable(true);
        menu.getItems().addFirst(top);
        menu.getItems().addLast(more);
        leave("");
        menu.showingProperty().addListener((property, before, showing) -> {
            field.clear();
            if (showing) {
                // Only now does the menu have a window that can have the keyboard.
                Platform.runLater(field::requestFocus);
            }
        });
    }

    /** Puts a field on top of a menu whose items are all there, if it is long. */
    public static void on(MenuButton menu) {
        boolean there = menu.getItems().stream().anyMatch(CustomMenuItem.class::isInstance);
        if (!there && menu.getItems().size() > LONG) {
            new SearchedMenu(menu);
        }
    }

    private Stream<MenuItem> items() {
        return menu.getItems().stream().filter(it -> it != more && !(it instanceof CustomMenuItem));
    }

    private void leave(String typed) {
        String[] words = plain(typed).strip().split("\\s+");
        int found = 0;
        for (MenuItem item : items().toList()) {
            String text = plain(Objects.requireNonNullElse(item.getText(), ""));
            boolean fits = Stream.of(words).allMatch(text::contains);
            found += fits ? 1 : 0;
            item.setVisible(fits && found <= LONG);
        }
        more.setText(found == 0 ? Words.say("menu.none") : Words.say("menu.more", Math.max(0, found - LONG)));
        more.setVisible(found == 0 || found > LONG);
    }

    private void takeFirst() {
        items().filter(MenuItem::isVisible).findFirst().ifPresent(item -> {
            menu.hide();
            item.fire();
        });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
