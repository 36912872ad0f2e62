package throughline.map;

/** Where a customer is; {@link #ADVOCATE} is optional in coverage. */
public enum LifecycleStage {
    DISCOVER,
    EXPLORE,
    ENGAGE,
    BUY,
    ADVOCATE
}
