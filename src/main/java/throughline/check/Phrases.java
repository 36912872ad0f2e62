package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import throughline.consent.Catalogue;
import throughline.consent.GateCell;
import throughline.consent.RuleGroup;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.plan.RequestModel;
import throughline.rule.BasisModel;
import throughline.rule.Rule;

/** Parts of sentences about gates. */
final class Phrases {

    private static final int NAMED = 3;

    private Phrases() {}

    /** Things as a sentence lists them: "a", "a and b", "a, b and c". */
    static String and(List<String> things) {
        return joined(things, "phrase.and");
    }

    /** Alternatives as a sentence lists them: "a", "a or b", "a, b or c". */
    static String or(List<String> things) {
        return joined(things, "phrase.or");
    }

    private static String joined(List<String> things, String last) {
        if (things.isEmpty()) {
            return "";
        }
        String text = things.getFirst();
        for (int i = 1; i < things.size(); i++) {
            text = Words.say(i + 1 == things.size() ? last : "phrase.comma", text, things.get(i));
        }
        return text;
    }

    /** A day as sentences say it, such as 4 Dec 2026, as people write it here. */
    static String day(LocalDate day) {
        return LocalForms.here().day().format(day);
    }

    /** Markets by name, from the fourth on only how many; the word for all where none is named. */
    static String markets(Catalogue catalogue, List<String> markets) {
        List<String> names = markets.stream()
                .map(it -> it.isEmpty() ? Words.say("phrase.anywhere") : catalogue.nameOfMarket(it))
                .toList();
        if (names.size() <= NAMED + 1) {
            return and(names);
        }
        List<String> some = new ArrayList<>(names.subList(0, NAMED));
        some.add(Words.say("phrase.more", names.size() - NAMED));
        return and(some);
    }

    /** Platforms as people call them. */
    static String platforms(List<String> platforms) {
        return and(platforms.stream()
                .map(it -> Words.has("platform." + it) ? Words.say("platform." + it) : it)
                .toList());
    }

    /** What a rule takes, such as "a confirmed double opt-in". */
    static String takes(BasisModel model) {
        return Words.say("model.takes." + model);
    }

    /** What a request gets, such as "a single opt-in". */
    static String gets(RequestModel model) {
        return Words.say("model.gets." + model);
    }

    /** What is required in a gate's cell: the alternatives of the group that is not met. */
    static String required(GateCell cell) {
        Rule decisive = cell.rule();
        Set<String> phrases = new LinkedHashSet<>();
        for (RuleGroup group : cell.requirement().groups()) {
            if (decisive != null && group.alternatives().contains(decisive)) {
                group.alternatives().stream().map(Rule::model).sorted().forEach(model -> phrases.add(takes(model)));
            }
        }
        return or(List.copyOf(phrases));
    }
}
