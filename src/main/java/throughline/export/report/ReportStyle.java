package throughline.export.report;

import throughline.check.Severity;
import throughline.draw.Ink;
import throughline.draw.Theme;
import throughline.text.Weight;

/** How the report is set, in the colours of a theme. */
record ReportStyle(Theme theme) {

    TextStyle title() {
        return new TextStyle(Weight.BOLD, 18, 24, ink());
    }

    TextStyle label() {
        return TextStyle.of(Weight.SEMIBOLD, 7.5, muted());
    }

    TextStyle body() {
        return TextStyle.of(Weight.REGULAR, 8.5, ink());
    }

    TextStyle strong() {
        return TextStyle.of(Weight.SEMIBOLD, 8.5, ink());
    }

    TextStyle quiet() {
        return TextStyle.of(Weight.REGULAR, 7.5, muted());
    }

    TextStyle bad() {
        return TextStyle.of(Weight.SEMIBOLD, 8.5, theme.ink(Theme.Token.MISSING));
    }

    TextStyle doubtful() {
        return TextStyle.of(Weight.SEMIBOLD, 8.5, theme.ink(Theme.Token.TO_CONFIRM));
    }

    TextStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> bad();
            case WARN -> doubtful();
            case INFO -> strong();
        };
    }

    Ink rule() {
        return theme.ink(Theme.Token.BORDER);
    }

    private Ink ink() {
        return theme.ink(Theme.Token.INK);
    }

    private Ink muted() {
        return theme.ink(Theme.Token.MUTED);
    }
}
