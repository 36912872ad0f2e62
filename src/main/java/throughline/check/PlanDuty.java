package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.item.Message;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.DutyEdits;
import throughline.plan.JourneyOrder;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;
import throughline.plan.Touchpoint;
import throughline.plan.WhenWords;

/**
 * A legal to-do for the day before the first touchpoint that takes it, in the markets that have none in time.
 *
 * @param permission the permission type, a duty of the sender
 * @param context what the checks know
 */
record PlanDuty(String permission, CheckContext context) implements Function<Plan, Optional<Change>> {

    /** Where it is missing, and by when; empty if it is seen to everywhere. */
    private Optional<SenderDuty> missing(Plan plan, RuleBook book, List<JourneyGates> journeys) {
        List<String> markets = new ArrayList<>();
        LocalDate first = null;
        boolean found = false;
        for (JourneyGates gates : journeys) {
            for (int i = 0; i < gates.journey().order().size(); i++) {
                Touchpoint touchpoint = gates.journey().order().get(i);
                Station station = plan.require(touchpoint.station(), Station.class);
                for (Duties.Needed duty : Duties.at(plan, book, gates, i, station)) {
                    boolean open = duty.state() == Duties.State.MISSING || duty.state() == Duties.State.LATE;
                    if (open && duty.permission().equals(permission)) {
                        found = true;
                        if (!duty.market().isEmpty() && !markets.contains(duty.market())) {
                            markets.add(duty.market());
                        }
                        JourneyOrder.Placed placed = gates.journey().placed().get(i);
                        LocalDate day =
                                placed.isUndated() ? null : placed.from().toLocalDate();
                        first = first == null || day != null && day.isBefore(first) ? day : first;
                    }
                }
            }
        }
        LocalDate due = first == null ? context.asOf() : first.minusDays(1);
        return found
                ? Optional.of(SenderDuty.named("to-do", name(), permission)
                        .withMarkets(markets)
                        .withDue(due))
                : Optional.empty();
    }

    private String name() {
        String name = context.nameOf(permission);
        return name.substring(0, Math.min(name.length(), 60));
    }

    /** What it offers; empty where there is nothing to do. */
    Optional<Message> label(Survey survey) {
        List<JourneyGates> journeys = survey.journeys().stream().map(survey::of).toList();
        return missing(survey.plan(), survey.book(), journeys).map(PlanDuty::label);
    }

    private static Message label(SenderDuty duty) {
        return Message.of("change.planDuty", duty.name(), WhenWords.day(Objects.requireNonNull(duty.due())));
    }

    @Override
    public Optional<Change> apply(Plan plan) {
        RuleBook book = RuleBook.of(context.catalogue(), plan.ownRules());
        List<JourneyGates> journeys = plan.campaigns().stream()
                .map(campaign -> JourneyGates.of(plan, Journey.of(plan, campaign), book))
                .toList();
        return missing(plan, book, journeys)
                .map(duty -> DutyEdits.create(plan, duty).called(label(duty)));
    }
}
