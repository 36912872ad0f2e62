package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.desktop.parts.Numbers;
import throughline.plan.CampaignBrief;
import throughline.plan.Link;

/** Priorities and links as people write them, both ways. */
final class BriefTexts {

    private BriefTexts() {}

    static String priority(@Nullable Integer priority) {
        return priority == null ? "" : priority.toString();
    }

    /** @throws throughline.item.InvalidItem if it is neither empty nor a whole number from 0 to 100 */
    static @Nullable Integer priority(String text) {
        return text.isBlank() ? null : Numbers.whole(text, 0, CampaignBrief.HIGHEST);
    }

    /** One link a line: what lies there, and the address behind it. */
    static String links(List<Link> links) {
        return links.stream()
                .map(link -> (link.name() + " " + link.address()).strip())
                .collect(Collectors.joining("\n"));
    }

    /** @throws throughline.item.InvalidItem if the last word of a line is no address */
    static List<Link> links(String text) {
        List<Link> links = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                int cut = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
                links.add(new Link(line.substring(0, Math.max(0, cut)).strip(), line.substring(cut + 1)));
            }
        }
        return links;
    }
}
