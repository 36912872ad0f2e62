package throughline.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import throughline.item.Message;

/**
 * Something the checks noticed.
 *
 * @param code the stable name of what was noticed, such as {@code GATE-MISSING}; for files and tests, not for people
 * @param severity how much it matters
 * @param items ids of the items it is about; the first is the place to jump to
 * @param markets those whose rules it rests on; none where it is about no market by name
 * @param rules ids of the rules it rests on; none for the plan's own logic, or where no rule says anything
 * @param confirms the permission type that somebody who knows can confirm at the first item; see {@link Confirming}
 * @param message one plain sentence
 * @param numbers figures behind it by name, such as {@code people}
 * @param fixes ways out, the best first; none where only a person can know
 */
public record Finding(
        String code,
        Severity severity,
        List<String> items,
        List<String> markets,
        List<String> rules,
        Optional<String> confirms,
        Message message,
        SortedMap<String, BigDecimal> numbers,
        List<Fix> fixes) {

    /** Copies lists and numbers. */
    public Finding {
        items = List.copyOf(items);
        markets = List.copyOf(markets);
        rules = List.copyOf(rules);
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        fixes = fixes instanceof LaterFixes ? fixes : List.copyOf(fixes);
    }

    /** A finding that rests on the plan's own logic, without figures and fixes. */
    static Finding of(String code, Severity severity, Message message, String... items) {
        return new Finding(
                code,
                severity,
                List.of(items),
                List.of(),
                List.of(),
                Optional.empty(),
                message,
                new TreeMap<>(),
                List.of());
    }

    /** The same finding with one more figure. */
    Finding with(String name, BigDecimal number) {
        SortedMap<String, BigDecimal> more = new TreeMap<>(numbers);
        more.put(name, number);
        return new Finding(code, severity, items, markets, rules, confirms, message, more, fixes);
    }

    /** The same finding, to be confirmed by somebody who knows. */
    Finding confirming(String permission) {
        return new Finding(code, severity, items, markets, rules, Optional.of(permission), message, numbers, fixes);
    }

    /** The same finding in other words. */
    Finding saying(Message words) {
        return new Finding(code, severity, items, markets, rules, confirms, words, numbers, fixes);
    }

    /** The same finding with these ways out. */
    Finding with(List<Fix> ways) {
        return new Finding(code, severity, items, markets, rules, confirms, message, numbers, ways);
    }
}
