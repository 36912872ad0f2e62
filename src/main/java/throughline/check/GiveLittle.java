package throughline.check;

import java.math.BigDecimal;
import java.util.List;
import throughline.consent.Journey;
import throughline.consent.reach.GiveAndAsk;
import throughline.item.Message;
import throughline.plan.Naming;

/** GIVE-ASK: an audience is asked for permissions more often than it is given something (planning semantics). */
final class GiveLittle implements Analysis {

    private static final Part<Journey, List<GiveAndAsk>> BY_JOURNEY =
            new Part<>((survey, journey) -> GiveAndAsk.of(survey.plan(), journey.campaign()));

    @Override
    public List<Finding> run(Survey survey) {
        return GiveAndAsk.together(survey.plan(), survey.parts(BY_JOURNEY)).stream()
                .filter(GiveAndAsk::asksTooMuch)
                .map(it -> Finding.of(
                                "GIVE-ASK",
                                Severity.WARN,
                                Message.of(
                                        "finding.giveLittle",
                                        Naming.of(survey.plan(), it.audience()),
                                        Integer.toString(it.asks()),
                                        Integer.toString(it.gives())),
                                it.audience())
                        .with("gives", BigDecimal.valueOf(it.gives()))
                        .with("asks", BigDecimal.valueOf(it.asks())))
                .toList();
    }
}
