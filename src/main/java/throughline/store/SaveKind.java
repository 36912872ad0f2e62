package throughline.store;

/** What a saved change was to the person who made it. */
public enum SaveKind {
    /** A new step. */
    DO,
    /** The latest step taken back; the change is the step's, swapped. */
    UNDO,
    /** A step taken back before made again. */
    REDO
}
