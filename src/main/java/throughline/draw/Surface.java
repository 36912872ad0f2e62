package throughline.draw;

/**
 * What the painter draws on: the window's canvas, a PDF page, an SVG or PNG file, a recording in a test. Lengths are in the
 * units of the innermost placement, y grows downwards. Every {@code open} has its {@code close}, every {@code push} its
 * {@code pop}.
 */
public interface Surface {

    /**
     * Begins a named group; surfaces that keep structure keep it.
     *
     * @param id unique in the picture, an item's id with a prefix or a layer's name
     * @param role what the group is
     */
    void open(String id, Role role);

    /** Ends the innermost group. */
    void close();

    /** Moves and scales what follows. */
    void push(Placement placement);

    /** Cuts what follows to an outline, in the current units; ended by {@link #pop()} like a placement. */
    void pushClip(Outline outline);

    /** Ends the innermost placement or clip. */
    void pop();

    /** Fills an outline by the non-zero rule. */
    void fill(Outline outline, Ink ink);

    /** Strokes an outline. */
    void stroke(Outline outline, Ink ink, Pen pen);

    /** Writes one line of text, fitted into the width that it was measured with. */
    void text(TextLine line);
}
