package throughline.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;
import throughline.item.Words;

/** Loads views from FXML; each controller is handed the desk. */
public final class Views {

    private Views() {}

    /**
     * A view with its controller.
     *
     * @param <C> the controller's type
     */
    public record View<C>(Parent root, C controller) {}

    /** Loads {@code throughline/desktop/NAME.fxml}. */
    public static <C> View<C> load(String name, Desk desk) {
        return load(name, type -> make(type, desk));
    }

    /** Loads a view whose controllers {@code factory} makes. */
    public static <C> View<C> load(String name, Callback<Class<?>, Object> factory) {
        FXMLLoader loader =
                new FXMLLoader(Views.class.getResource("/throughline/desktop/" + name + ".fxml"), Words.bundle());
        loader.setControllerFactory(factory);
        try {
            Parent root = loader.load();
            return new View<>(root, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Object make(Class<?> type, Desk desk) {
        try {
            return type.getConstructor(Desk.class).newInstance(desk);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
