package throughline.draw;

import throughline.consent.GateState;
import throughline.map.Capability;

/** What an overlay says about one station. */
sealed interface StationSign {

    /** The worst gate before it, over all campaigns. */
    record OfGates(GateState worst) implements StationSign {}

    /** Whether its capability is there; never {@link Capability#UNSET}. */
    record OfCapability(Capability capability) implements StationSign {}

    /** How far an audience is reached at it. */
    record OfReach(Lit lit) implements StationSign {}

    /** How much of an audience is reached. */
    enum Lit {
        /** All of it, as far as its markets are known. */
        ALL,
        /** In some markets. */
        PART,
        /** In some market no rule says what permits it, and nobody is reached for certain. */
        TO_CONFIRM,
        NOBODY
    }

    /** So many campaigns call at it, 1 or more. */
    record OfCampaigns(int count) implements StationSign {}

    /** So many notes hang on it, and so many votes it has; one of the two or both. */
    record OfNotes(int notes, int votes) implements StationSign {}
}
