package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.CatalogueDiff;
import throughline.item.Words;
import throughline.plan.OwnRule;
import throughline.plan.Plan;
import throughline.rule.Rule;

/**
 * A rule as the catalogue has it and as the plan has it.
 *
 * @param shipped null for one of the plan's own
 * @param own null where the plan goes by the catalogue
 * @param news what is new about it since the version that the plan names, in words; empty for nothing
 */
record RuleLine(@Nullable Rule shipped, @Nullable OwnRule own, String news) {

    /** Which rules to show. */
    enum Filter {
        ALL,
        OWN,
        UNVERIFIED,
        NEWS
    }

    /** Every rule there is: the catalogue's in its order, then those that only the plan has. */
    static List<RuleLine> all(Plan plan, Catalogue catalogue) {
        Map<String, OwnRule> own = new HashMap<>();
        plan.ownRules().forEach(it -> own.put(it.target(), it));
        Map<String, String> news = news(plan, catalogue);
        List<RuleLine> lines = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            lines.add(new RuleLine(rule, own.remove(rule.id()), news.getOrDefault(rule.id(), "")));
        }
        plan.ownRules().stream()
                .filter(it -> own.containsKey(it.target()))
                .forEach(it -> lines.add(new RuleLine(null, it, "")));
        return lines;
    }

    private static Map<String, String> news(Plan plan, Catalogue catalogue) {
        Map<String, String> news = new HashMap<>();
        diff(plan, catalogue).ifPresent(diff -> {
            diff.added().forEach(it -> news.put(it.id(), Words.say("rules.news.added")));
            diff.changed()
                    .forEach(it ->
                            news.put(it.after().id(), Words.say("rules.news.changed", String.join(", ", it.fields()))));
        });
        return news;
    }

    /** What differs from the version that the plan names; empty where it names none, or one that nobody knows. */
    static Optional<CatalogueDiff> diff(Plan plan, Catalogue catalogue) {
        return plan.sheet().catalogue().isNone()
                ? Optional.empty()
                : Catalogue.pinned(plan.sheet().catalogue()).map(it -> CatalogueDiff.between(it, catalogue));
    }

    String id() {
        return shipped == null ? Objects.requireNonNull(own).target() : shipped.id();
    }

    /** The rule to read: the plan's own where it has one. */
    @Nullable
    Rule rule() {
        return own != null && own.rule() != null ? own.rule() : shipped;
    }

    String name() {
        Rule rule = rule();
        return rule == null ? id() : rule.name();
    }

    /** What is special about it, in a few words each. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (own != null) {
            marks.add(Words.say(own.disables() ? "rules.off" : shipped == null ? "rules.own" : "rules.amended"));
        }
        Rule rule = rule();
        if (rule != null && !rule.evidence().verified()) {
            marks.add(Words.say("rule.unverified"));
        }
        return marks;
    }

    /** True if it is to be shown under a filter and a search for words in its name, market, permissions and sources. */
    boolean fits(Filter filter, String search, Catalogue catalogue) {
        Rule rule = rule();
        boolean kind = switch (filter) {
            case ALL -> true;
            case OWN -> own != null;
            case UNVERIFIED -> rule != null && !rule.evidence().verified();
            case NEWS -> !news.isEmpty();
        };
        if (!kind || search.isBlank()) {
            return kind;
        }
        Stream<String> texts = rule == null
                ? Stream.of(id())
                : Stream.of(
                                Stream.of(
                                        id(),
                                        rule.name(),
                                        rule.instrument(),
                                        rule.scope().market(),
                                        catalogue.nameOfMarket(rule.scope().market())),
                                rule.scope().permissions().stream().map(catalogue::nameOf),
                                rule.evidence().sources().stream().map(it -> it.title()))
                        .flatMap(it -> it);
        String all = texts.collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }
}
