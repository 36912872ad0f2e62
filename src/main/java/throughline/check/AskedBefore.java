package throughline.check;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import throughline.plan.When;
import throughline.rule.AskAgain;

/** The questions for one permission that an audience was asked in a market so far, and what its rules say of a further one. */
final class AskedBefore {

    /** Adding a period of months to times that lie closer together than this may swap their order at a month's end. */
    private static final int MONTH_END_DAYS = 4;

    /** What is wrong with a further time, the worst first. */
    enum Wrong {
        PROMPTS,
        NEVER,
        PAUSE
    }

    private final List<AskAgain> rules;
    private final List<LocalDateTime> once = new ArrayList<>();
    private final List<Ask> recurring = new ArrayList<>();
    private int times;

    /** @param rules those that limit asking again */
    AskedBefore(List<AskAgain> rules) {
        this.rules = rules;
    }

    /** @param ask not earlier than those before */
    void add(Ask ask) {
        times += ask.times();
        if (ask.placed().isUndated()) {
            return;
        }
        if (ask.placed().touchpoint().when() instanceof When.Recurring) {
            recurring.add(ask);
        } else {
            once.add(ask.from());
        }
    }

    /** What is wrong with one more, not earlier than those before. */
    Set<Wrong> wrongWith(Ask ask) {
        Set<Wrong> found = EnumSet.noneOf(Wrong.class);
        int now = times + ask.times();
        for (AskAgain again : rules) {
            if (again.prompts() > 0 && now > again.prompts()) {
                found.add(Wrong.PROMPTS);
            }
            if (again.never() && now > 1) {
                found.add(Wrong.NEVER);
            }
            Period pause = again.pause();
            if (pause != null && !ask.placed().isUndated() && isTooSoon(pause, ask)) {
                found.add(Wrong.PAUSE);
            }
        }
        return found;
    }

    private boolean isTooSoon(Period pause, Ask ask) {
        LocalDateTime at = ask.from();
        boolean itself = ask.placed().touchpoint().when() instanceof When.Recurring again
                && again.times() > 1
                && at.plus(again.every()).isBefore(at.plus(pause));
        if (itself || recurring.stream().anyMatch(it -> at.isBefore(last(it, at).plus(pause)))) {
            return true;
        }
        for (int i = once.size() - 1;
                i >= 0 && !once.get(i).isBefore(once.getLast().minusDays(MONTH_END_DAYS));
                i--) {
            if (at.isBefore(once.get(i).plus(pause))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDateTime last(Ask ask, LocalDateTime at) {
        return ask.placed().lastBy(at).orElse(ask.from());
    }

    /** How often people can be asked at most, as a number; empty where no rule says so. */
    String prompts() {
        return rules.stream().mapToInt(AskAgain::prompts).filter(it -> it > 0).min().stream()
                .mapToObj(Integer::toString)
                .findFirst()
                .orElse("");
    }
}
