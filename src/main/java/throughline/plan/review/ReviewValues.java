package throughline.plan.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.LabelPin;
import throughline.map.Tint;
import throughline.map.TrackPoint;
import throughline.plan.CataloguePin;
import throughline.plan.Confirmation;
import throughline.plan.Link;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.ShowStep;
import throughline.plan.ShowTitles;
import throughline.plan.ValueExchange;
import throughline.plan.When;
import throughline.plan.WhenWords;
import throughline.rule.Rule;

/** Values of fields in words. */
final class ReviewValues {

    private static final Set<String> PERMISSIONS = Set.of("requires", "permissions", "permission", "held");
    private static final int MOST = 12;

    private final List<Plan> plans;
    private final UnaryOperator<String> permissions;

    /** @param permissions what people call a permission type */
    ReviewValues(Review review, UnaryOperator<String> permissions) {
        this.plans = List.of(review.mine(), review.theirs(), review.base());
        this.permissions = permissions;
    }

    /** What an item is called in the first of the plans that has it. */
    Optional<String> name(String id) {
        return plans.stream()
                .filter(plan -> plan.has(id))
                .findFirst()
                .map(plan -> Naming.of(plan, plan.require(id, Item.class)));
    }

    String of(String field, @Nullable Object value) {
        String words = said(field, value);
        return words.isBlank() ? Words.say("review.nothing") : words;
    }

    private String said(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text(field, text);
            case Collection<?> all -> all(field, all);
            case Map<?, ?> shares -> shares(field, shares);
            case Boolean flag -> Words.say(flag ? "review.yes" : "review.no");
            case Enum<?> constant -> constant(constant);
            case BigDecimal number -> number.toPlainString();
            case Instant time -> instant(time);
            case LocalDate day -> WhenWords.day(day);
            case When when -> WhenWords.of(when).replace('\n', ',');
            case Facts.Pair pair -> pair(field, pair);
            case GridPoint at -> point(at);
            case LabelPin pin -> point(pin.at());
            case TrackPoint.Stop stop -> name(stop.station()).orElse(stop.station());
            case TrackPoint.Bend bend -> "";
            case Link link -> link.name().isEmpty() ? link.address() : link.name();
            case ValueExchange gets -> (constant(gets.kind()) + " " + gets.text()).strip();
            case Tint tint -> tint.light() + " / " + tint.dark();
            case CataloguePin pin -> pin.version();
            case Confirmation by -> by.by() + ", " + WhenWords.day(by.on());
            case Rule rule -> rule.name();
            case ShowStep step -> step(step);
            default -> value.toString();
        };
    }

    /** Its title in the first of the plans that has what it is about. */
    private String step(ShowStep step) {
        return plans.stream()
                .filter(plan -> step.about().item().filter(id -> !plan.has(id)).isEmpty())
                .findFirst()
                .map(plan -> ShowTitles.of(plan, step))
                .orElse(step.title());
    }

    private String text(String field, String text) {
        return PERMISSIONS.contains(field)
                ? permissions.apply(text)
                : isName(field) ? name(text).orElse(text) : text;
    }

    private static boolean isName(String field) {
        return Set.of(
                        "neighborhood",
                        "station",
                        "stations",
                        "uses",
                        "audiences",
                        "campaigns",
                        "touchpoints",
                        "asksFor",
                        "neighborhoods",
                        "tracks",
                        "rules",
                        "duties",
                        "about",
                        Difference.PLACE)
                .contains(field);
    }

    private String all(String field, Collection<?> all) {
        if (all.stream().anyMatch(GridPoint.class::isInstance)) {
            return Words.say("review.corners", all.size());
        }
        List<String> words = new ArrayList<>();
        all.forEach(each -> words.add(said(field, each)));
        words.removeIf(String::isBlank);
        long bends = all.stream().filter(TrackPoint.Bend.class::isInstance).count();
        int more = words.size() - MOST;
        String first = String.join(", ", words.subList(0, Math.min(MOST, words.size())));
        String listed = more > 0 ? Words.say("review.more", first, more) : first;
        return bends > 0 ? Words.say("review.bends", listed, bends) : listed;
    }

    private String shares(String field, Map<?, ?> shares) {
        List<String> words = new ArrayList<>();
        shares.forEach((key, share) -> words.add(text(field, String.valueOf(key)) + " "
                + (share instanceof BigDecimal part
                        ? part.movePointRight(2).stripTrailingZeros().toPlainString() + " %"
                        : share)));
        return String.join(", ", words);
    }

    private String pair(String field, Facts.Pair pair) {
        if (pair.first() instanceof Map<?, ?>) {
            String open = said(field, pair.second());
            String known = said(field, pair.first());
            return open.isEmpty() ? known : (known + " " + Words.say("review.unsure", open)).strip();
        }
        if (pair.first() instanceof Enum<?> window) {
            return Integer.valueOf(0).equals(pair.second())
                    ? constant(window)
                    : constant(window) + ", " + pair.second();
        }
        if (pair.first() instanceof Instant start) {
            return (instant(start) + " – " + (pair.second() instanceof Instant end ? instant(end) : "")).strip();
        }
        return WhenWords.span((LocalDate) pair.first(), (LocalDate) pair.second());
    }

    private String instant(Instant time) {
        LocalDateTime there =
                LocalDateTime.ofInstant(time, plans.getFirst().sheet().zone());
        return WhenWords.day(there.toLocalDate()) + ", " + there.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static String point(GridPoint at) {
        return BigDecimal.valueOf(at.x(), 2).stripTrailingZeros().toPlainString() + ", "
                + BigDecimal.valueOf(at.y(), 2).stripTrailingZeros().toPlainString();
    }

    private static String constant(Enum<?> constant) {
        String key = "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return Words.has(key)
                ? Words.say(key)
                : constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
