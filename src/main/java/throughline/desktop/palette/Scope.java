package throughline.desktop.palette;

/** What is looked through. */
public enum Scope {
    /** All commands and all that is in the plan. */
    ALL,
    /** What is named in the plan. */
    NAMED
}
