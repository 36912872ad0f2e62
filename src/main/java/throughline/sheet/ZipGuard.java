package throughline.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks into a workbook before anything of it is kept in memory: how much it unpacks to, and that its parts declare no
 * document type, which is where entities come from. A part that is small in the file and large outside is a bomb.
 */
final class ZipGuard {

    /** All parts together, unpacked, in bytes. */
    static final long LARGEST = 200L << 20;

    private static final int MOST_PARTS = 2_000;
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private ZipGuard() {}

    /**
     * Checks a workbook.
     *
     * @return the number of ranges of merged cells by the names of the sheets that have any
     * @throws SheetRefused if it is no workbook, a bomb, or declares entities
     */
    static Map<String, Integer> check(Path file, String name, Reading reading) throws IOException {
        Map<String, Integer> byPart = new HashMap<>();
        Map<String, String> parts = new HashMap<>();
        Map<String, String> sheets = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new SheetRefused("sheet.refused.notWorkbook", name);
            }
            if (zip.size() > MOST_PARTS) {
                throw new SheetRefused("sheet.refused.bomb", name);
            }
            long[] total = new long[1];
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                String part = entry.getName().toLowerCase(Locale.ROOT);
                try (InputStream in = new Counted(zip.getInputStream(entry), total, name, reading)) {
                    if (part.endsWith(".xml") || part.endsWith(".rels")) {
                        look(in, entry.getName(), byPart, parts, sheets);
                    } else {
                        in.skip(Long.MAX_VALUE);
                    }
                }
            }
        } catch (SheetRefused | CancellationException e) {
            throw e;
        } catch (ZipException | IllegalArgumentException e) {
            throw new SheetRefused("sheet.refused.damaged", name);
        } catch (XMLStreamException e) {
            Throwable cause = e.getNestedException();
            if (cause instanceof SheetRefused refused) {
                throw refused;
            }
            throw new SheetRefused("sheet.refused.damaged", name);
        }
        Map<String, Integer> merged = new HashMap<>();
        sheets.forEach((sheet, relation) -> {
            String part = "xl/" + parts.getOrDefault(relation, "").replaceFirst("^/?(xl/)?", "");
            if (byPart.containsKey(part)) {
                merged.put(sheet, byPart.get(part));
            }
        });
        return merged;
    }

    private static void look(
            InputStream in,
            String entry,
            Map<String, Integer> merged,
            Map<String, String> parts,
            Map<String, String> sheets)
            throws XMLStreamException, SheetRefused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new SheetRefused("sheet.refused.entities", entry);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "mergeCell" -> merged.merge(entry, 1, Integer::sum);
                    case "sheet" ->
                        sheets.put(
                                String.valueOf(xml.getAttributeValue(null, "name")),
                                String.valueOf(xml.getAttributeValue(RELATION, "id")));
                    case "Relationship" -> {
                        if (entry.equals("xl/_rels/workbook.xml.rels")) {
                            parts.put(
                                    String.valueOf(xml.getAttributeValue(null, "Id")),
                                    String.valueOf(xml.getAttributeValue(null, "Target")));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    /** Counts what comes out over all parts, and ends where it is too much. */
    private static final class Counted extends FilterInputStream {

        private final long[] total;
        private final String file;
        private final Reading reading;

        Counted(InputStream in, long[] total, String file, Reading reading) {
            super(in);
            this.total = total;
            this.file = file;
            this.reading = reading;
        }

        private int counted(int read) throws IOException {
            total[0] += Math.max(0, read);
            if (total[0] > LARGEST) {
                throw new SheetRefused("sheet.refused.bomb", file);
            }
            if (reading.isCancelled()) {
                throw new CancellationException();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return counted(super.read(into, from, length));
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] waste = new byte[1 << 14];
            long skipped = 0;
            while (skipped < count) {
                int read = read(waste, 0, waste.length);
                if (read < 0) {
                    break;
                }
                skipped += read;
            }
            return skipped;
        }
    }
}
