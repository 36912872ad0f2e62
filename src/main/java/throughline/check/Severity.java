package throughline.check;

/** How much a finding matters, the worst first. */
public enum Severity {
    ERROR,
    WARN,
    INFO
}
