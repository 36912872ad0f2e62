package throughline.desktop.parts;

import java.util.List;
import throughline.check.Totals;
import throughline.item.Words;

/** Totals in words: what nobody has said is "not assessed", never zero. */
public final class TotalsWords {

    private TotalsWords() {}

    /** A line such as "12 touchpoints, 1,200,000 messages, 3,400 EUR", and shorter ones for less room. */
    public static List<String> longToShort(Totals.Sum sum, String currency) {
        String touchpoints = Words.say("totals.touchpoints", Numbers.people(sum.touchpoints()));
        String cost = cost(sum, currency);
        return List.of(
                Words.say("totals.line", touchpoints, messages(sum), cost),
                Words.say("totals.two", touchpoints, cost),
                touchpoints,
                Numbers.people(sum.touchpoints()));
    }

    /** How many messages, at most. */
    public static String messages(Totals.Sum sum) {
        if (sum.messages() == 0 && sum.unsized() > 0) {
            return Words.say("totals.messages.unknown");
        }
        String key = sum.unsized() > 0 ? "totals.messages.some" : "totals.messages";
        return Words.say(key, Numbers.people(sum.messages()), sum.unsized());
    }

    /** What it costs. */
    public static String cost(Totals.Sum sum, String currency) {
        if (sum.isCostUnknown()) {
            return Words.say("totals.cost.unknown");
        }
        String cost = Amounts.text(sum.cost(), currency);
        return sum.unpriced() == 0 ? cost : Words.say("totals.cost.some", cost, sum.unpriced());
    }
}
