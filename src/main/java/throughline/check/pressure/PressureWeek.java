package throughline.check.pressure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.item.Words;
import throughline.plan.FrequencyCap;
import throughline.plan.Naming;
import throughline.plan.Plan;

/**
 * Messages per person in a week against the cap.
 *
 * @param audience id of who gets them
 * @param monday the first day of the week
 * @param messages how many each person gets at most
 * @param campaigns how many campaigns they come from
 * @param cap what counts for a week
 * @param index how much they disturb together: our scale
 */
public record PressureWeek(
        String audience, LocalDate monday, int messages, int campaigns, FrequencyCap cap, int index) {

    /** All weeks in which an audience gets messages, by audience as the plan lists them and then by time. */
    public static List<PressureWeek> of(Plan plan) {
        FrequencyCap cap = Caps.ofWeek(plan);
        List<PressureWeek> weeks = new ArrayList<>();
        Sends.byAudience(plan).forEach((audience, sends) -> {
            Map<LocalDate, List<Send>> byWeek = new LinkedHashMap<>();
            for (Send send : sends) {
                byWeek.computeIfAbsent(Caps.monday(send.at().toLocalDate()), day -> new ArrayList<>())
                        .add(send);
            }
            byWeek.forEach((monday, its) -> weeks.add(new PressureWeek(
                    audience,
                    monday,
                    its.size(),
                    (int) its.stream().map(Send::campaign).distinct().count(),
                    cap,
                    its.stream().mapToInt(Send::intrusiveness).sum())));
        });
        return weeks;
    }

    /** True if there are more than the cap allows. */
    public boolean isOver() {
        return messages > cap.most();
    }

    /** The week by its number in the year, after ISO 8601. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** In words, such as "Members: 5 messages in week 49, at most 3". */
    public String words(Plan plan) {
        String key = Caps.isOurs(cap) ? "pressure.week.ours" : "pressure.week";
        return Words.say(key, Naming.of(plan, audience), messages, number(), cap.most());
    }
}
