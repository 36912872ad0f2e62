package throughline.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import throughline.plan.Audience;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.rule.Rule;

/** The gates of one journey, and what they would be if something in it were otherwise. */
public final class JourneyGates {

    private final Journey journey;
    private final RuleBook book;
    private final GateKeeper keeper;
    private final List<Gate> gates;

    private JourneyGates(Plan plan, Journey journey, RuleBook book) {
        this.journey = journey;
        this.book = book;
        this.keeper = new GateKeeper(plan, journey, book);
        List<Gate> found = new ArrayList<>();
        for (int i = 0; i < journey.order().size(); i++) {
            Touchpoint touchpoint = journey.order().get(i);
            for (String permission : touchpoint.requires()) {
                if (Gates.isOfPeople(permission, book.catalogue())) {
                    keeper.gate(i, permission).ifPresent(found::add);
                }
            }
        }
        this.gates = List.copyOf(found);
    }

    /** The gates of a journey by the rules that apply to its plan. */
    public static JourneyGates of(Plan plan, Journey journey, RuleBook book) {
        return new JourneyGates(plan, journey, book);
    }

    /** What its touchpoints take of whoever sends, with how it stands. */
    List<Todo> todos(Plan plan) {
        List<Todo> found = new ArrayList<>();
        for (Duties.Needed needed : Duties.of(plan, book, this)) {
            for (String market : needed.markets()) {
                boolean any =
                        !market.isEmpty() || !Duties.rules(book, needed, market).isEmpty();
                if (any) {
                    Duties.State state = Duties.state(plan.duties(), book, needed, market);
                    found.add(new Todo(needed.touchpoint(), needed.permission(), market, state));
                }
            }
        }
        return found;
    }

    /** The journey. */
    public Journey journey() {
        return journey;
    }

    /** Its gates in order, at each touchpoint in the order it requires them. */
    public List<Gate> gates() {
        return gates;
    }

    /**
     * True if there is a gate for each of these permissions on another channel, and all of them are ready.
     *
     * @param position the touchpoint's place in the journey
     * @param requires permissions of people
     */
    public boolean isReadyInstead(int position, String channel, List<String> requires) {
        return requires.stream()
                .allMatch(it -> keeper.gate(position, it, channel, requires)
                        .filter(gate -> gate.state() == GateState.READY)
                        .isPresent());
    }

    /** The audiences that a touchpoint reaches in each market; one empty market where none is named. */
    public Map<String, List<Audience>> reached(int position) {
        return keeper.reached(position).byMarket();
    }

    /** True if a rule counts at a touchpoint's time; most count at any. */
    public boolean counts(int position, String market, Rule rule) {
        return keeper.counts(position, market, rule);
    }

    /** True if a touchpoint goes to a market, and there to some of these people. */
    public boolean speaksTo(int position, String market, List<Audience> people) {
        return keeper.reached(position).speaksTo(market, people);
    }
}
