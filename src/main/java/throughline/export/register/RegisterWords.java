package throughline.export.register;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.item.Words;
import throughline.plan.Confirmation;
import throughline.plan.WhenWords;
import throughline.rule.Rule;

/** Parts of a register as people read them. */
public final class RegisterWords {

    private RegisterWords() {}

    /** Who has confirmed something, when, and on what ground. */
    public static String confirmed(Confirmation by) {
        return Words.say(
                by.source().isEmpty() ? "register.confirmed.by" : "register.confirmed.source",
                by.by(),
                WhenWords.day(by.on()),
                by.source());
    }

    /** Rules by name, in one line. */
    public static String names(List<Rule> rules) {
        return rules.stream().map(Rule::name).collect(Collectors.joining("; "));
    }

    /** A market by name and id; the word for all where none is named. */
    public static String market(String market, Catalogue catalogue) {
        if (market.isEmpty()) {
            return Words.say("phrase.anywhere");
        }
        String name = GateWords.market(market, catalogue);
        return name.equals(market) ? market : Words.say("register.market", name, market);
    }

    /** Whether all that rules say rests on a source that was read. */
    public static String verified(List<Rule> rules) {
        boolean all = rules.stream().allMatch(it -> it.evidence().verified());
        return Words.say(all ? "rule.verified" : "rule.unverified");
    }

    /** A rule of the catalogue, null where it has none of that id. */
    public static @Nullable Rule shipped(String id, Catalogue catalogue) {
        return catalogue.rules().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
