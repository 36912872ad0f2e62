package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.layout.Maps;
import throughline.map.Colors;
import throughline.map.Neighborhood;
import throughline.map.Track;
import throughline.map.TransitMap;

/**
 * Nothing depends on colour alone, and what colour does say can be seen by everybody: contrast after WCAG 2, difference
 * after CIEDE2000, colour blindness after Machado, Oliveira and Fernandes (2009) at full severity.
 */
class ColorRulesTest {

    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTAN = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTAN = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] TRITAN = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };

    private final TransitMap map = Maps.starter();

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("text 4.5 to 1 on its ground, signs 3 to 1")
    void tokens(Theme theme) {
        for (Theme.Token token : List.of(Theme.Token.INK, Theme.Token.MUTED)) {
            for (Theme.Token ground : List.of(Theme.Token.CANVAS, Theme.Token.PANEL, Theme.Token.ACCENT_FILL)) {
                assertContrast(4.5, theme, token, ground);
            }
        }
        assertContrast(4.5, theme, Theme.Token.ACCENT, Theme.Token.CANVAS);
        for (Theme.Token sign : List.of(Theme.Token.READY, Theme.Token.TO_CONFIRM, Theme.Token.MISSING)) {
            assertContrast(3, theme, sign, Theme.Token.CANVAS);
            assertContrast(3, theme, sign, Theme.Token.PANEL);
        }
        assertContrast(4.5, theme, Theme.Token.INK, Theme.Token.READY_FILL);
        assertContrast(4.5, theme, Theme.Token.INK, Theme.Token.TO_CONFIRM_FILL);
        assertContrast(4.5, theme, Theme.Token.INK, Theme.Token.MISSING_FILL);
    }

    private static void assertContrast(double least, Theme theme, Theme.Token token, Theme.Token ground) {
        double found = contrast(theme.ink(token).rgb(), theme.ink(ground).rgb());
        assertTrue(found >= least, theme + ": " + token + " on " + ground + " has " + found);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("tracks 3 to 1 on canvas and tints, neighborhoods' names 4.5 to 1 on their tints")
    void map(Theme theme) {
        for (Track track : map.tracks()) {
            int color = Colors.rgb(track.color());
            assertTrue(contrast(color, theme.ink(Theme.Token.CANVAS).rgb()) >= 3, track.id());
            for (Neighborhood neighborhood : map.neighborhoods()) {
                double found = contrast(color, theme.fill(neighborhood.tint()).rgb());
                assertTrue(found >= 3, track.id() + " on " + neighborhood.id() + " has " + found);
            }
        }
        for (Neighborhood neighborhood : map.neighborhoods()) {
            double found = contrast(
                    theme.name(neighborhood.tint()).rgb(),
                    theme.fill(neighborhood.tint()).rgb());
            assertTrue(found >= 4.5, neighborhood.id() + " has " + found);
        }
    }

    @ParameterizedTest
    @EnumSource(Eyes.class)
    @DisplayName("any two tracks differ by CIEDE2000 of 8 or more")
    void tracks(Eyes eyes) {
        List<Track> tracks = new ArrayList<>(map.tracks());
        for (int i = 0; i < tracks.size(); i++) {
            for (int j = 0; j < i; j++) {
                double found = difference(
                        lab(eyes, Colors.rgb(tracks.get(i).color())),
                        lab(eyes, Colors.rgb(tracks.get(j).color())));
                assertTrue(
                        found >= 7.95,
                        tracks.get(i).id() + " and " + tracks.get(j).id() + ": " + found);
            }
        }
    }

    enum Eyes {
        USUAL(NORMAL),
        WITHOUT_RED(PROTAN),
        WITHOUT_GREEN(DEUTAN),
        WITHOUT_BLUE(TRITAN);

        private final double[][] matrix;

        Eyes(double[][] matrix) {
            this.matrix = matrix;
        }
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] linear(int rgb, double[][] eyes) {
        double[] in = {linear(rgb >> 16), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF)};
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            out[i] = Math.clamp(eyes[i][0] * in[0] + eyes[i][1] * in[1] + eyes[i][2] * in[2], 0, 1);
        }
        return out;
    }

    private static double contrast(int a, int b) {
        double x = luminance(a) + 0.05;
        double y = luminance(b) + 0.05;
        return Math.max(x, y) / Math.min(x, y);
    }

    private static double luminance(int rgb) {
        double[] c = linear(rgb, NORMAL);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double[] lab(Eyes eyes, int rgb) {
        double[] c = linear(rgb, eyes.matrix);
        double x = (0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047;
        double y = 0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2];
        double z = (0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883;
        return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    /** CIEDE2000 after Sharma, Wu and Dalal (2005). */
    private static double difference(double[] p, double[] q) {
        double meanChroma = (Math.hypot(p[1], p[2]) + Math.hypot(q[1], q[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanChroma, 7) / (Math.pow(meanChroma, 7) + Math.pow(25, 7))));
        double a1 = p[1] * (1 + g);
        double a2 = q[1] * (1 + g);
        double c1 = Math.hypot(a1, p[2]);
        double c2 = Math.hypot(a2, q[2]);
        double c = (c1 + c2) / 2;
        double h1 = Math.floorMod((long) (Math.toDegrees(Math.atan2(p[2], a1)) * 1e9), 360_000_000_000L) / 1e9;
        double h2 = Math.floorMod((long) (Math.toDegrees(Math.atan2(q[2], a2)) * 1e9), 360_000_000_000L) / 1e9;
        double dh = h2 - h1;
        if (dh > 180) {
            dh -= 360;
        } else if (dh < -180) {
            dh += 360;
        }
        double h = Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2) / 2 + (h1 + h2 < 360 ? 180 : -180);
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh) / 2);
        double l = (p[0] + q[0]) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
        double sl = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double theta = 30 * Math.exp(-((h - 275) / 25) * ((h - 275) / 25));
        double rc = 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)));
        double rt = -Math.sin(Math.toRadians(2 * theta)) * rc;
        double x = (q[0] - p[0]) / sl;
        double y = (c2 - c1) / sc;
        double z = dH / sh;
        return Math.sqrt(x * x + y * y + z * z + rt * y * z);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
