package throughline.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateReason;
import throughline.consent.Gates;
import throughline.item.Message;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Confirmation;
import throughline.plan.Plan;
import throughline.plan.RuleEdits;
import throughline.plan.Touchpoint;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Source;
import throughline.rule.Terms;

/** Settles a gate that no rule speaks of: somebody has looked, and what they found becomes a rule of our own. */
public final class Confirming {

    private Confirming() {}

    /**
     * Rules of our own for a permission on a touchpoint's channel, in each market where no rule says what permits it.
     *
     * @param model what permits it there; {@link BasisModel#OPT_OUT} where nothing has to be asked for
     * @param by who has looked, when and where
     * @throws ChangeRefused if the touchpoint is not there, or no such gate is to confirm for want of a rule
     */
    public static Change change(
            Plan plan, CheckContext context, String touchpoint, String permission, BasisModel model, Confirmation by) {
        Touchpoint at = plan.require(touchpoint, Touchpoint.class);
        String channel = plan.require(at.station(), Station.class).channel();
        List<String> markets = List.copyOf(unruled(plan, context, at, permission));
        if (markets.isEmpty()) {
            throw new ChangeRefused("there is nothing to confirm about " + context.nameOf(permission) + " here");
        }
        Message label =
                Message.of("change.confirm", context.nameOf(permission), Phrases.markets(context.catalogue(), markets));
        Change change = new Change(label, List.of());
        Plan now = plan;
        for (String market : markets) {
            Change one = RuleEdits.put(now, rule(context, permission, channel, market, model, by), by, "");
            now = now.apply(one);
            change = change.followedBy(one);
        }
        return change;
    }

    private static Set<String> unruled(Plan plan, CheckContext context, Touchpoint at, String permission) {
        Set<String> markets = new LinkedHashSet<>();
        for (Gate gate : Gates.of(plan, plan.campaignOf(at), context.catalogue())) {
            if (gate.touchpoint().equals(at.id()) && gate.permission().equals(permission)) {
                gate.cells().stream()
                        .filter(cell -> cell.reason() == GateReason.RULE_UNKNOWN)
                        .map(GateCell::market)
                        .forEach(markets::add);
            }
        }
        return markets;
    }

    private static Rule rule(
            CheckContext context, String permission, String channel, String market, BasisModel model, Confirmation by) {
        String id = "own-" + permission + (channel.isEmpty() ? "" : "-" + channel) + "-" + market;
        String name = context.nameOf(permission) + " (" + market + ")";
        return new Rule(
                shortened(id.toLowerCase(Locale.ROOT), 64),
                shortened(name, 60),
                new Scope(List.of(permission), channel.isEmpty() ? List.of() : List.of(channel), market, List.of()),
                Layer.LAW,
                Rule.BASIS,
                "",
                Terms.of(model),
                Links.NONE,
                new Evidence(Evidence.Confidence.OWN, true, List.of(), List.of(new Source(by.source(), ""))),
                "");
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
