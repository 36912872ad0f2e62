package throughline.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import throughline.map.GridPoint;

/** Random field values: every kind that a field may hold, the odd ones more often than people would. */
final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "",
            "Läufer & Söhne",
            "Quote \" and \\ slash",
            "عروض الشتاء",
            "冬のキャンペーン",
            "👩🏽‍🚀 go",
            "e\u0301tude",
            "</script>]]>",
            "=1+1",
            "\u202Ereversed",
            "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
            "plain");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    /** Some of the values, each at most once, in any order. */
    <T> List<T> some(List<T> values) {
        List<T> result = new ArrayList<>(values);
        Collections.shuffle(result, random);
        return List.copyOf(result.subList(0, upTo(Math.min(4, result.size()))));
    }

    <E extends Enum<E>> List<E> some(Class<E> type) {
        return some(List.of(type.getEnumConstants()));
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return flag() ? value.get() : null;
    }

    String name() {
        return one(TEXTS);
    }

    String prose() {
        return name() + (flag() ? "\n\t" + name() : "");
    }

    String permission() {
        return one(List.of("email-marketing", "sms-marketing", "push-os", "device-storage", "programme-terms"));
    }

    List<String> permissions() {
        return some(List.of("email-marketing", "sms-marketing", "push-os", "device-storage", "programme-terms"));
    }

    String color() {
        return String.format("#%06X", random.nextInt(1 << 24));
    }

    GridPoint place() {
        int finest = flag() ? GridPoint.UNIT : 1;
        return new GridPoint(
                (random.nextInt(6_400) - 100) / finest * finest, (random.nextInt(3_600) - 100) / finest * finest);
    }

    List<GridPoint> ring() {
        List<GridPoint> result = new ArrayList<>();
        for (int i = 0; i < 3 + upTo(6); i++) {
            result.add(place());
        }
        return result;
    }

    BigDecimal share() {
        return BigDecimal.valueOf(upTo(1_000), 3);
    }

    SortedMap<String, BigDecimal> shares(List<String> keys) {
        SortedMap<String, BigDecimal> result = new TreeMap<>();
        some(keys).forEach(key -> result.put(key, share()));
        return result;
    }

    LocalDate day() {
        return LocalDate.of(2026, 11, 30).plusDays(upTo(90));
    }

    LocalDateTime moment() {
        return day().atTime(upTo(23), upTo(59));
    }

    Instant instant() {
        return Instant.ofEpochMilli(1_700_000_000_000L + upTo(1_000_000_000));
    }

    When when() {
        return switch (upTo(3)) {
            case 0 -> new When.OneMoment(moment());
            case 1 -> new When.RecipientTime(moment());
            case 2 ->
                new When.Recurring(
                        moment(), flag() ? Period.ofDays(1 + upTo(30)) : Period.ofMonths(1 + upTo(14)), 1 + upTo(50));
            default -> new When.Triggered(name(), maybe(this::moment), Duration.ofMinutes(upTo(60 * 24 * 30)));
        };
    }
}
