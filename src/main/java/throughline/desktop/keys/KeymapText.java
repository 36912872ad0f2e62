package throughline.desktop.keys;

import java.util.List;
import throughline.format.Documents;
import throughline.format.Fields;
import throughline.format.FormatException;
import throughline.format.JsonText;

/** The document that keeps people's own keys: entries in their order, none of them lost. */
public final class KeymapText {

    private KeymapText() {}

    /**
     * Reads what {@link #write} wrote, or a hand.
     *
     * @param source the file's name as the person knows it
     * @throws FormatException if the document as a whole cannot be read; it says where and why
     */
    public static List<KeyEntry> read(byte[] utf8, String source) throws FormatException {
        return Documents.read(
                utf8,
                source,
                fields -> fields.objects("keys", (Fields it) -> new KeyEntry(it.text("action"), it.text("keys"))));
    }

    /** The document of these entries. */
    public static String write(List<KeyEntry> entries) {
        return JsonText.indented(out -> out.lines(
                "keys",
                entries,
                (line, entry) -> line.text("action", entry.action()).text("keys", entry.keys())));
    }
}
