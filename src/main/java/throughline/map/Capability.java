package throughline.map;

/** Whether the capability that a station stands for is there. */
public enum Capability {
    /** Nobody has said. */
    UNSET,
    HAVE,
    PLANNED,
    /** It is wanted, and nobody is building it. */
    GAP
}
