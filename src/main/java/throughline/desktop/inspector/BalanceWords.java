package throughline.desktop.inspector;

import java.util.Optional;
import throughline.consent.reach.GiveAndAsk;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.Plan;

/** How often an audience is given something and how often it is asked, in words. */
final class BalanceWords {

    private BalanceWords() {}

    /** What is shown of an audience; one that no touchpoint gives to or asks is not assessed, never zero. */
    static String of(Plan plan, Audience audience) {
        Optional<GiveAndAsk> its = GiveAndAsk.of(plan).stream()
                .filter(it -> it.audience().equals(audience.id()))
                .findFirst();
        return its.map(it -> Words.say(
                        it.asksTooMuch()
                                ? "audience.balance.less"
                                : it.gives() == it.asks() ? "audience.balance.even" : "audience.balance.more",
                        it.gives(),
                        it.asks()))
                .orElseGet(() -> Words.say("audience.balance.unknown"));
    }
}
