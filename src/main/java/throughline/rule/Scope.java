package throughline.rule;

import java.util.List;
import throughline.item.Ids;
import throughline.item.InvalidItem;

/**
 * What a rule binds.
 *
 * @param permissions permission types, one or more
 * @param channels channels of stations; none for all
 * @param market the market it is made for, such as {@code DE}
 * @param platforms platforms such as {@code ios} that it is about; none for all
 */
public record Scope(List<String> permissions, List<String> channels, String market, List<String> platforms) {

    /** Checks ids. */
    public Scope {
        permissions = ids("permissions", permissions);
        if (permissions.isEmpty()) {
            throw new InvalidItem("permissions", "a rule is about one permission type or more");
        }
        channels = ids("channels", channels);
        Market.require("market", market);
        platforms = ids("platforms", platforms);
    }

    private static List<String> ids(String field, List<String> ids) {
        ids.forEach(id -> Ids.require(field, id));
        return List.copyOf(ids);
    }

    /** True if the rule is about a permission type on a channel; an empty channel is any. */
    public boolean binds(String permission, String channel) {
        return permissions.contains(permission)
                && (channels.isEmpty() || channel.isEmpty() || channels.contains(channel));
    }
}
