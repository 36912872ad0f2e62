package throughline.desktop.canvas;

/** Starts the benchmark from the class path, where a main class must not be an application itself. */
public final class FramesLauncher {

    private FramesLauncher() {}

    /** Passes on. */
    public static void main(String[] arguments) {
        CanvasFrames.main(arguments);
    }
}
