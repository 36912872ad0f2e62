package throughline.plan;

/** How a permission is obtained. */
public enum RequestModel {
    EXPRESS,
    DOUBLE_OPT_IN,
    SOFT_OPT_IN,
    /** Implied by a sale or an inquiry. */
    IMPLIED,
    OS_PROMPT,
    OPT_OUT
}
