package throughline.desktop.canvas;

import javafx.scene.input.MouseEvent;

/** One thing that the hand does between press and release. Whatever it shows meanwhile, only the release changes the plan. */
interface Gesture {

    /** The hand moves. */
    void drag(MouseEvent event);

    /** The hand lets go: makes at most one change. */
    void release(MouseEvent event);

    /** The person gives up: everything is as before. */
    void cancel();
}
