package throughline.check;

import java.util.Optional;
import throughline.item.Message;
import throughline.plan.Change;

/** A way out of a missing gate. A value, so that findings can be compared. */
interface Way {

    /** What it offers; empty where it leads nowhere. */
    Optional<Message> label(Situation situation);

    /** The change, where it has a label. */
    Change change(Situation situation);
}
