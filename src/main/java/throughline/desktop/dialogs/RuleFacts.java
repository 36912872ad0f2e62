package throughline.desktop.dialogs;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import throughline.consent.Catalogue;
import throughline.consent.RuleWords;
import throughline.item.Words;
import throughline.map.ChannelWords;
import throughline.rule.Rule;

/** What a rule says, fact by fact; facts that it says nothing of are empty. */
record RuleFacts(String label, BiFunction<Rule, Catalogue, String> said) {

    static final List<RuleFacts> ALL = List.of(
            fact("rules.layer", (rule, catalogue) -> RuleWords.layer(rule.layer())),
            fact(
                    "rules.market",
                    (rule, catalogue) -> catalogue.nameOfMarket(rule.scope().market())),
            fact(
                    "rules.permissions",
                    (rule, catalogue) -> rule.scope().permissions().stream()
                            .map(catalogue::nameOf)
                            .collect(Collectors.joining(", "))),
            fact(
                    "rules.channels",
                    (rule, catalogue) -> rule.scope().channels().stream()
                            .map(ChannelWords::of)
                            .collect(Collectors.joining(", "))),
            fact(
                    "rules.platforms",
                    (rule, catalogue) -> String.join(", ", rule.scope().platforms())),
            fact("rules.takes", (rule, catalogue) -> Words.say("model.takes." + rule.model())),
            fact("rules.how", (rule, catalogue) -> rule.terms().obtained()),
            fact("rules.conditions", (rule, catalogue) -> lines(rule.terms().conditions())),
            fact("rules.proof", (rule, catalogue) -> lines(rule.terms().proof())),
            fact("rules.labels", (rule, catalogue) -> lines(rule.terms().labels())),
            fact(
                    "rules.lasts",
                    (rule, catalogue) -> lines(List.of(
                            RuleWords.lasts(rule.terms().expiry()),
                            rule.terms().expiry().note()))),
            fact(
                    "rules.withdrawal",
                    (rule, catalogue) -> lines(List.of(
                            RuleWords.withdrawal(rule.terms().withdrawal()),
                            rule.terms().withdrawal().rule()))),
            fact(
                    "rules.again",
                    (rule, catalogue) -> RuleWords.again(rule.terms().again())),
            fact(
                    "rules.hours",
                    (rule, catalogue) -> RuleWords.hours(rule.terms().hours())),
            fact("rules.instrument", (rule, catalogue) -> rule.instrument()),
            fact(
                    "rules.verified",
                    (rule, catalogue) -> Words.say(rule.evidence().verified() ? "rule.verified" : "rule.unverified")),
            fact("rules.unread", (rule, catalogue) -> lines(rule.evidence().unverified())),
            fact("rules.note", (rule, catalogue) -> rule.note()));

    private static RuleFacts fact(String key, BiFunction<Rule, Catalogue, String> said) {
        return new RuleFacts(Words.say(key), said);
    }

    private static String lines(List<String> texts) {
        return texts.stream().filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }
}
