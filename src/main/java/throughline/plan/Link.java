package throughline.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * Where a brief, an asset or a report lies.
 *
 * @param name what lies there; empty means the address says it
 * @param address an absolute address that begins with http, https or mailto, at most 2,000 characters
 */
public record Link(String name, String address) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final int LONGEST = 2_000;

    /** Checks the name and the address; other kinds of address could start programs on the reader's machine. */
    public Link {
        name = Texts.name("name", name);
        address = address.strip();
        if (address.length() > LONGEST || !SCHEMES.contains(scheme(address))) {
            throw new InvalidItem("address", "an address begins with http, https or mailto: " + shortened(address));
        }
    }

    private static String scheme(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme == null ? "" : scheme.toLowerCase(java.util.Locale.ROOT);
        } catch (URISyntaxException e) {
            throw new InvalidItem("address", "not an address: " + shortened(address));
        }
    }

    private static String shortened(String address) {
        return address.length() > 80 ? address.substring(0, 80) + "…" : address;
    }
}
