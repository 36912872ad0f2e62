package throughline.check.pressure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.plan.FrequencyCap;
import throughline.plan.FrequencyCap.Window;

/** The worked examples of planning semantics 4.2, and what holds for any caps and messages. */
class CapSimulationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static final List<FrequencyCap> CAPS = List.of(
            FrequencyCap.rolling("any", 3, 7),
            FrequencyCap.of("text", 1, Window.WEEK, "sms"),
            FrequencyCap.of("daily-push", 1, Window.DAY, "push"));

    private static final List<Send> MEMBERS =
            List.of(send("c1-email", 80, "email", 0, 9, 2), send("c1-sms", 80, "sms", 2, 9, 4));

    private static final List<Send> SALE_SEEKERS = List.of(
            send("c2-push", 60, "push", 1, 9, 3),
            send("c2-sms", 60, "sms", 1, 10, 4),
            send("c2-push-again", 60, "push", 2, 10, 3));

    private static Send send(String id, int priority, String channel, int day, int hour, int intrusiveness) {
        return new Send(
                id, id.substring(0, 2), priority, channel, MONDAY.plusDays(day).atTime(hour, 0), intrusiveness);
    }

    private static List<Send> both() {
        return Stream.concat(MEMBERS.stream(), SALE_SEEKERS.stream())
                .sorted(Comparator.comparing(Send::at))
                .toList();
    }

    private static List<String> ids(List<Send> sends) {
        return sends.stream().map(Send::touchpoint).sorted().toList();
    }

    @Test
    void peopleInBothAudiencesArePlannedFiveMessages() {
        assertEquals(5, both().size());
        assertEquals(16, both().stream().mapToInt(Send::intrusiveness).sum());
    }

    @Test
    void firstComeDropsWhatMattersMore() {
        CapSimulation happens = CapSimulation.firstCome(CAPS, both());
        assertEquals(List.of("c1-email", "c2-push", "c2-sms"), ids(happens.accepted()));
        assertEquals(List.of("c1-sms", "c2-push-again"), ids(happens.dropped()));
        assertEquals(9, happens.index());
    }

    @Test
    void byPriorityTheTextOfTheCampaignThatMattersMoreGoesOut() {
        CapSimulation wanted = CapSimulation.byPriority(CAPS, both());
        assertEquals(List.of("c1-email", "c1-sms", "c2-push"), ids(wanted.accepted()));
        assertEquals(List.of("c2-push-again", "c2-sms"), ids(wanted.dropped()));
        assertEquals(9, wanted.index());
        assertEquals(8_000, wanted.dropped().size() * 4_000);
    }

    @Test
    void peopleInOneAudienceAloneKeepAll() {
        CapSimulation members = CapSimulation.byPriority(CAPS, MEMBERS);
        assertEquals(2, members.accepted().size());
        assertEquals(6, members.index());
        CapSimulation seekers = CapSimulation.byPriority(CAPS, SALE_SEEKERS);
        assertEquals(3, seekers.accepted().size());
        assertEquals(10, seekers.index());
    }

    /** Cap of one a day, messages at 23:00 and at 00:30. */
    @Test
    void midnightDividesDaysOfTheCalendarButNotTwentyFourHours() {
        List<Send> late = List.of(
                at("a", MONDAY.atTime(23, 0)), at("b", MONDAY.plusDays(1).atTime(0, 30)));
        FrequencyCap day = FrequencyCap.of("day", 1, Window.DAY);
        FrequencyCap rolling = FrequencyCap.rolling("rolling", 1, 1);
        assertEquals(List.of(), CapSimulation.firstCome(List.of(day), late).dropped());
        assertEquals(
                List.of("b"),
                ids(CapSimulation.firstCome(List.of(rolling), late).dropped()));
        assertEquals(1, CapPeak.of(day, late).orElseThrow().sends().size());
        assertEquals(2, CapPeak.of(rolling, late).orElseThrow().sends().size());
    }

    @Test
    void anExactDistanceIsOutsideARollingWindow() {
        List<Send> apart =
                List.of(at("a", MONDAY.atTime(9, 0)), at("b", MONDAY.plusDays(1).atTime(9, 0)));
        assertEquals(
                List.of(),
                CapSimulation.firstCome(List.of(FrequencyCap.rolling("r", 1, 1)), apart)
                        .dropped());
    }

    private static Send at(String id, LocalDateTime time) {
        return new Send(id, "c", 50, "push", time, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatGoesThroughNeverBreaksACapAndWhatIsHeldBackWould(long seed) {
        Random random = new Random(seed);
        List<FrequencyCap> caps = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Window window = Window.values()[random.nextInt(4)];
            String[] channels = random.nextBoolean() ? new String[0] : new String[] {"sms"};
            caps.add(
                    window == Window.ROLLING
                            ? FrequencyCap.rolling("cap-" + i, 1 + random.nextInt(4), 1 + random.nextInt(9), channels)
                            : FrequencyCap.of("cap-" + i, 1 + random.nextInt(4), window, channels));
        }
        List<Send> sends = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String channel = List.of("sms", "email", "").get(random.nextInt(3));
            sends.add(new Send(
                    "t" + i,
                    "c",
                    random.nextInt(100),
                    channel,
                    MONDAY.atStartOfDay().plusHours(random.nextInt(24 * 60)),
                    1));
        }
        for (CapSimulation run : List.of(CapSimulation.byPriority(caps, sends), CapSimulation.firstCome(caps, sends))) {
            assertEquals(sends.size(), run.accepted().size() + run.dropped().size(), "seed " + seed);
            List<Send> accepted = run.accepted().stream()
                    .sorted(Comparator.comparing(Send::at))
                    .toList();
            for (FrequencyCap cap : caps) {
                assertTrue(
                        CapPeak.of(cap, accepted).stream().noneMatch(CapPeak::isOver),
                        () -> "seed " + seed + ": " + cap);
            }
            run.dropped().forEach(it -> assertTrue(!Caps.allow(caps, accepted, it), () -> "seed " + seed + ": " + it));
        }
    }
}
