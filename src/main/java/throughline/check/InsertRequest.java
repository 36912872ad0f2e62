package throughline.check;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.consent.Asked;
import throughline.consent.GateCell;
import throughline.consent.GateReason;
import throughline.consent.Models;
import throughline.item.Message;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;
import throughline.plan.When;
import throughline.rule.Rule;

/**
 * Asks for a permission before the touchpoint that requires it, the way that the rules take, and first for what must come
 * before it. What the person gets for it is what another campaign gives these people for it; where none asks, it stays open:
 * that is for people to decide, and the checks go on to say so.
 */
record InsertRequest() implements Way {

    /** How long before it a permission that had lapsed is renewed. */
    private static final int RENEWED_DAYS_BEFORE = 7;

    @Override
    public Optional<Message> label(Situation it) {
        return place(it)
                .map(place -> Message.of("change.insertRequest", it.called(), Naming.of(it.plan(), place.station())));
    }

    private static Optional<RequestPlaces.Place> place(Situation it) {
        boolean early = it.group().reason() == GateReason.MODEL && it.isAskedEarly();
        if (early || it.model().isEmpty() || it.isAskedEnough() || it.takesASecondYes()) {
            return Optional.empty();
        }
        return switch (it.group().reason()) {
            case NOT_IN_ORDER -> Optional.empty();
            case LATE ->
                new AskEarlier().label(it).isPresent()
                                || new AskFirst().label(it).isPresent()
                        ? Optional.empty()
                        : Optional.of(where(it));
            case EXPIRED ->
                canRenew(it)
                        ? Optional.of(it.places().anew(it.journey(), it.position(), it.permission()))
                        : Optional.empty();
            default -> Optional.of(where(it));
        };
    }

    private static RequestPlaces.Place where(Situation it) {
        List<String> first = first(it);
        return it.places().before(it.journey(), it.position(), it.permission(), position -> {
            Touchpoint there = it.journey().order().get(position);
            return it.canAsk(position)
                    && it.plan().requests(there).stream()
                            .noneMatch(r -> r.permission().equals(it.permission()) || first.contains(r.permission()))
                    && isBehindWhatComesFirst(it, position);
        });
    }

    private static boolean isBehindWhatComesFirst(Situation it, int position) {
        for (Rule rule : it.before()) {
            for (String permission : rule.scope().permissions()) {
                for (Asked asked : it.journey().requests(permission)) {
                    if (asked.position() >= position && asked.position() < it.position()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The permissions that must come first and that nothing asks for in time, and nobody holds. */
    private static List<String> first(Situation it) {
        List<String> found = new ArrayList<>();
        for (Rule rule : it.before()) {
            if (!isMet(it, rule)) {
                found.add(rule.scope().permissions().getFirst());
            }
        }
        return found;
    }

    private static boolean isMet(Situation it, Rule rule) {
        for (String permission : rule.scope().permissions()) {
            for (GateCell cell : it.group().cells()) {
                List<Audience> people = it.gates().reached(it.position()).getOrDefault(cell.market(), List.of());
                boolean held =
                        people.stream().anyMatch(a -> a.heldShare(permission).signum() > 0);
                boolean asked = it.journey().requests(permission).stream()
                        .anyMatch(a -> a.position() < it.position()
                                && Models.satisfies(a.model(), rule.model())
                                && it.gates().speaksTo(a.position(), cell.market(), people));
                if (!held && !asked) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True if a permission given shortly before the touchpoint lasts as long as that goes on. */
    private static boolean canRenew(Situation it) {
        LocalDateTime given = renewed(it);
        LocalDateTime last = it.journey().placed().get(it.position()).until();
        return it.group().cells().stream().allMatch(cell -> {
            Rule rule = cell.rule();
            Period period = rule == null ? null : rule.terms().expiry().period();
            return period == null || last.isBefore(given.plus(period));
        });
    }

    private static LocalDateTime renewed(Situation it) {
        return it.journey().placed().get(it.position()).from().minusDays(RENEWED_DAYS_BEFORE);
    }

    @Override
    public Change change(Situation it) {
        RequestPlaces.Place place = place(it).orElseThrow();
        if (place.touchpoint().isPresent()) {
            return asks(it, it.plan(), place.touchpoint().get());
        }
        Change added = newTouchpoint(it, place.station().id());
        String id = added.edits().getFirst().id();
        return added.followedBy(asks(it, it.plan().apply(added), id));
    }

    private static Change asks(Situation it, Plan plan, String at) {
        Change change = new Change(Message.of("change.begin"), List.of());
        Plan now = plan;
        for (Rule rule : it.before()) {
            if (!isMet(it, rule)) {
                Change first = ask(it, now, at, rule.scope().permissions().getFirst(), Models.toGet(rule.model()));
                now = now.apply(first);
                change = change.followedBy(first);
            }
        }
        return change.followedBy(ask(it, now, at, it.permission(), it.model().orElseThrow()));
    }

    private static Change ask(Situation it, Plan plan, String at, String permission, RequestModel model) {
        Elsewhere.Said said = it.askedElsewhere().get(permission);
        ValueExchange gets = said == null ? ValueExchange.NONE : said.request().gets();
        return RequestEdits.ask(plan, at, permission, it.context().nameOf(permission), model, gets);
    }

    /** A touchpoint between the one that requires the permission and the one met before it. */
    private static Change newTouchpoint(Situation it, String station) {
        Plan plan = it.plan();
        Touchpoint needing = it.needing();
        Campaign campaign = it.campaign();
        int position = it.position();
        // Right behind the one before, in sequence and without a time of its own, it shares that one's time and so is
        // met before the needing one whatever the sequence says of the two.
        int index = position == 0
                ? 0
                : campaign.touchpoints()
                                .indexOf(it.journey().order().get(position - 1).id())
                        + 1;
        When when = null;
        if (it.group().reason() == GateReason.EXPIRED) {
            when = new When.OneMoment(renewed(it));
        } else if (position == 0 && isBeforeStart(campaign, needing)) {
            index = campaign.touchpoints().indexOf(needing.id());
            when = new When.OneMoment(Objects.requireNonNull(time(needing)));
        }
        Change insert = TouchpointEdits.insert(plan, campaign.id(), station, index, p -> false);
        String id = insert.edits().getFirst().id();
        Change timed = insert.followedBy(TouchpointEdits.when(plan.apply(insert), id, when));
        Change peopled = timed.followedBy(TouchpointEdits.audiences(plan.apply(timed), id, needing.audiences()));
        return peopled.followedBy(TouchpointEdits.leavesOut(plan.apply(peopled), id, needing.leavesOut()));
    }

    private static boolean isBeforeStart(Campaign campaign, Touchpoint needing) {
        LocalDateTime time = time(needing);
        return time != null
                && campaign.starts() != null
                && time.isBefore(campaign.starts().atStartOfDay());
    }

    private static @Nullable LocalDateTime time(Touchpoint touchpoint) {
        When when = touchpoint.when();
        return when == null ? null : when.earliest();
    }
}
