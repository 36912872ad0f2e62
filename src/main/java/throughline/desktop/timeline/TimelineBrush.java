package throughline.desktop.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/**
 * What all who draw on the timeline share: colours, fonts, sharp lines.
 *
 * @param type how many times their usual size words are
 */
record TimelineBrush(GraphicsContext out, Theme theme, double type) {

    /** Size of names. */
    static final double TEXT = 12;

    /** Size of what is said beside. */
    static final double SMALL = 11;

    /** As much of the words as there is room for. */
    static String fit(String words, Weight weight, double size, double room) {
        if (TextMetrics.width(words, weight, size) <= room) {
            return words;
        }
        int end = words.codePointCount(0, words.length());
        String shorter = words;
        while (end > 0 && TextMetrics.width(shorter, weight, size) > room) {
            end--;
            shorter = words.substring(0, words.offsetByCodePoints(0, end)).stripTrailing() + "…";
        }
        return shorter;
    }

    void line(double fromX, double fromY, double toX, double toY) {
        out.strokeLine(Math.round(fromX) + 0.5, fromY, Math.round(toX) + 0.5, toY);
    }

    void clip(double x, double y, double width, double height) {
        out.beginPath();
        out.rect(x, y, width, height);
        out.clip();
    }

    Font font(double size, boolean strong) {
        return Font.font("Inter", strong ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, size * type);
    }

    Color color(Token token) {
        return Color.web(theme.ink(token).hex());
    }
}
