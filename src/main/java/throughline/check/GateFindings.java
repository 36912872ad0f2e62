package throughline.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import throughline.consent.Asked;
import throughline.consent.Gate;
import throughline.consent.Journey;
import throughline.consent.RuleBook;
import throughline.item.Message;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WhenWords;
import throughline.rule.Rule;

/**
 * What gates have to say: GATE-MISSING, GATE-LATE, GATE-EXPIRED, GATE-LAYER, GATE-EXPIRES, GATE-UNKNOWN and GATE-BASE-ONLY
 * (planning semantics, permission gates); GATE-UNDATED, our own: ready, as long as an undated request comes before. Markets that are alike share a finding.
 */
final class GateFindings implements Analysis {

    private static final Part<Journey, List<Noticed>> NOTICED = new Part<>(GateFindings::notice);

    private static final Part<Journey, List<Finding>> FINDINGS =
            new Part<>((survey, journey) -> survey.part(NOTICED, journey).stream()
                    .map(it -> it.withFixes(survey, journey))
                    .toList());

    /** A finding whose fixes are still to come, since these look at more than the journey. */
    private record Noticed(CellGroup group, Finding finding) {

        Finding withFixes(Survey survey, Journey journey) {
            return switch (group.reason()) {
                case NOTHING -> elsewhere(survey, journey).with(GateFixes.offer(survey, journey, group));
                case EXPIRED, LATE, MODEL, PROMPT_ONLY, NOT_IN_ORDER ->
                    finding.with(GateFixes.offer(survey, journey, group));
                case HELD_UNSURE ->
                    group.reachesNobody(survey.plan(), journey)
                            ? finding
                            : finding.with(GateFixes.ask(survey, journey, group));
                default -> finding;
            };
        }

        /** The same, saying which other campaign asks these people for it, where one does. */
        private Finding elsewhere(Survey survey, Journey journey) {
            Elsewhere.Said said =
                    survey.askedElsewhere(journey).get(group.gate().permission());
            if (said == null) {
                return finding;
            }
            List<String> arguments = new ArrayList<>(finding.message().arguments());
            arguments.add(said.called());
            arguments.add(said.place());
            boolean named = finding.message().key().equals("finding.gateMissing");
            return finding.saying(
                    new Message(named ? "finding.gateElsewhere" : "finding.gateElsewhere.unnamed", arguments));
        }
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.allAround(FINDINGS);
    }

    private static List<Noticed> notice(Survey survey, Journey journey) {
        List<Noticed> found = new ArrayList<>();
        for (Gate gate : survey.gates(journey)) {
            for (CellGroup group : CellGroup.of(gate)) {
                finding(survey, journey, group).ifPresent(it -> found.add(new Noticed(group, it)));
            }
            CellGroup.undated(gate, journey)
                    .ifPresent(group -> found.add(new Noticed(group, undated(survey, journey, group))));
        }
        return found;
    }

    /** What there is to say of cells that are alike, with the ways out. */
    static Optional<Finding> of(Survey survey, Journey journey, CellGroup group) {
        return finding(survey, journey, group).map(it -> new Noticed(group, it).withFixes(survey, journey));
    }

    /** What there is to say of cells that are ready by a request without a date. */
    static Finding undated(Survey survey, Journey journey, CellGroup group) {
        String place = station(survey, journey, group);
        return about(survey, journey, group, "GATE-UNDATED", Severity.INFO, "finding.gateUndated", place);
    }

    private static Optional<Finding> finding(Survey survey, Journey journey, CellGroup group) {
        Gate gate = group.gate();
        return switch (group.reason()) {
            case ASKED, FREE -> Optional.empty();
            case HELD ->
                gate.restsOnHeld() && gate.heldShare().compareTo(BigDecimal.ONE) < 0
                        ? Optional.of(about(
                                        survey,
                                        journey,
                                        group,
                                        "GATE-BASE-ONLY",
                                        Severity.INFO,
                                        "finding.gateBaseOnly",
                                        percent(gate.heldShare()))
                                .with("held", gate.heldShare()))
                        : Optional.empty();
            case EXPIRES ->
                Optional.of(dated(survey, journey, group, "GATE-EXPIRES", Severity.WARN, "finding.gateExpires"));
            case HELD_UNSURE ->
                Optional.of(open(
                        survey,
                        journey,
                        group,
                        group.reachesNobody(survey.plan(), journey) ? "finding.gateNobody" : "finding.gateUnsure"));
            case TRIGGER_UNSAID ->
                Optional.of(unknown(survey, journey, group, "finding.gateTrigger", station(survey, journey, group)));
            case RULE_UNKNOWN ->
                Optional.of(
                        unknown(survey, journey, group, "finding.gateUnknown").confirming(gate.permission()));
            case EXPIRED, LATE, MODEL, PROMPT_ONLY, NOT_IN_ORDER, NOTHING ->
                Optional.of(missing(survey, journey, group));
        };
    }

    private static Finding missing(Survey survey, Journey journey, CellGroup group) {
        return switch (group.reason()) {
            case EXPIRED -> dated(survey, journey, group, "GATE-EXPIRED", Severity.ERROR, "finding.gateExpired");
            case PROMPT_ONLY -> error(survey, journey, group, "GATE-LAYER", "finding.gateLayer");
            case LATE -> {
                boolean there = position(group) == group.gate().position();
                String place = station(survey, journey, group);
                yield error(
                        survey, journey, group, "GATE-LATE", there ? "finding.gateThere" : "finding.gateLate", place);
            }
            case MODEL ->
                error(
                        survey,
                        journey,
                        group,
                        "GATE-MISSING",
                        "finding.gateModel",
                        Phrases.required(group.cells().getFirst()),
                        group.source().map(it -> Phrases.gets(it.model())).orElse(""),
                        station(survey, journey, group));
            case NOT_IN_ORDER ->
                error(
                        survey,
                        journey,
                        group,
                        "GATE-MISSING",
                        "finding.gateOrder",
                        station(survey, journey, group),
                        first(survey.book(), group));
            default -> error(survey, journey, group, "GATE-MISSING", "finding.gateMissing");
        };
    }

    private static Finding error(
            Survey survey, Journey journey, CellGroup group, String code, String key, String... more) {
        return about(survey, journey, group, code, Severity.ERROR, key, more);
    }

    private static Finding unknown(Survey survey, Journey journey, CellGroup group, String key, String... more) {
        return about(survey, journey, group, "GATE-UNKNOWN", Severity.WARN, key, more);
    }

    /** What nobody has answered yet is to be confirmed, and no warning by itself. */
    private static Finding open(Survey survey, Journey journey, CellGroup group, String key) {
        return about(survey, journey, group, "GATE-UNKNOWN", Severity.INFO, key);
    }

    private static Finding dated(
            Survey survey, Journey journey, CellGroup group, String code, Severity severity, String key) {
        java.time.LocalDate lapses = group.cells().getFirst().lapses();
        String day = lapses == null ? "" : WhenWords.day(lapses);
        return about(survey, journey, group, code, severity, key, station(survey, journey, group), day);
    }

    private static Finding about(
            Survey survey,
            Journey journey,
            CellGroup group,
            String code,
            Severity severity,
            String key,
            String... more) {
        Gate gate = group.gate();
        boolean always = key.equals("finding.gateUnknown");
        List<String> arguments = new ArrayList<>();
        arguments.add(group.what(
                survey.context().nameOf(gate.permission()), survey.context().catalogue(), always));
        arguments.addAll(List.of(more));
        Message message =
                Sentences.about(survey.plan(), key, journey, gate.position(), arguments.toArray(String[]::new));
        return new Finding(
                        code,
                        severity,
                        List.of(gate.touchpoint(), journey.campaign().id()),
                        group.markets().stream().filter(it -> !it.isEmpty()).toList(),
                        group.rules(),
                        Optional.empty(),
                        message,
                        new TreeMap<>(),
                        List.of())
                .with("people", Sentences.people(survey.plan(), journey, gate.position()));
    }

    private static int position(CellGroup group) {
        return group.source().map(Asked::position).orElse(-1);
    }

    private static String station(Survey survey, Journey journey, CellGroup group) {
        int position = position(group);
        return position < 0 ? "" : place(survey.plan(), journey.order().get(position));
    }

    /** A touchpoint by its own name or else its station's. */
    private static String place(Plan plan, Touchpoint touchpoint) {
        return touchpoint.name().isEmpty()
                ? Naming.of(plan, plan.require(touchpoint.station(), Station.class))
                : Naming.of(plan, touchpoint);
    }

    /** What must come before a rule's permission, by the names of its rules. */
    private static String first(RuleBook book, CellGroup group) {
        Rule rule = group.cells().getFirst().rule();
        return rule == null
                ? ""
                : Phrases.and(rule.links().requires().stream()
                        .map(id -> book.rule(id).map(Rule::name).orElse(id))
                        .toList());
    }

    /** Whole percent, rounded down so that it never says all; never 0, for somebody holds it. */
    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return percent.signum() == 0 ? Words.say("finding.underOne") : percent.toPlainString();
    }
}
