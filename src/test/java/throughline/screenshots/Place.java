package throughline.screenshots;

import java.util.function.Consumer;

/**
 * A place of the window worth a picture.
 *
 * @param name what the picture's file is called
 * @param reach goes there from the whole map at rest
 * @param leave goes back to it
 */
record Place(String name, Consumer<Hand> reach, Consumer<Hand> leave) {}
