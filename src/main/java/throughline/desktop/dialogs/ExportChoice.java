package throughline.desktop.dialogs;

import throughline.draw.Theme;

/**
 * How to hand a plan out.
 *
 * @param kind the kind of file
 * @param theme the picture's colours; of no account for a plan as JSON
 */
public record ExportChoice(FileKind kind, Theme theme) {}
