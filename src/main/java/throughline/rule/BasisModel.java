package throughline.rule;

/** What a rule takes as a permission. */
public enum BasisModel {
    EXPRESS,
    DOUBLE_OPT_IN,
    SOFT_OPT_IN,
    IMPLIED_BY_SALE,
    IMPLIED_BY_INQUIRY,
    OS_PROMPT,
    /** Allowed until the person objects. */
    OPT_OUT,
    /** No permission at all: a duty to inform, or hours to keep. */
    NOTICE;

    /** True if nothing has to be asked for. */
    public boolean isFree() {
        return this == OPT_OUT || this == NOTICE;
    }
}
