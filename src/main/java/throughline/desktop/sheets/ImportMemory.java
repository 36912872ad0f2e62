package throughline.desktop.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import throughline.session.SettingsFolder;
import throughline.sheet.Guess;
import throughline.sheet.Mapping;
import throughline.table.Notation;
import throughline.table.Notation.Order;
import throughline.table.TableKind;

/** How sheets were taken in, by their headings; kept in the settings, so that the next sheet with the same is matched alike. */
public final class ImportMemory {

    /** The file's name in the settings. */
    public static final String FILE = "imports.properties";

    private static final int MOST = 200;

    private final Properties kept = new Properties();
    private Runnable changed = () -> {};

    /** Takes what the settings hold, and writes there whatever is kept from now on. What cannot be read is passed over. */
    public void attach(SettingsFolder settings) {
        try {
            Optional<byte[]> text = settings.read(FILE);
            if (text.isPresent()) {
                kept.load(new StringReader(new String(text.get(), StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException e) {
            settings.keepAside(FILE);
        }
        changed = () -> settings.save(FILE, text());
    }

    private String text() {
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String name(List<String> headings) {
        return headings.stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining("|"));
    }

    /** Keeps how a sheet with these headings was taken in. */
    void keep(List<String> headings, Mapping mapping) {
        if (kept.size() >= MOST && !kept.containsKey(name(headings))) {
            kept.clear();
        }
        String columns = mapping.columns().entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(","));
        kept.setProperty(
                name(headings),
                String.join(
                        ";",
                        mapping.kind().key(),
                        mapping.notation().order().name(),
                        String.valueOf(mapping.notation().decimal()),
                        columns));
        changed.run();
    }

    /** The mapping as a sheet with these headings was taken in before; as it is where there was none. */
    Mapping recalled(List<String> headings, Mapping mapping) {
        String[] parts = kept.getProperty(name(headings), "").split(";");
        Optional<TableKind> kind = TableKind.of(parts[0]);
        if (parts.length < 3 || kind.isEmpty()) {
            return mapping;
        }
        Map<Integer, String> columns = new TreeMap<>();
        for (String pair : parts.length > 3 ? parts[3].split(",") : new String[0]) {
            String[] sides = pair.split("=");
            boolean fits = sides.length == 2
                    && sides[0].matches("\\d{1,3}")
                    && Guess.keys(kind.get()).contains(sides[1]);
            if (fits) {
                columns.put(Integer.parseInt(sides[0]), sides[1]);
            }
        }
        Order order = parts[1].equals(Order.MONTH_FIRST.name()) ? Order.MONTH_FIRST : Order.DAY_FIRST;
        return new Mapping(
                kind.get(),
                mapping.heading(),
                mapping.headingRows(),
                columns,
                new Notation(order, parts[2].equals(",") ? ',' : '.'),
                mapping.stations(),
                mapping.leaveOutBad());
    }
}
