package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;

/** Compares pictures. */
final class Pixels {

    private Pixels() {}

    /** Each of red, green and blue may differ by {@code tolerance} of 255. */
    static void assertClose(int expected, int actual, int tolerance, String what) {
        assertTrue(
                difference(expected, actual) <= tolerance,
                () -> String.format("%s: expected %06X but was %06X", what, expected & 0xFFFFFF, actual & 0xFFFFFF));
    }

    /** The pictures have one size, and their colours differ by at most {@code mean} of 255 on average. */
    static void assertAlike(BufferedImage expected, BufferedImage actual, double mean) {
        assertEquals(expected.getWidth(), actual.getWidth());
        assertEquals(expected.getHeight(), actual.getHeight());
        long sum = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                sum += difference(expected.getRGB(x, y), actual.getRGB(x, y));
            }
        }
        double found = (double) sum / expected.getWidth() / expected.getHeight();
        assertTrue(found <= mean, "the pictures differ by " + found + " of 255 on average");
    }

    /** The first column with something dark in it, -1 for none. */
    static int firstDark(BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (isDark(image, x)) {
                return x;
            }
        }
        return -1;
    }

    /** The last column with something dark in it, -1 for none. */
    static int lastDark(BufferedImage image) {
        for (int x = image.getWidth() - 1; x >= 0; x--) {
            if (isDark(image, x)) {
                return x;
            }
        }
        return -1;
    }

    private static boolean isDark(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if ((image.getRGB(x, y) >> 8 & 0xFF) < 100) {
                return true;
            }
        }
        return false;
    }

    private static int difference(int a, int b) {
        return Math.max(part(a, b, 16), Math.max(part(a, b, 8), part(a, b, 0)));
    }

    private static int part(int a, int b, int shift) {
        return Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
    }
}
