package throughline.export;

import throughline.draw.Outline;

/** Numbers and paths as SVG writes them: at most two decimals, no trailing zeros, the same on every machine. */
final class SvgNumbers {

    private SvgNumbers() {}

    static String of(double value) {
        long hundredths = Math.round(value * 100);
        StringBuilder text = new StringBuilder();
        if (hundredths < 0) {
            text.append('-');
        }
        long positive = Math.abs(hundredths);
        text.append(positive / 100);
        if (positive % 100 != 0) {
            text.append('.').append(positive / 10 % 10);
            if (positive % 10 != 0) {
                text.append(positive % 10);
            }
        }
        return text.toString();
    }

    static String path(Outline outline) {
        StringBuilder path = new StringBuilder();
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(double x, double y) -> append(path, 'M', x, y);
                case Outline.Line(double x, double y) -> append(path, 'L', x, y);
                case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    append(path, 'C', x1, y1, x2, y2, x, y);
                case Outline.Close() -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double... numbers) {
        char before = command;
        for (double number : numbers) {
            path.append(before).append(of(number));
            before = ' ';
        }
    }
}
