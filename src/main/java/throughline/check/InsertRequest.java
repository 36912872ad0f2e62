package throughline.check;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.consent.Gate;
import throughline.consent.GateState;
import throughline.consent.Gates;
import throughline.consent.Journey;
import throughline.item.Message;
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

/**
 * Asks for a permission before the touchpoint that requires it. What the person gets for it stays open: that is for
 * people to decide, and the checks go on to say so.
 *
 * @param touchpoint id of the touchpoint that requires the permission
 * @param permission the permission type
 * @param context what the gates are checked with
 */
record InsertRequest(String touchpoint, String permission, CheckContext context)
        implements Function<Plan, Optional<Change>> {

    /** The fix as a finding offers it. */
    static Fix offer(Survey survey, Journey journey, Gate gate) {
        RequestPlaces.Place place = survey.places().before(journey, gate.position(), gate.permission());
        return new Fix(
                label(survey.plan(), survey.context(), place, gate.permission()),
                new InsertRequest(gate.touchpoint(), gate.permission(), survey.context()));
    }

    @Override
    public Optional<Change> apply(Plan plan) {
        Optional<Touchpoint> needing = plan.find(touchpoint, Touchpoint.class);
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        Campaign campaign = plan.campaignOf(needing.get());
        Journey journey = Journey.of(plan, campaign);
        return isMissing(plan, journey) ? Optional.of(insert(plan, journey, needing.get())) : Optional.empty();
    }

    private boolean isMissing(Plan plan, Journey journey) {
        for (Gate gate : Gates.of(plan, journey, context.catalogue())) {
            if (gate.touchpoint().equals(touchpoint) && gate.permission().equals(permission)) {
                return gate.state() == GateState.MISSING;
            }
        }
        return false;
    }

    private Change insert(Plan plan, Journey journey, Touchpoint needing) {
        int position = journey.order().indexOf(needing);
        RequestPlaces.Place place = new RequestPlaces(plan).before(journey, position, permission);
        Message label = label(plan, context, place, permission);
        if (place.touchpoint().isPresent()) {
            return ask(plan, place.touchpoint().get()).called(label);
        }
        Change added = newTouchpoint(plan, journey, position, place.station().id());
        String id = added.edits().getFirst().id();
        return added.followedBy(ask(plan.apply(added), id)).called(label);
    }

    private Change ask(Plan plan, String at) {
        return RequestEdits.ask(
                plan, at, permission, context.nameOf(permission), RequestModel.EXPRESS, ValueExchange.NONE);
    }

    /** A touchpoint between the one that requires the permission and the one met before it. */
    private static Change newTouchpoint(Plan plan, Journey journey, int position, String station) {
        Touchpoint needing = journey.order().get(position);
        Campaign campaign = journey.campaign();
        // Right behind the one before, in sequence and without a time of its own, it shares that one's time and so is
        // met before the needing one whatever the sequence says of the two.
        int index = position == 0
                ? 0
                : campaign.touchpoints()
                                .indexOf(journey.order().get(position - 1).id())
                        + 1;
        When when = null;
        if (position == 0 && isBeforeStart(campaign, needing)) {
            index = campaign.touchpoints().indexOf(needing.id());
            when = new When.OneMoment(Objects.requireNonNull(time(needing)));
        }
        Change insert = TouchpointEdits.insert(plan, campaign.id(), station, index, p -> false);
        Plan inserted = plan.apply(insert);
        String id = insert.edits().getFirst().id();
        Change timed = insert.followedBy(TouchpointEdits.when(inserted, id, when));
        Plan then = plan.apply(timed);
        return timed.followedBy(TouchpointEdits.audiences(then, id, needing.audiences()));
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

    private static Message label(Plan plan, CheckContext context, RequestPlaces.Place place, String permission) {
        String at = Naming.of(plan, place.station());
        return Message.of("change.insertRequest", context.nameOf(permission), at);
    }
}
