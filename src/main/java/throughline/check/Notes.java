package throughline.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of one subject, good as long as it rests on the same.
 *
 * @param <S> the subject
 */
final class Notes<S> {

    private final List<? extends @Nullable Object> footing;
    private final Map<Part<S, ?>, Object> parts = new HashMap<>();

    /** @param footing all that the parts follow from, by identity */
    Notes(List<? extends @Nullable Object> footing) {
        this.footing = footing;
    }

    /** True if all that it rests on is still the same; items are the same objects from plan to plan until they change. */
    boolean restOn(List<? extends @Nullable Object> now) {
        if (footing.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (footing.get(i) != now.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** A part, worked out when first asked for. */
    <T> T get(Part<S, T> part, Survey survey, S subject) {
        @SuppressWarnings("unchecked") // Only this method puts anything in, and under its own part.
        T known = (T) parts.get(part);
        if (known == null) {
            known = part.of(survey, subject);
            parts.put(part, known);
        }
        return known;
    }
}
