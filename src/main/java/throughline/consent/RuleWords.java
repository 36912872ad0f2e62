package throughline.consent;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.item.Words;
import throughline.rule.AskAgain;
import throughline.rule.Expiry;
import throughline.rule.Hours;
import throughline.rule.Layer;
import throughline.rule.Withdrawal;

/** What rules say, as people read it. */
public final class RuleWords {

    private static final int DAYS_OF_A_WEEK = 7;

    private RuleWords() {}

    /** Who makes a rule, such as "Law". */
    public static String layer(Layer layer) {
        return Words.say("rule.layer." + layer);
    }

    /** How long a permission lasts, such as "2 years". */
    public static String lasts(Expiry expiry) {
        Period period = expiry.period();
        return period == null ? Words.say("rule.lasts." + expiry.type()) : period(period);
    }

    /** A length of time in its largest units, such as "1 year 6 months". */
    public static String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, "rule.years", period.getYears());
        add(parts, "rule.months", period.getMonths());
        add(parts, "rule.days", period.getDays());
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String key, int count) {
        if (count != 0) {
            parts.add(Words.say(key, count));
        }
    }

    /** How fast a refusal must be honoured, such as "within 10 business days". */
    public static String withdrawal(Withdrawal withdrawal) {
        Integer deadline = withdrawal.deadline();
        if (deadline == null) {
            return Words.say("rule.withdrawal.unsaid");
        }
        return deadline == 0
                ? Words.say("rule.withdrawal.atOnce")
                : Words.say("rule.withdrawal." + withdrawal.unit(), deadline);
    }

    /** Whether people may be asked a second time. */
    public static String again(AskAgain again) {
        List<String> parts = new ArrayList<>();
        if (again.never()) {
            parts.add(Words.say("rule.again.never"));
        }
        if (again.prompts() > 0) {
            parts.add(Words.say("rule.again.prompts", again.prompts()));
        }
        Period pause = again.pause();
        if (pause != null) {
            parts.add(Words.say("rule.again.pause", period(pause)));
        }
        return parts.isEmpty() ? Words.say("rule.again.freely") : String.join("; ", parts);
    }

    /** When messages may be sent, one line for each window and region; "at any time" where nothing is said. */
    public static String hours(Hours hours) {
        List<String> lines =
                hours.windows().stream().map(RuleWords::window).collect(Collectors.toCollection(ArrayList::new));
        hours.byMarket()
                .forEach((market, windows) -> lines.add(Words.say(
                        "rule.hours.in",
                        market,
                        windows.stream().map(RuleWords::window).collect(Collectors.joining(", ")))));
        return lines.isEmpty() ? Words.say("rule.hours.any") : String.join("\n", lines);
    }

    private static String window(Hours.Window window) {
        String times = Words.say(
                "rule.hours",
                time(window.from()),
                window.to().equals(LocalTime.MIDNIGHT) ? "24:00" : time(window.to()));
        return window.days().size() == DAYS_OF_A_WEEK
                ? times
                : Words.say("rule.hours.days", days(window.days()), times);
    }

    private static String time(LocalTime time) {
        return time.toString().substring(0, 5);
    }

    /** Days that follow one another as a span. */
    private static String days(Set<DayOfWeek> days) {
        List<String> spans = new ArrayList<>();
        List<DayOfWeek> sorted = List.copyOf(EnumSet.copyOf(days));
        int from = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean ends = i + 1 == sorted.size()
                    || sorted.get(i + 1).getValue() != sorted.get(i).getValue() + 1;
            if (ends) {
                String first = day(sorted.get(from));
                spans.add(from == i ? first : Words.say("rule.hours.span", first, day(sorted.get(i))));
                from = i + 1;
            }
        }
        return String.join(", ", spans);
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
