package throughline.check;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import throughline.consent.Gates;
import throughline.item.Message;
import throughline.plan.Audience;
import throughline.plan.Naming;
import throughline.plan.When;
import throughline.rule.AskAgain;
import throughline.rule.Rule;

/**
 * ASK-REPEAT: people are asked for a permission again though its rules allow no second time, not so soon, or not so often
 * (planning semantics, permission gates).
 */
final class AskRepeat implements Analysis {

    /** What is wrong with a second time, the worst first. */
    private enum Wrong {
        PROMPTS,
        NEVER,
        PAUSE
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        Asks.of(survey).forEach((audience, asks) -> {
            Map<String, List<Asks.Ask>> byPermission = new LinkedHashMap<>();
            for (Asks.Ask ask : asks) {
                if (Gates.isOfPeople(
                        ask.request().permission(), survey.context().catalogue())) {
                    byPermission
                            .computeIfAbsent(ask.request().permission(), key -> new ArrayList<>())
                            .add(ask);
                }
            }
            byPermission.values().forEach(same -> repeats(survey, audience, same, findings));
        });
        return findings;
    }

    private static void repeats(Survey survey, Audience audience, List<Asks.Ask> asks, List<Finding> findings) {
        for (int i = 0; i < asks.size(); i++) {
            Asks.Ask ask = asks.get(i);
            Map<Wrong, List<String>> wrong = new java.util.TreeMap<>();
            if (i > 0 || ask.times() > 1) {
                for (String market : ask.markets(audience)) {
                    List<Asks.Ask> before = asks.subList(0, i).stream()
                            .filter(it -> it.reaches(audience, market))
                            .toList();
                    rules(survey, audience, ask, market)
                            .flatMap(rule -> wrong(rule.terms().again(), before, ask))
                            .distinct()
                            .forEach(it -> wrong.computeIfAbsent(it, key -> new ArrayList<>())
                                    .add(market));
                }
            }
            wrong.entrySet().stream()
                    .findFirst()
                    .ifPresent(it -> findings.add(finding(survey, audience, ask, it.getKey(), it.getValue())));
        }
    }

    private static Stream<Rule> rules(Survey survey, Audience audience, Asks.Ask ask, String market) {
        String permission = ask.request().permission();
        List<String> named = survey.book().platforms(permission, "", market);
        Stream<String> platforms = named.stream()
                .filter(it -> audience.platforms().isEmpty()
                        || audience.platforms()
                                        .getOrDefault(it, java.math.BigDecimal.ZERO)
                                        .signum()
                                > 0);
        return Stream.concat(platforms, Stream.of(""))
                .flatMap(it -> survey.book().resolve(permission, "", market, it).rules().stream())
                .filter(rule -> !rule.terms().again().equals(AskAgain.FREELY))
                .distinct();
    }

    private static Stream<Wrong> wrong(AskAgain again, List<Asks.Ask> before, Asks.Ask ask) {
        List<Wrong> found = new ArrayList<>();
        int times = before.stream().mapToInt(Asks.Ask::times).sum() + ask.times();
        if (again.prompts() > 0 && times > again.prompts()) {
            found.add(Wrong.PROMPTS);
        }
        if (again.never() && times > 1) {
            found.add(Wrong.NEVER);
        }
        Period pause = again.pause();
        if (pause != null && isTooSoon(pause, before, ask)) {
            found.add(Wrong.PAUSE);
        }
        return found.stream();
    }

    private static boolean isTooSoon(Period pause, List<Asks.Ask> before, Asks.Ask ask) {
        if (ask.placed().isUndated()) {
            return false;
        }
        LocalDateTime at = ask.from();
        boolean itself = ask.placed().touchpoint().when() instanceof When.Recurring again
                && again.times() > 1
                && at.plus(again.every()).isBefore(at.plus(pause));
        return itself
                || before.stream()
                        .anyMatch(it -> !it.placed().isUndated()
                                && at.isBefore(
                                        it.placed().lastBy(at).orElse(it.from()).plus(pause)));
    }

    private static Finding finding(Survey survey, Audience audience, Asks.Ask ask, Wrong wrong, List<String> markets) {
        String key = switch (wrong) {
            case PROMPTS -> "finding.askRepeat.prompts";
            case NEVER -> "finding.askRepeat.never";
            case PAUSE -> "finding.askRepeat.pause";
        };
        Message message = Message.of(
                key,
                Naming.of(survey.plan(), audience),
                survey.context().nameOf(ask.request().permission()),
                Naming.of(survey.plan(), ask.touchpoint()),
                wrong == Wrong.PROMPTS
                        ? most(survey, audience, ask, markets.getFirst())
                        : Phrases.markets(survey.context().catalogue(), markets));
        return Finding.of(
                "ASK-REPEAT",
                Severity.ERROR,
                message,
                ask.touchpoint(),
                ask.request().id(),
                audience.id());
    }

    private static String most(Survey survey, Audience audience, Asks.Ask ask, String market) {
        return rules(survey, audience, ask, market)
                .mapToInt(rule -> rule.terms().again().prompts())
                .filter(it -> it > 0)
                .min()
                .stream()
                .mapToObj(Integer::toString)
                .findFirst()
                .orElse("");
    }
}
