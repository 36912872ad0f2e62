package throughline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Sentences about touchpoints. */
final class Sentences {

    private Sentences() {}

    /**
     * A sentence about a touchpoint of a journey. Its arguments: the touchpoint's name, its station, its number in the
     * journey, the campaign, and then {@code more}. A touchpoint without a name of its own has a sentence of its own, with
     * {@code .unnamed} behind the key, that tells it by its number.
     */
    static Message about(Plan plan, String key, Journey journey, int position, String... more) {
        Touchpoint touchpoint = journey.order().get(position);
        List<String> arguments = new ArrayList<>();
        arguments.add(touchpoint.name());
        arguments.add(Naming.of(plan, plan.require(touchpoint.station(), Station.class)));
        arguments.add(Integer.toString(position + 1));
        arguments.add(Naming.of(plan, journey.campaign()));
        arguments.addAll(List.of(more));
        return new Message(key + (touchpoint.name().isEmpty() ? ".unnamed" : ""), arguments);
    }

    /** People a touchpoint reaches at most: the sizes of its audiences, overlaps counted twice. */
    static BigDecimal people(Plan plan, Journey journey, int position) {
        return plan.audiences(journey.campaign(), journey.order().get(position)).stream()
                .map(Audience::size)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
