package throughline.session;

import java.time.Instant;

/** How far the newest change of a plan has come. */
public sealed interface SaveState {

    /**
     * Everything is in the workspace, also after a power cut.
     *
     * @param at when the newest change was stored
     */
    record Saved(Instant at) implements SaveState {}

    /** A change is on its way to the disk. */
    record Saving() implements SaveState {}

    /**
     * A change could not be stored; the plan as it is now is kept in memory.
     *
     * @param what what happened
     * @param safe what is safe all the same
     * @param next what to do next
     */
    record Failed(String what, String safe, String next) implements SaveState {

        /** The three sentences in one line. */
        public String message() {
            return String.join(" ", what, safe, next);
        }
    }
}
