package throughline.consent;

/** Why a gate is in its state, the best first: of alternatives the best reason counts, of what adds up the worst. */
public enum GateReason {
    /** An earlier request gets the permission. */
    ASKED(GateState.READY),
    /** The rules demand no permission beforehand, only that a refusal is honoured. */
    FREE(GateState.READY),
    /** Part of the people hold it from the start, and nothing asks the others. */
    HELD(GateState.READY),
    /** An earlier request gets it, and it lapses soon after the touchpoint. */
    EXPIRES(GateState.EXPIRING),
    /** Nobody can say how many people hold it from the start. */
    HELD_UNSURE(GateState.TO_CONFIRM),
    /** It is implied by something, and nobody has said by what. */
    TRIGGER_UNSAID(GateState.TO_CONFIRM),
    /** No rule says what permits it here. */
    RULE_UNKNOWN(GateState.TO_CONFIRM),
    /** An earlier request got it, and it has lapsed by then. */
    EXPIRED(GateState.MISSING),
    /** Only the touchpoint itself or a later one asks for it. */
    LATE(GateState.MISSING),
    /** What is asked for is not enough. */
    MODEL(GateState.MISSING),
    /** The device’s prompt says yes, and the law demands a yes of its own. */
    PROMPT_ONLY(GateState.MISSING),
    /** Something else that must come before it does not. */
    NOT_IN_ORDER(GateState.MISSING),
    /** Nothing asks for it. */
    NOTHING(GateState.MISSING);

    private final GateState state;

    GateReason(GateState state) {
        this.state = state;
    }

    /** The state that it puts a gate in. */
    public GateState state() {
        return state;
    }
}
