package throughline.plan;

/** How a permission is obtained. */
public enum RequestModel {
    EXPRESS,
    DOUBLE_OPT_IN,
    SOFT_OPT_IN,
    /** Implied, and nobody has said yet by what. */
    IMPLIED,
    IMPLIED_BY_SALE,
    IMPLIED_BY_INQUIRY,
    OS_PROMPT,
    OPT_OUT;

    /** True if a question is put to people; the others follow from something else that happens. */
    public boolean isQuestion() {
        return this == EXPRESS || this == DOUBLE_OPT_IN || this == OS_PROMPT;
    }
}
