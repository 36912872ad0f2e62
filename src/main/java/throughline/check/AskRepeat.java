package throughline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import throughline.check.AskedBefore.Wrong;
import throughline.consent.Gates;
import throughline.item.Message;
import throughline.plan.Audience;
import throughline.plan.Naming;
import throughline.rule.AskAgain;

/**
 * ASK-REPEAT: people are asked for a permission again though its rules allow no second time, not so soon, or not so often
 * (planning semantics, permission gates).
 */
final class AskRepeat implements Analysis {

    private static final Part<AudienceAsks, List<Finding>> FINDINGS = new Part<>(AskRepeat::of);

    @Override
    public List<Finding> run(Survey survey) {
        return survey.asks().stream()
                .flatMap(asks -> survey.part(FINDINGS, asks).stream())
                .toList();
    }

    private static List<Finding> of(Survey survey, AudienceAsks asks) {
        Map<String, List<Ask>> byPermission = new LinkedHashMap<>();
        for (Ask ask : asks.asks()) {
            String permission = ask.request().permission();
            if (Gates.isOfPeople(permission, survey.context().catalogue())) {
                byPermission
                        .computeIfAbsent(permission, key -> new ArrayList<>())
                        .add(ask);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byPermission.forEach((permission, same) -> repeats(survey, asks.audience(), permission, same, findings));
        return findings;
    }

    private static void repeats(
            Survey survey, Audience audience, String permission, List<Ask> asks, List<Finding> findings) {
        Map<String, AskedBefore> byMarket = new HashMap<>();
        for (Ask ask : asks) {
            Map<Wrong, List<String>> wrong = new TreeMap<>();
            for (String market : ask.markets()) {
                AskedBefore before = byMarket.computeIfAbsent(
                        market, it -> new AskedBefore(rules(survey, audience, permission, it)));
                before.wrongWith(ask)
                        .forEach(it -> wrong.computeIfAbsent(it, key -> new ArrayList<>())
                                .add(market));
                before.add(ask);
            }
            wrong.entrySet().stream().findFirst().ifPresent(it -> {
                String most = Objects.requireNonNull(byMarket.get(it.getValue().getFirst()))
                        .prompts();
                findings.add(finding(survey, audience, ask, it.getKey(), it.getValue(), most));
            });
        }
    }

    private static List<AskAgain> rules(Survey survey, Audience audience, String permission, String market) {
        List<String> named = survey.book().platforms(permission, "", market);
        Stream<String> platforms = named.stream()
                .filter(it -> audience.platforms().isEmpty()
                        || audience.platforms()
                                        .getOrDefault(it, BigDecimal.ZERO)
                                        .signum()
                                > 0);
        return Stream.concat(platforms, Stream.of(""))
                .flatMap(it -> survey.book().resolve(permission, "", market, it).rules().stream())
                .distinct()
                .map(rule -> rule.terms().again())
                .filter(again -> !again.equals(AskAgain.FREELY))
                .toList();
    }

    private static Finding finding(
            Survey survey, Audience audience, Ask ask, Wrong wrong, List<String> markets, String most) {
        String key = switch (wrong) {
            case PROMPTS -> "finding.askRepeat.prompts";
            case NEVER -> "finding.askRepeat.never";
            case PAUSE -> "finding.askRepeat.pause";
        };
        Message message = Message.of(
                key,
                Naming.of(survey.plan(), audience),
                survey.context().nameOf(ask.request().permission()),
                ask.called(),
                wrong == Wrong.PROMPTS ? most : Phrases.markets(survey.context().catalogue(), markets));
        return Finding.of(
                "ASK-REPEAT",
                Severity.ERROR,
                message,
                ask.touchpoint(),
                ask.request().id(),
                audience.id());
    }
}
