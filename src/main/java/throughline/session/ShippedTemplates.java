package throughline.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import throughline.format.FormatException;
import throughline.format.TemplateFormat;
import throughline.plan.CampaignTemplate;

/** The campaign templates that come with the program. */
public final class ShippedTemplates {

    /** Names of their files, in the order in which they are offered. */
    public static final List<String> NAMES =
            List.of("welcome", "product-launch", "win-back", "cart-recovery", "event", "fundraising-appeal");

    private ShippedTemplates() {}

    /** All of them. */
    public static List<CampaignTemplate> all() {
        return NAMES.stream().map(ShippedTemplates::read).toList();
    }

    private static CampaignTemplate read(String name) {
        String resource = "/maps/templates/" + name + ".template.json";
        try (InputStream in = ShippedTemplates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + resource);
            }
            return TemplateFormat.read(in.readAllBytes(), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException("the program comes with a damaged " + resource, e);
        }
    }
}
