package throughline.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import throughline.format.PlanCopy;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.session.ReviewedCopy.Known;
import throughline.store.CommonState;

/** What a reviewer's copy is compared with. */
final class Copies {

    private Copies() {}

    /**
     * A copy against a plan.
     *
     * @throws CompletionException of an {@link IOException} whose message names the file, if it is no copy of that plan
     */
    static ReviewedCopy against(Plan mine, PlanCopy copy, CommonState state, Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (state) {
            case CommonState.Found found -> new ReviewedCopy(found.plan(), copy.plan(), name, Known.FOUND);
            case CommonState.Lost lost -> new ReviewedCopy(mine, copy.plan(), name, Known.LOST);
            case CommonState.Unsaid unsaid
            when isLike(mine, copy.plan()) -> new ReviewedCopy(mine, copy.plan(), name, Known.UNSAID);
            case CommonState.Unsaid unsaid -> throw foreign(name, mine);
            case CommonState.Foreign foreign -> throw foreign(name, mine);
        };
    }

    /** True if more than half of the smaller plan is in the other too. */
    private static boolean isLike(Plan mine, Plan theirs) {
        long common =
                mine.items().stream().filter(item -> theirs.has(item.id())).count();
        return 2 * common > Math.min(mine.items().size(), theirs.items().size());
    }

    private static CompletionException foreign(String file, Plan mine) {
        String words = Words.say("session.review.foreign", file, mine.sheet().title());
        return new CompletionException(new IOException(words));
    }
}
