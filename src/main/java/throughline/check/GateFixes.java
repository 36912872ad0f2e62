package throughline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import throughline.consent.GateReason;
import throughline.consent.Journey;
import throughline.plan.Change;
import throughline.plan.Plan;

/** The ways out of a missing gate that lead somewhere, the best first. */
final class GateFixes {

    private static final List<Way> WAYS = List.of(
            new AskFirst(),
            new AskEarlier(),
            new UpgradeRequest(),
            new AskBefore(),
            new InsertRequest(),
            new MoveLater(),
            new SwitchChannel(),
            new LeaveOut());

    private GateFixes() {}

    /** All ways out, worked out when somebody looks. */
    static List<Fix> offer(Survey survey, Journey journey, CellGroup group) {
        return offer(survey, journey, group, WAYS);
    }

    /** Only to ask: nothing says that a gate nobody has answered for would be missing. */
    static List<Fix> ask(Survey survey, Journey journey, CellGroup group) {
        return offer(survey, journey, group, List.of(new InsertRequest()));
    }

    private static List<Fix> offer(Survey survey, Journey journey, CellGroup group, List<Way> ways) {
        Situation situation = new Situation(
                survey.plan(),
                survey.context(),
                survey.book(),
                survey.of(journey),
                group,
                survey.map().places(),
                survey.askedElsewhere(journey));
        return new LaterFixes(() -> offer(situation, ways));
    }

    private static List<Fix> offer(Situation situation, List<Way> ways) {
        CellGroup group = situation.group();
        List<Fix> fixes = new ArrayList<>();
        for (Way way : ways) {
            way.label(situation)
                    .ifPresent(label -> fixes.add(new Fix(
                            label,
                            new Taken(
                                    way,
                                    group.gate().touchpoint(),
                                    group.gate().permission(),
                                    group.reason(),
                                    group.markets(),
                                    situation.context()))));
        }
        return fixes;
    }

    /** A way as it is taken: for the plan as it is then. */
    private record Taken(
            Way way,
            String touchpoint,
            String permission,
            GateReason reason,
            List<String> markets,
            CheckContext context)
            implements Function<Plan, Optional<Change>> {

        @Override
        public Optional<Change> apply(Plan plan) {
            return Situation.find(plan, context, touchpoint, permission, reason, markets)
                    .flatMap(situation -> way.label(situation)
                            .map(label -> way.change(situation).called(label)));
        }
    }
}
