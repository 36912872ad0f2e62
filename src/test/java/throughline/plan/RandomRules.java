package throughline.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.rule.AskAgain;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Expiry;
import throughline.rule.Hours;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Source;
import throughline.rule.Terms;
import throughline.rule.Withdrawal;

/** Random rules about permissions: every field once set and once left out. */
final class RandomRules {

    private RandomRules() {}

    static Rule rule(RandomValues any, String id) {
        return new Rule(
                id,
                "Rule " + any.name(),
                new Scope(
                        List.of(any.permission()),
                        any.some(List.of("email", "sms", "push")),
                        any.one(List.of("GLOBAL", "DE", "US-TX")),
                        any.some(List.of("ios", "android"))),
                any.one(Layer.class),
                any.one(List.of("basis", "validity", "window")),
                any.prose(),
                terms(any),
                new Links(any.some(List.of("a", "b")), any.some(BasisModel.class), any.flag() ? "" : "c"),
                new Evidence(
                        any.one(Evidence.Confidence.class),
                        any.flag(),
                        List.of(any.prose()),
                        List.of(new Source(any.prose(), any.name()), new Source("", ""))),
                any.prose());
    }

    private static Terms terms(RandomValues any) {
        Period period = Period.ofMonths(1 + any.upTo(30));
        Hours.Window window = new Hours.Window(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), LocalTime.of(8, 0), LocalTime.of(21, 30));
        return new Terms(
                any.one(BasisModel.class),
                any.flag(),
                any.prose(),
                List.of(any.prose()),
                any.flag() ? List.of() : List.of(any.prose(), any.prose()),
                List.of(),
                any.flag() ? Expiry.OPEN : new Expiry(Expiry.Type.RELATIVE, period, "consent", any.prose()),
                any.flag() ? Withdrawal.UNSAID : new Withdrawal(10, Withdrawal.Unit.BUSINESS_DAYS, any.prose()),
                any.flag()
                        ? AskAgain.FREELY
                        : new AskAgain(any.flag(), any.maybe(() -> period), "refusal", any.upTo(3)),
                any.flag()
                        ? Hours.ANY
                        : new Hours(
                                any.some(List.of("sms", "push")),
                                List.of(window),
                                new TreeMap<>(Map.of("US-TX", List.of(window, window)))));
    }
}
