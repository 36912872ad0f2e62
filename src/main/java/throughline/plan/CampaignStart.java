package throughline.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is answered of the four questions that a campaign begins with: for whom, in which markets, when, and which
 * permissions these people have given so far. What is null or empty stays open.
 *
 * @param name what the campaign is called, a name
 * @param audiences ids of audiences of the plan that it is for
 * @param people the name of one more audience that the plan does not have yet; empty for none
 * @param size how many those are, 0 to 10 billion; 0 while nobody knows
 * @param markets where it goes, in order; none for wherever the plan does
 * @param first first day, null while not decided
 * @param last last day, null while not decided; not before the first
 * @param given share of the people, 0 to 1, that has given each permission, by permission type
 */
public record CampaignStart(
        String name,
        List<String> audiences,
        String people,
        long size,
        List<String> markets,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        SortedMap<String, BigDecimal> given) {

    /** Copies the lists. */
    public CampaignStart {
        audiences = List.copyOf(audiences);
        markets = List.copyOf(markets);
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** Nothing answered but the name. */
    public static CampaignStart named(String name) {
        return new CampaignStart(name, List.of(), "", 0, List.of(), null, null, new TreeMap<>());
    }

    /** The same for these audiences of the plan. */
    public CampaignStart withAudiences(List<String> ids) {
        return new CampaignStart(name, ids, people, size, markets, first, last, given);
    }

    /** The same with another last day. */
    public CampaignStart withLast(@Nullable LocalDate day) {
        return new CampaignStart(name, audiences, people, size, markets, first, day, given);
    }

    /** The same for one more audience. */
    public CampaignStart withPeople(String called) {
        return new CampaignStart(name, audiences, called, size, markets, first, last, given);
    }
}
