package throughline.desktop;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;

/** The program's mark for task bars: a station on a through line, drawn from its geometry at each size. */
public final class AppIcon {

    private static final int SAMPLES = 4;

    private AppIcon() {}

    /** The mark in the sizes that window systems ask for. */
    public static List<Image> sizes() {
        return IntStream.of(16, 32, 64, 128).mapToObj(AppIcon::of).toList();
    }

    private static Image of(int size) {
        WritableImage image = new WritableImage(size, size);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels.setColor(x, y, pixel(x, y, size));
            }
        }
        return image;
    }

    /** The mean of some samples, so that round edges are smooth. */
    private static Color pixel(int x, int y, int size) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double opacity = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double u = (x + (i % SAMPLES + 0.5) / SAMPLES) / size * 2 - 1;
            double v = (y + (i / SAMPLES + 0.5) / SAMPLES) / size * 2 - 1;
            Color color = at(u, v);
            red += color.getRed() * color.getOpacity();
            green += color.getGreen() * color.getOpacity();
            blue += color.getBlue() * color.getOpacity();
            opacity += color.getOpacity();
        }
        return opacity == 0
                ? Color.TRANSPARENT
                : new Color(red / opacity, green / opacity, blue / opacity, opacity / (SAMPLES * SAMPLES));
    }

    private static Color at(double u, double v) {
        double r = Math.hypot(u, v);
        if (r < 0.28) {
            return Color.web(Theme.LIGHT.ink(Token.ACCENT).hex());
        }
        if (r < 0.5) {
            return Color.WHITE;
        }
        if (r < 0.78) {
            return Color.web(Theme.LIGHT.ink(Token.INK).hex());
        }
        return Math.abs(v) < 0.17 && Math.abs(u) <= 1
                ? Color.web(Theme.LIGHT.ink(Token.ACCENT).hex())
                : Color.TRANSPARENT;
    }
}
