package throughline.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.map.LifecycleStage;

/**
 * What a team agrees on about a touchpoint. What is null or empty is as its campaign or station says.
 *
 * @param state how far the work is; null means as far as its campaign
 * @param owner who answers for it, a name; empty means who answers for its campaign
 * @param offer what people are offered, prose; empty means what its campaign offers
 * @param cost in the plan's money, of one time where it recurs, 0 or more; null while not assessed
 * @param lifecycle lifecycle lifecycle; none means those of its station
 * @param channelDetails what the channel needs to know, such as a sender's name or a template, prose
 */
public record TouchpointBrief(
        @Nullable WorkState state,
        String owner,
        String offer,
        @Nullable BigDecimal cost,
        List<LifecycleStage> lifecycle,
        String channelDetails) {

    /** Nothing of its own. */
    public static final TouchpointBrief NONE = new TouchpointBrief(null, "", "", null, List.of(), "");

    /** Checks ranges and texts; stages stand in the order of the lifecycle. */
    public TouchpointBrief {
        owner = Texts.name("owner", owner);
        offer = Texts.prose("offer", offer);
        cost = Money.checked("cost", cost);
        if (lifecycle.stream().distinct().count() != lifecycle.size()) {
            throw new InvalidItem("lifecycle", "a stage stands twice");
        }
        lifecycle = lifecycle.stream().sorted().toList();
        channelDetails = Texts.prose("channelDetails", channelDetails);
    }

    /** The same brief in another state. */
    public TouchpointBrief withState(@Nullable WorkState newState) {
        return new TouchpointBrief(newState, owner, offer, cost, lifecycle, channelDetails);
    }

    /** The same brief with another owner. */
    public TouchpointBrief withOwner(String name) {
        return new TouchpointBrief(state, name, offer, cost, lifecycle, channelDetails);
    }

    /** The same brief with another offer. */
    public TouchpointBrief withOffer(String text) {
        return new TouchpointBrief(state, owner, text, cost, lifecycle, channelDetails);
    }

    /** The same brief with another cost. */
    public TouchpointBrief withCost(@Nullable BigDecimal money) {
        return new TouchpointBrief(state, owner, offer, money, lifecycle, channelDetails);
    }

    /** The same brief with other stages. */
    public TouchpointBrief withLifecycle(List<LifecycleStage> newLifecycle) {
        return new TouchpointBrief(state, owner, offer, cost, newLifecycle, channelDetails);
    }

    /** The same brief with other channel details. */
    public TouchpointBrief withChannelDetails(String text) {
        return new TouchpointBrief(state, owner, offer, cost, lifecycle, text);
    }
}
