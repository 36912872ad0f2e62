package throughline.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All times of a touchpoint. */
public final class Occurrences {

    private Occurrences() {}

    /** When it happens as the wall clock shows it, the earliest first; none where nobody has said. */
    public static List<LocalDateTime> of(@Nullable When when) {
        LocalDateTime earliest = when == null ? null : when.earliest();
        if (earliest == null) {
            return List.of();
        }
        if (!(when instanceof When.Recurring recurring)) {
            return List.of(earliest);
        }
        List<LocalDateTime> times = new ArrayList<>();
        for (int i = 0; i < recurring.times(); i++) {
            // Counted from the first, so that the 31st comes back after a short month.
            times.add(earliest.plus(recurring.every().multipliedBy(i)));
        }
        return times;
    }
}
