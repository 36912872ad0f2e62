package throughline.desktop.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.Workshop;
import throughline.plan.WorkshopEdits;
import throughline.plan.WorkshopItems;
import throughline.plan.review.Difference;
import throughline.plan.review.Review;
import throughline.session.ReviewedCopy;

/** What is kept of a workshop: everything at first. That there was a workshop is kept in any case. */
final class WorkshopSheet extends ReviewSheet {

    private final InstantSource clock;
    private Plan now;

    WorkshopSheet(ReviewedCopy copy, Plan now, InstantSource clock) {
        super(copy, now);
        this.clock = clock;
        this.now = now;
        chooseAll(true);
    }

    @Override
    Review compared(Plan plan) {
        return Review.of(copy().base(), copy().base(), plan);
    }

    @Override
    void turnTo(Plan plan) {
        if (plan != now) {
            now = plan;
            super.turnTo(plan);
        }
    }

    @Override
    List<Difference> differences() {
        return super.differences().stream()
                .filter(it -> now.find(it.item(), Workshop.class).isEmpty())
                .toList();
    }

    @Override
    Optional<Review.Outcome> outcome() {
        int kept = taken().size();
        return WorkshopItems.running(now)
                .flatMap(workshop -> super.outcome().map(taken -> {
                    Plan chosen = copy().base().apply(taken.change());
                    Change change = WorkshopEdits.choose(now, workshop.id(), chosen, kept, clock.instant());
                    return new Review.Outcome(change, taken.along(), taken.comments(), taken.leftOut());
                }));
    }
}
