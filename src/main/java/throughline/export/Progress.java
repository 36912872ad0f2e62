package throughline.export;

import java.util.concurrent.CancellationException;

/** Is told how far an export is, on the thread that writes, and may end it. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress UNWATCHED = (done, of) -> {};

    /**
     * So many parts of all are done.
     *
     * @param done 0 to {@code of}
     * @param of at least 1
     * @throws CancellationException if nobody wants the rest: nothing is written then, and an old file stays
     */
    void at(int done, int of);
}
