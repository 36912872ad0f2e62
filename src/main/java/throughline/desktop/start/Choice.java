package throughline.desktop.start;

import org.kordamp.ikonli.Ikon;

/**
 * A way to begin.
 *
 * @param id names its button
 * @param sentence what it is for
 * @param run goes that way
 */
record Choice(String id, Ikon icon, String title, String sentence, Runnable run) {}
