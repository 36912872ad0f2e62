package throughline.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import throughline.format.FormatException;
import throughline.format.ShowFormat;
import throughline.plan.ShowTemplate;

/** The show templates that come with the program. */
public final class ShippedShows {

    private static final String WORKSHOP = "/maps/templates/workshop.show.json";

    private ShippedShows() {}

    /** All of them. */
    public static List<ShowTemplate> all() {
        try (InputStream in = ShippedShows.class.getResourceAsStream(WORKSHOP)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + WORKSHOP);
            }
            return List.of(ShowFormat.read(in.readAllBytes(), WORKSHOP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException("the program comes with a damaged " + WORKSHOP, e);
        }
    }
}
