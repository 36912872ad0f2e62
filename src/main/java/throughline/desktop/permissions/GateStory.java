package throughline.desktop.permissions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import throughline.check.Finding;
import throughline.check.Fix;
import throughline.check.GateAdvice;
import throughline.consent.Asked;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateMatrix;
import throughline.consent.GateState;
import throughline.consent.Todo;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.rule.Rule;
import throughline.rule.Source;

/**
 * Why a gate is as it is, in words.
 *
 * @param permission what it is about
 * @param state the worst that it is in
 * @param sentences one or more
 * @param rules those that decide; none where no rule says anything
 * @param fixes ways out, the best first
 * @param open what somebody who knows can confirm; once, since an answer is for all markets where no rule speaks of it
 */
record GateStory(
        String permission,
        GateState state,
        List<String> sentences,
        List<Rule> rules,
        List<Fix> fixes,
        Optional<Finding> open) {

    /**
     * The story of a gate.
     *
     * @param market as it is there; empty for all markets
     */
    static GateStory of(Plan plan, Campaign campaign, GateAdvice advice, Gate gate, Optional<String> market) {
        List<GateCell> cells = GateMatrix.Row.cells(gate, market);
        String permission = advice.nameOf(gate.permission());
        List<Finding> findings = advice.findings(campaign, gate, market);
        List<String> sentences = findings.isEmpty()
                ? cells.stream()
                        .map(cell -> ready(plan, permission, cell))
                        .distinct()
                        .toList()
                : findings.stream().map(it -> Words.say(it.message())).toList();
        return new GateStory(
                permission,
                cells.stream().map(GateCell::state).reduce(GateState.READY, GateState::worse),
                sentences,
                cells.stream()
                        .map(GateCell::rule)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                findings.stream().flatMap(it -> it.fixes().stream()).distinct().toList(),
                findings.stream().filter(it -> it.confirms().isPresent()).findFirst());
    }

    /**
     * The story of the legal to-dos that a touchpoint takes of one type.
     *
     * @param todos one or more, of one permission type
     * @param market as it is there; empty for all markets
     */
    static GateStory of(
            Campaign campaign, GateAdvice advice, String touchpoint, List<Todo> todos, Optional<String> market) {
        String type = todos.getFirst().permission();
        String permission = advice.nameOf(type);
        List<Finding> findings = advice.duties(campaign, touchpoint, type, market);
        return new GateStory(
                permission,
                todos.stream().map(Todo::state).reduce(GateState.READY, GateState::worse),
                findings.isEmpty()
                        ? List.of(Words.say("permissions.ready.duty", permission))
                        : findings.stream().map(it -> Words.say(it.message())).toList(),
                findings.stream()
                        .flatMap(it -> it.rules().stream())
                        .distinct()
                        .flatMap(id -> advice.rule(id).stream())
                        .toList(),
                findings.stream().flatMap(it -> it.fixes().stream()).distinct().toList(),
                Optional.empty());
    }

    private static String ready(Plan plan, String permission, GateCell cell) {
        return switch (cell.reason()) {
            case FREE -> Words.say("permissions.ready.free", permission);
            case ASKED -> Words.say("permissions.ready.asked", permission, place(plan, cell.source()));
            default -> Words.say("permissions.ready.held", permission);
        };
    }

    private static String place(Plan plan, Optional<Asked> source) {
        return source.flatMap(it -> plan.find(it.touchpoint(), Touchpoint.class))
                .map(it -> Naming.of(plan, it))
                .orElse("");
    }

    /** A rule by its name and who says so. */
    static String words(Rule rule) {
        return rule.instrument().isEmpty()
                ? Words.say("permissions.rule", rule.name())
                : Words.say("permissions.rule.by", rule.name(), rule.instrument());
    }

    /** Where rules are said, each once. */
    static List<Source> sources(Rule rule) {
        return rule.evidence().sources().stream().distinct().toList();
    }
}
