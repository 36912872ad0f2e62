package throughline.screenshots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Keeps what the window shows as pictures. */
final class Shutter {

    private static final int STILL = 3;

    private final Stage stage;

    Shutter(Stage stage) {
        this.stage = stage;
    }

    /** Keeps what the screen shows once it has come to rest. */
    void picture(Path file) throws IOException {
        int[] now = screen();
        int still = 0;
        for (int i = 0; i < Pulse.patience() && still < STILL; i++) {
            Pulse.rest();
            int[] next = screen();
            still = Arrays.equals(now, next) ? still + 1 : 0;
            now = next;
        }
        Png.write(now, (int) stage.getWidth(), file);
    }

    private int[] screen() {
        return Pulse.on(() -> {
            int width = (int) stage.getWidth();
            int height = (int) stage.getHeight();
            Image image = new Robot().getScreenCapture(null, stage.getX(), stage.getY(), width, height);
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }
}
