package throughline.store;

/** Why the workspace cannot do what was asked. Each has three sentences in the bundle: what, what is safe, what next. */
public enum Trouble {
    /** Another program, or another window of this one, has the workspace open. */
    HELD,
    /** A newer version of Throughline has written it. */
    NEWER,
    /** It is not a workspace of Throughline, or holds things that Throughline never puts there. */
    FOREIGN,
    /** Its content is not what was saved. */
    DAMAGED,
    /** It is older than what was saved here: cut short, or replaced by an earlier copy. */
    OLDER,
    /** The database is gone while its backups are there. */
    MISSING,
    /** The folder cannot be written to. */
    NOT_WRITABLE,
    /** The folder's name cannot be used. */
    BAD_PLACE,
    /** There is no space left. */
    DISK_FULL,
    /** There is no such plan. */
    GONE,
    /** The change was made on another state of the plan than the one saved last. */
    UNFIT,
    /** Bringing it to this version's form failed; it is as it was before. */
    NOT_UPGRADED,
    /** Reading or writing failed in another way. */
    FAILED
}
