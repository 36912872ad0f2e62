package throughline.cli;

/** What the command line tells the program that called it. */
public final class Exit {

    /** Done; nothing is wrong. */
    public static final int OK = 0;

    /** The plan has errors. */
    public static final int ERRORS_FOUND = 1;

    /** What was given cannot be used. */
    public static final int UNUSABLE = 2;

    /** The program itself failed. */
    public static final int BROKEN = 3;

    private Exit() {}
}
