package throughline.plan;

import java.io.Serial;

/** A change that does not fit the plan; the plan stays as it is. */
public final class ChangeRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param reason what does not fit, in words a person can act on */
    public ChangeRefused(String reason) {
        super(reason);
    }
}
