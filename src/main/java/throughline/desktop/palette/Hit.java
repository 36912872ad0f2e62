package throughline.desktop.palette;

import java.util.List;

/**
 * An entry that fits what was typed.
 *
 * @param entry what fits
 * @param places which letters of its title were meant
 */
record Hit(Entry entry, List<Integer> places) {}
