package throughline.desktop.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateState;
import throughline.consent.GateTally;
import throughline.consent.Gates;
import throughline.desktop.parts.MarketNames;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Gates in words for the pointer: a line for each market, the worst state first. */
final class GateTips {

    private final Plan plan;
    private final Catalogue catalogue;

    GateTips(Plan plan, Catalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
    }

    /** How the gate before a touchpoint stands; empty where no permission is required. */
    String before(Touchpoint touchpoint) {
        List<Gate> gates =
                gates(plan.campaignOf(touchpoint), gate -> gate.touchpoint().equals(touchpoint.id()));
        if (gates.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(Words.say("gate.tip.before", Naming.of(plan, touchpoint)));
        // One permission in a market is just so; of several it is told how many.
        lines.addAll(lines(gates, gates.size() > 1));
        lines.add(Words.say("gate.tip.click"));
        return String.join("\n", lines);
    }

    /** How many gates of all campaigns stand before a station's touchpoints; empty for none. */
    String at(String station) {
        List<Gate> gates = new ArrayList<>();
        for (Campaign campaign : plan.campaigns()) {
            List<String> here = plan.touchpoints(campaign).stream()
                    .filter(it -> it.station().equals(station))
                    .map(Touchpoint::id)
                    .toList();
            if (!here.isEmpty()) {
                gates.addAll(gates(campaign, gate -> here.contains(gate.touchpoint())));
            }
        }
        return gates.isEmpty()
                ? ""
                : Words.say("gate.tip.here") + "\n" + String.join("\n", lines(gates, true)) + "\n"
                        + Words.say("gate.tip.click");
    }

    /** The touchpoint at a station whose gate is the worst, over all campaigns; empty where no gate stands there. */
    Optional<String> worst(String station) {
        return plan.campaigns().stream()
                .flatMap(campaign ->
                        gates(
                                campaign,
                                gate -> plan.require(gate.touchpoint(), Touchpoint.class)
                                        .station()
                                        .equals(station))
                                .stream())
                .min(Comparator.comparing((Gate gate) -> GateState.worstFirst().indexOf(gate.state())))
                .map(Gate::touchpoint);
    }

    private List<Gate> gates(Campaign campaign, Predicate<Gate> which) {
        return Gates.of(plan, campaign, catalogue).stream().filter(which).toList();
    }

    private List<String> lines(List<Gate> gates, boolean counted) {
        List<String> lines = new ArrayList<>();
        GateTally.of(plan.sheet().markets(), gates)
                .markets()
                .forEach((market, states) ->
                        lines.add(Words.say("gate.tip.market", name(market), words(states, counted))));
        return lines;
    }

    private String name(String market) {
        if (!market.isEmpty()) {
            return MarketNames.plain(catalogue, market);
        }
        String anywhere = Words.say("phrase.anywhere");
        return anywhere.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + anywhere.substring(1);
    }

    private static String words(Map<GateState, Integer> states, boolean counted) {
        return states.entrySet().stream()
                .map(each -> {
                    String word = word(each.getKey());
                    return counted ? Words.say("gate.tip.counted", each.getValue(), word) : word;
                })
                .collect(Collectors.joining(", "));
    }

    private static String word(GateState state) {
        return switch (state) {
            case MISSING -> Words.say("gate.tip.missing");
            case TO_CONFIRM -> Words.say("gate.tip.toConfirm");
            case EXPIRING -> Words.say("gate.tip.expiring");
            case READY -> Words.say("gate.tip.ready");
        };
    }
}
