package throughline.desktop.present;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.format.Documents;
import throughline.format.FormatException;
import throughline.format.JsonText;
import throughline.session.SettingsFolder;

/** Keeps the screen that a person presents on. */
public final class PresentStore {

    /** The file's name. */
    public static final String FILE = "presenting.json";

    private static final Logger LOG = LoggerFactory.getLogger(PresentStore.class);

    private PresentStore() {}

    /** Takes the choice from the file, and writes it again after every change. */
    public static void attach(ShowMemory memory, SettingsFolder settings) {
        try {
            Optional<byte[]> text = settings.read(FILE);
            if (text.isPresent()) {
                memory.screenProperty()
                        .set(Documents.read(text.get(), FILE, fields -> Integer.parseInt(fields.text("screen"))));
            }
        } catch (FormatException | IOException | NumberFormatException e) {
            // The second screen, if there is one, as at the first time.
            LOG.warn("{} is left aside", FILE, e);
        }
        memory.screenProperty()
                .addListener((property, before, screen) ->
                        settings.save(FILE, JsonText.indented(out -> out.text("screen", screen.toString()))));
    }
}
