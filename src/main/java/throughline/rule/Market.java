package throughline.rule;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A country, region or union of countries whose rules apply.
 *
 * @param id such as {@code DE} or {@code US-TX}
 * @param name as it stands in a sentence behind "in", such as "the United States"
 * @param within id of the market whose rules apply here too; empty for the widest
 * @param zones where its people are; none where nobody has said
 */
public record Market(String id, String name, String within, List<ZoneId> zones) {

    /** The market that holds all others. */
    public static final String GLOBAL = "GLOBAL";

    private static final Pattern VALID = Pattern.compile("[A-Z]{2,6}(-[A-Z0-9]{1,3})?");

    /** Checks ids and the name. */
    public Market {
        require("id", id);
        name = Texts.name("name", name);
        if (name.isEmpty()) {
            throw new InvalidItem("name", "a market needs a name");
        }
        if (!within.isEmpty()) {
            require("within", within);
        }
        zones = List.copyOf(zones);
    }

    /**
     * Returns {@code market} if it can be one.
     *
     * @throws InvalidItem naming {@code field} otherwise
     */
    public static String require(String field, String market) {
        if (!VALID.matcher(market).matches()) {
            throw new InvalidItem(field, "a market is written like DE or US-TX: \"" + market + "\"");
        }
        return market;
    }
}
