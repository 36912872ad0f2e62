package throughline.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import throughline.plan.Plan;

/** The files that come with the program, and those that only tests have. */
public final class Shipped {

    private Shipped() {}

    /** The bytes of a resource such as {@code maps/starter.map.json}. */
    public static byte[] bytes(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample plan. */
    public static Plan sample() {
        try {
            return PlanFormat.read(bytes("maps/winter-launch.plan.json"), "maps/winter-launch.plan.json");
        } catch (FormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
