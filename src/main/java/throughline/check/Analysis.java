package throughline.check;

import java.util.List;

/** One thing the checks look for. */
interface Analysis {

    /** What it notices, in the plan's own order: campaigns as listed, touchpoints as met, map items by sheet and id. */
    List<Finding> run(Survey survey);
}
