package throughline.check;

import java.util.Optional;
import throughline.item.Words;

/** What a person can do about a finding that no ready-made fix clears. */
public final class Advice {

    private Advice() {}

    /** A sentence that says what to do; empty where a fix or a confirmation is offered instead. */
    public static Optional<String> of(Finding finding) {
        String key = "advice." + finding.code();
        boolean offered = finding.confirms().isPresent() || !finding.fixes().isEmpty();
        return offered || !Words.has(key) ? Optional.empty() : Optional.of(Words.say(key));
    }
}
