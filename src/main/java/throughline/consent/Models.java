package throughline.consent;

import throughline.plan.RequestModel;
import throughline.rule.BasisModel;

/** Which way of asking gets what a rule takes (planning semantics, permission gates). */
public final class Models {

    private Models() {}

    /**
     * True if a request of a model gets what a rule takes: a double opt-in is an express one too, and otherwise each is
     * only itself.
     */
    public static boolean satisfies(RequestModel asked, BasisModel taken) {
        return switch (taken) {
            case EXPRESS -> asked == RequestModel.EXPRESS || asked == RequestModel.DOUBLE_OPT_IN;
            case DOUBLE_OPT_IN -> asked == RequestModel.DOUBLE_OPT_IN;
            case SOFT_OPT_IN -> asked == RequestModel.SOFT_OPT_IN;
            case IMPLIED_BY_SALE -> asked == RequestModel.IMPLIED_BY_SALE;
            case IMPLIED_BY_INQUIRY -> asked == RequestModel.IMPLIED_BY_INQUIRY;
            case OS_PROMPT -> asked == RequestModel.OS_PROMPT;
            case OPT_OUT, NOTICE -> true;
        };
    }

    /** True if it may get it, once somebody says what implies it. */
    static boolean maySatisfy(RequestModel asked, BasisModel taken) {
        return asked == RequestModel.IMPLIED
                && (taken == BasisModel.IMPLIED_BY_SALE || taken == BasisModel.IMPLIED_BY_INQUIRY);
    }

    /** The way of asking that gets what a rule takes. */
    public static RequestModel toGet(BasisModel taken) {
        return switch (taken) {
            case EXPRESS -> RequestModel.EXPRESS;
            case DOUBLE_OPT_IN -> RequestModel.DOUBLE_OPT_IN;
            case SOFT_OPT_IN -> RequestModel.SOFT_OPT_IN;
            case IMPLIED_BY_SALE -> RequestModel.IMPLIED_BY_SALE;
            case IMPLIED_BY_INQUIRY -> RequestModel.IMPLIED_BY_INQUIRY;
            case OS_PROMPT -> RequestModel.OS_PROMPT;
            case OPT_OUT, NOTICE -> RequestModel.OPT_OUT;
        };
    }
}
