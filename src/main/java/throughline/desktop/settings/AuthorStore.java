package throughline.desktop.settings;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.desktop.PlannerModel;
import throughline.format.Documents;
import throughline.format.FormatException;
import throughline.format.JsonText;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.session.SettingsFolder;

/** Keeps the name that a person's comments bear. */
public final class AuthorStore {

    /** The file's name. */
    public static final String FILE = "author.json";

    private static final Logger LOG = LoggerFactory.getLogger(AuthorStore.class);

    private AuthorStore() {}

    /** Takes the name from the file, and writes it again after every change. */
    public static void attach(PlannerModel model, SettingsFolder settings) {
        try {
            Optional<byte[]> text = settings.read(FILE);
            if (text.isPresent()) {
                String name = Documents.read(text.get(), FILE, fields -> fields.text("name"));
                model.authorProperty().set(Texts.name("name", name));
            }
        } catch (FormatException | IOException | InvalidItem e) {
            // It is asked for again when it is next wanted.
            LOG.warn("{} is left aside", FILE, e);
        }
        model.authorProperty()
                .addListener((property, before, name) ->
                        settings.save(FILE, JsonText.indented(out -> out.text("name", name))));
    }
}
