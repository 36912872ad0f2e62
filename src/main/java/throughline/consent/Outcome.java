package throughline.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.rule.Rule;

/** How one rule fares at one touchpoint. */
record Outcome(
        GateReason reason,
        @Nullable Rule rule,
        Optional<Asked> source,
        @Nullable LocalDate lapses) {

    static Outcome of(GateReason reason, @Nullable Rule rule) {
        return new Outcome(reason, rule, Optional.empty(), null);
    }

    static Outcome of(GateReason reason, @Nullable Rule rule, Asked source) {
        return new Outcome(reason, rule, Optional.of(source), null);
    }

    /** Of two alternatives the better one; the first where they are alike. */
    Outcome or(Outcome other) {
        return other.reason.compareTo(reason) < 0 ? other : this;
    }

    /** Of two that add up the worse one; the first where they are alike. */
    Outcome and(Outcome other) {
        return other.reason.compareTo(reason) > 0 ? other : this;
    }

    Outcome because(GateReason other) {
        return new Outcome(other, rule, source, lapses);
    }
}
