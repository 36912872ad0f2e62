package throughline.plan;

/** How far the work on a campaign or touchpoint is. */
public enum WorkState {
    IDEA,
    DRAFT,
    APPROVED,
    LIVE,
    DONE,
    CANCELLED
}
