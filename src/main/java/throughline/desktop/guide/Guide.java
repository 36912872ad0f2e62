package throughline.desktop.guide;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/**
 * How far somebody has come on the way to a first campaign of their own. It only looks: whatever is done in another order
 * or taken back is seen the next time, and nothing that the person does is ever held up.
 */
final class Guide {

    private static final int STATIONS = 3;

    private final Set<String> strangers = new HashSet<>();
    private final @Nullable Path writtenBefore;
    private @Nullable String campaign;
    private @Nullable String gate;
    private long missing;
    private Set<String> laid = Set.of();
    private int at;

    /** Begins with what is seen: campaigns that are there already are not the person's own. */
    Guide(Sight now) {
        now.plan().campaigns().forEach(it -> strangers.add(it.id()));
        writtenBefore = now.written();
    }

    /** The step that waits; empty once all are behind. */
    Optional<GuideStep> step() {
        return at < GuideStep.values().length ? Optional.of(GuideStep.values()[at]) : Optional.empty();
    }

    /** The campaign that the guide is about, once there is one. */
    Optional<Campaign> campaign(Plan plan) {
        return Optional.ofNullable(campaign).flatMap(id -> plan.find(id, Campaign.class));
    }

    /** Leaves the step that waits behind, done or not. */
    void pass(Sight now) {
        at++;
        look(now);
    }

    /** Looks at what has been done, and goes on as far as that leads. */
    void look(Sight now) {
        if (campaign(now.plan()).isEmpty()) {
            campaign = own(now.plan());
        }
        if (now.laying()) {
            // What is laid is selected by being laid; that is no look at its gate.
            laid = now.selection();
        }
        while (step().isPresent() && isDone(step().get(), now)) {
            at++;
        }
    }

    private @Nullable String own(Plan plan) {
        return plan.campaigns().stream()
                .map(Campaign::id)
                .filter(id -> !strangers.contains(id))
                .findFirst()
                .orElse(null);
    }

    private boolean isDone(GuideStep step, Sight now) {
        return switch (step) {
            case AUDIENCE ->
                campaign(now.plan()).filter(it -> !it.audiences().isEmpty()).isPresent();
            case STATIONS ->
                campaign(now.plan())
                        .filter(it -> it.touchpoints().size() >= STATIONS)
                        .isPresent();
            case GATE -> isSeen(now);
            case FIX -> isMended(now);
            case PAGES -> now.written() != null && !Objects.equals(now.written(), writtenBefore);
        };
    }

    /** Says that somebody has been led to a touchpoint's gate. */
    void seen(String touchpoint, Sight now) {
        gate = touchpoint;
        missing = now.missing(touchpoint);
        look(now);
    }

    private boolean isSeen(Sight now) {
        if (gate == null && !now.selection().equals(laid)) {
            now.selection().stream()
                    .filter(id -> campaign(now.plan())
                            .filter(it -> it.touchpoints().contains(id))
                            .isPresent())
                    .filter(id -> now.missing(id) > 0)
                    .findFirst()
                    .ifPresent(id -> {
                        gate = id;
                        missing = now.missing(id);
                    });
        }
        return gate != null;
    }

    private boolean isMended(Sight now) {
        return gate != null && now.plan().has(gate) && now.missing(gate) < missing;
    }
}
