package throughline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.consent.Asked;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateReason;
import throughline.consent.GateState;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.Models;
import throughline.consent.Requirement;
import throughline.consent.RuleBook;
import throughline.consent.RuleGroup;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.When;
import throughline.rule.AskAgain;
import throughline.rule.Rule;

/**
 * A gate that is missing, or of which nobody has answered who holds its permission, with all that ways out of it look at.
 *
 * @param gates of the journey it is in
 * @param group its markets that are alike, all missing or all unanswered
 * @param places where requests can be put
 * @param askedElsewhere what campaigns other than the journey's ask some of its people for, by permission type
 */
record Situation(
        Plan plan,
        CheckContext context,
        RuleBook book,
        JourneyGates gates,
        CellGroup group,
        RequestPlaces places,
        Map<String, Elsewhere.Said> askedElsewhere) {

    /**
     * The gate of a permission before a touchpoint as it is now; empty if it is there no more, or missing no more.
     *
     * @param reason why it was missing; what is still so for that reason comes first
     * @param markets where it was missing
     */
    static Optional<Situation> find(
            Plan plan,
            CheckContext context,
            String touchpoint,
            String permission,
            GateReason reason,
            List<String> markets) {
        Optional<Touchpoint> needing = plan.find(touchpoint, Touchpoint.class);
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        Campaign campaign = plan.campaignOf(needing.get());
        RuleBook book = RuleBook.of(context.catalogue(), plan.ownRules());
        JourneyGates gates = JourneyGates.of(plan, Journey.of(plan, campaign), book);
        List<CellGroup> missing = new ArrayList<>();
        for (Gate gate : gates.gates()) {
            if (gate.touchpoint().equals(touchpoint) && gate.permission().equals(permission)) {
                CellGroup.of(gate).stream()
                        .filter(group -> isOpen(group.reason())
                                && group.markets().stream().anyMatch(markets::contains))
                        .forEach(missing::add);
            }
        }
        return missing.stream()
                .filter(group -> group.reason() == reason && group.markets().equals(markets))
                .findFirst()
                .or(() -> missing.stream()
                        .filter(group -> group.reason() == reason)
                        .findFirst())
                .or(() -> missing.stream().findFirst())
                .map(group -> new Situation(
                        plan,
                        context,
                        book,
                        gates,
                        group,
                        new RequestPlaces(plan.map()),
                        Elsewhere.in(plan).of(campaign.id())));
    }

    private static boolean isOpen(GateReason reason) {
        return reason.state() == GateState.MISSING || reason == GateReason.HELD_UNSURE;
    }

    Gate gate() {
        return group.gate();
    }

    Journey journey() {
        return gates.journey();
    }

    Campaign campaign() {
        return journey().campaign();
    }

    int position() {
        return gate().position();
    }

    String permission() {
        return gate().permission();
    }

    /** The touchpoint that requires the permission. */
    Touchpoint needing() {
        return journey().order().get(position());
    }

    /** What a sentence calls the permission. */
    String called() {
        return context.nameOf(permission());
    }

    /** The touchpoint of the request that comes closest. */
    Optional<Touchpoint> asking() {
        return group.source().map(it -> journey().order().get(it.position()));
    }

    /** True if the request that comes closest lies early enough. */
    boolean isAskedEarly() {
        int at = group.source().map(Asked::position).orElse(Integer.MAX_VALUE);
        return at < position() || at == position() && needing().asksFirst();
    }

    /** A touchpoint of the journey can get the permission of all those whom the gate holds back. */
    boolean canAsk(int position) {
        When when = journey().order().get(position).when();
        if (when instanceof When.Recurring again && again.times() > 1 && isLimited()) {
            return false;
        }
        for (GateCell cell : group.cells()) {
            List<Audience> people = gates.reached(position()).getOrDefault(cell.market(), List.of());
            List<Audience> there = gates.reached(position).getOrDefault(cell.market(), List.of());
            boolean same = people.isEmpty() || there.containsAll(people);
            if (!same || !gates.speaksTo(position, cell.market(), people)) {
                return false;
            }
        }
        return true;
    }

    /** The weakest way of asking that is enough wherever the gate is missing; empty if there is none. */
    Optional<RequestModel> model() {
        boolean ruled =
                group.cells().stream().noneMatch(cell -> cell.requirement().isUnknown());
        for (RequestModel model : List.of(RequestModel.OS_PROMPT, RequestModel.EXPRESS, RequestModel.DOUBLE_OPT_IN)) {
            boolean enough = group.cells().stream().allMatch(cell -> isEnough(model, cell.requirement()));
            if (enough && (ruled || model != RequestModel.OS_PROMPT)) {
                return Optional.of(model);
            }
        }
        return Optional.empty();
    }

    /** True if in each group some alternative takes a model. */
    static boolean isEnough(RequestModel model, Requirement requirement) {
        return requirement.groups().stream()
                .allMatch(group -> group.alternatives().stream().anyMatch(it -> Models.satisfies(model, it.model())));
    }

    /** The rules that must be met before the permission is asked for, by those that count at its time; in no particular order. */
    List<Rule> before() {
        List<Rule> found = new ArrayList<>();
        for (GateCell cell : group.cells()) {
            for (RuleGroup each : cell.requirement().groups()) {
                for (Rule rule : each.alternatives()) {
                    if (!gates.counts(position(), cell.market(), rule)) {
                        continue;
                    }
                    rule.links().requires().stream()
                            .flatMap(id -> book.rule(id).stream())
                            .filter(it -> it.links().outsideHoursOf().isEmpty() && !found.contains(it))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** True if one rule here takes a second yes of the same kind, which only a person can word. */
    boolean takesASecondYes() {
        return before().stream().anyMatch(it -> it.scope().permissions().contains(permission()));
    }

    /** True if rules limit how often people are asked, and some of the journey's are asked for it already. */
    boolean isAskedEnough() {
        return isAskedBesides("");
    }

    /** The same, one request not counted. */
    boolean isAskedBesides(String request) {
        if (!isLimited()) {
            return false;
        }
        return askedElsewhere.containsKey(permission())
                || journey().order().stream()
                        .anyMatch(touchpoint ->
                                !plan.audiences(campaign(), touchpoint).isEmpty()
                                        && plan.requests(touchpoint).stream()
                                                .anyMatch(it -> it.permission().equals(permission())
                                                        && !it.id().equals(request)));
    }

    private boolean isLimited() {
        return gate().cells().stream().map(GateCell::market).anyMatch(this::limitsAsking);
    }

    /** True if rules limit how often people are asked in a market that a touchpoint of the journey reaches. */
    boolean isLimitedAt(int position) {
        return gates.reached(position).keySet().stream().anyMatch(this::limitsAsking);
    }

    private boolean limitsAsking(String market) {
        List<String> platforms = new ArrayList<>(book.platforms(permission(), "", market));
        platforms.add("");
        return platforms.stream()
                .flatMap(it -> book.resolve(permission(), "", market, it).rules().stream())
                .anyMatch(rule -> !rule.terms().again().equals(AskAgain.FREELY));
    }

    Station station(Touchpoint touchpoint) {
        return plan.require(touchpoint.station(), Station.class);
    }
}
