package throughline.consent;

/** What a gate says about the permission before a touchpoint. */
public enum GateState {
    /** An earlier touchpoint asks for it, or part of the audience holds it from the start. */
    READY,
    /** Nothing before the touchpoint asks for it, and nobody is known to hold it. */
    MISSING,
    /** The rules leave open whether what is asked for is enough. */
    TO_CONFIRM,
    /** It holds when the touchpoint comes, and lapses soon after. */
    EXPIRING;

    private static final java.util.List<GateState> WORST_FIRST =
            java.util.List.of(MISSING, TO_CONFIRM, EXPIRING, READY);

    /** All states, the worst first. */
    public static java.util.List<GateState> worstFirst() {
        return WORST_FIRST;
    }

    /** The worse of two: missing before to confirm before expiring before ready. */
    public GateState worse(GateState other) {
        return WORST_FIRST.indexOf(other) < WORST_FIRST.indexOf(this) ? other : this;
    }
}
