package throughline.consent;

/** What a gate says about the permission before a touchpoint. */
public enum GateState {
    /** An earlier touchpoint asks for it, or part of the audience holds it from the start. */
    READY,
    /** Nothing before the touchpoint asks for it, and nobody is known to hold it. */
    MISSING,
    /** The rules leave open whether what is asked for is enough. */
    TO_CONFIRM,
    /** It will have lapsed, or soon will have, when the touchpoint comes. */
    EXPIRING
}
