package throughline.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import throughline.consent.Catalogue;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.PlanFormat;
import throughline.map.MapItem;
import throughline.plan.NewPlan;
import throughline.plan.Plan;

/** The map and the plans that come with the program. */
public final class SamplePlans {

    private static final String STARTER_MAP = "/maps/starter.map.json";
    private static final String WINTER_LAUNCH = "/maps/winter-launch.plan.json";

    private SamplePlans() {}

    /** The items of the map that new plans begin with. */
    public static List<MapItem> starterMap() {
        return read(STARTER_MAP, MapFormat::read);
    }

    /** A plan on the starter map with nothing planned yet. */
    public static Plan empty(String title, ZoneId zone) {
        return NewPlan.of(starterMap(), title, zone, Catalogue.shipped().pin());
    }

    /** The plan that shows at first start what the planner does. */
    public static Plan winterLaunch() {
        return read(WINTER_LAUNCH, PlanFormat::read);
    }

    private interface Reader<T> {
        T read(byte[] utf8, String source) throws FormatException;
    }

    private static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = SamplePlans.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + resource);
            }
            return reader.read(in.readAllBytes(), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException("the program comes with a damaged " + resource, e);
        }
    }
}
