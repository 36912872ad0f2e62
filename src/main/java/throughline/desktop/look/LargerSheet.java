package throughline.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The program's rules with every size in pixels made larger, so that words, signs and the room around them grow alike. */
final class LargerSheet {

    private static final Pattern PIXELS = Pattern.compile("(?<![\\w.-])(\\d+(?:\\.\\d+)?)px");
    private static final Map<Double, String> MADE = new ConcurrentHashMap<>();

    private LargerSheet() {}

    /** The style sheet as an address that a scene takes. */
    static String address(String sheet, double times) {
        return MADE.computeIfAbsent(
                times,
                key -> "data:text/css;charset=UTF-8;base64,"
                        + Base64.getEncoder()
                                .encodeToString(larger(text(sheet), times).getBytes(StandardCharsets.UTF_8)));
    }

    /** The rules with all pixels times {@code times}; what is one pixel thin stays so. */
    static String larger(String css, double times) {
        return PIXELS.matcher(css).replaceAll(match -> {
            double pixels = Double.parseDouble(match.group(1));
            return String.format(Locale.ROOT, "%.2fpx", pixels <= 1 ? pixels : pixels * times);
        });
    }

    private static String text(String sheet) {
        try (InputStream in = Objects.requireNonNull(LargerSheet.class.getResourceAsStream(sheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
