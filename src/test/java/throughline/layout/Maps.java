package throughline.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.map.TransitMap;

/** The maps that the tests of layout and drawing look at. */
public final class Maps {

    private Maps() {}

    /** The map that ships. */
    public static TransitMap starter() {
        return read("/maps/starter.map.json");
    }

    /** A map of another shape: bundles that turn corners, tracks that turn at stations. */
    public static TransitMap second() {
        return read("/maps/second.map.json");
    }

    /** What a hand laid out for the starter map. */
    static JsonNode starterOracle() {
        try (InputStream in = open("/maps/starter-oracle.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TransitMap read(String resource) {
        try (InputStream in = open(resource)) {
            return TransitMap.of(MapFormat.read(in.readAllBytes(), resource));
        } catch (IOException | FormatException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Maps.class.getResourceAsStream(resource), resource);
    }
}
