package throughline.table;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import throughline.item.Words;

/** The longest delay after a trigger as people write it: 2 days, 36 h, 30 Minuten, 1 semaine. */
final class DelayText {

    private static final long LONGEST = Duration.ofDays(366).toMinutes();
    private static final Pattern DELAY = Pattern.compile("(\\d{1,6})\\s*(\\p{L}+)\\.?");

    /** The beginnings of the units in English, German, French and Spanish, in minutes. */
    private static final Map<Pattern, Long> UNITS = Map.of(
            Pattern.compile("m|min|mins|minut(e|es|en|a|o|os|as)"),
            1L,
            Pattern.compile("h|hr|hrs|hours?|std|stunden?|heures?|horas?"),
            60L,
            Pattern.compile("d|days?|t|tage?n?|j|jours?|d[ií]as?"),
            24 * 60L,
            Pattern.compile("w|wk|wks|weeks?|wochen?|semaines?|semanas?"),
            7 * 24 * 60L);

    private DelayText() {}

    /**
     * The delay that a text stands for.
     *
     * @return 0 to 366 days, in minutes
     * @throws BadCell if it is none
     */
    static Duration read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        Matcher delay = DELAY.matcher(plain);
        if (delay.matches()) {
            for (Map.Entry<Pattern, Long> unit : UNITS.entrySet()) {
                long minutes = Long.parseLong(delay.group(1)) * unit.getValue();
                if (unit.getKey().matcher(delay.group(2)).matches() && minutes <= LONGEST) {
                    return Duration.ofMinutes(minutes);
                }
            }
        }
        throw new BadCell(Words.say("cell.delay", text.strip()));
    }

    /** A delay as {@link #read} takes it. */
    static String words(Duration delay) {
        long minutes = delay.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return Words.say("cell.days", minutes / (24 * 60));
        }
        return minutes % 60 == 0 ? Words.say("cell.hours", minutes / 60) : Words.say("cell.minutes", minutes);
    }
}
