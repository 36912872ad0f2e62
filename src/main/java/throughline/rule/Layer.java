package throughline.rule;

/** Who makes a rule. Rules of different layers add up. */
public enum Layer {
    LAW,
    /** An operating system, browser or mailbox provider. */
    PLATFORM,
    CARRIER,
    /** A trade's own code, or a contract. */
    INDUSTRY
}
