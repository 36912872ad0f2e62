package throughline.check.pressure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.stream.Collectors;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.map.ChannelWords;
import throughline.plan.FrequencyCap;

/** Caps and their windows in words. */
public final class CapWords {

    private CapWords() {}

    /** A cap, such as "at most 3 messages a week". */
    public static String of(FrequencyCap cap) {
        return Words.say("cap." + cap.window(), messages(cap, cap.most()), cap.days());
    }

    /** So many messages, with their channels where a cap counts only some. */
    public static String messages(FrequencyCap cap, int count) {
        String messages = Words.say("cap.messages", count);
        String channels = cap.channels().stream().map(ChannelWords::of).collect(Collectors.joining(", "));
        return channels.isEmpty() ? messages : Words.say("cap.by", messages, channels);
    }

    /** When a window was, such as "in week 49 (30 Nov – 6 Dec 2026)". */
    public static String in(CapPeak peak) {
        LocalDate first = peak.first();
        return switch (peak.cap().window()) {
            case DAY -> Words.say("cap.in.DAY", LocalForms.here().day().format(first));
            case WEEK ->
                Words.say("cap.in.WEEK", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), span(first, peak.last()));
            case MONTH ->
                Words.say("cap.in.MONTH", LocalForms.here().longMonth().format(first));
            case ROLLING -> Words.say("cap.in.ROLLING", peak.cap().days(), span(first, peak.last()));
        };
    }

    private static String span(LocalDate first, LocalDate last) {
        DateTimeFormatter begin = first.getYear() == last.getYear()
                ? LocalForms.here().dayOfYear()
                : LocalForms.here().day();
        return first.equals(last)
                ? LocalForms.here().day().format(first)
                : Words.say(
                        "times.span",
                        begin.format(first),
                        LocalForms.here().day().format(last));
    }
}
