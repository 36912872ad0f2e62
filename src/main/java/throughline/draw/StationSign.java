package throughline.draw;

import throughline.consent.GateState;
import throughline.map.Capability;

/** What an overlay says about one station. */
sealed interface StationSign {

    /** The worst gate before it, over all campaigns. */
    record OfGates(GateState worst) implements StationSign {}

    /** Whether its capability is there; never {@link Capability#UNSET}. */
    record OfCapability(Capability capability) implements StationSign {}

    /** So many campaigns call at it, 1 or more. */
    record OfCampaigns(int count) implements StationSign {}
}
