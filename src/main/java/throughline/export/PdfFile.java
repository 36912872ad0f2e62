package throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF document in the making: pages to draw on, fonts cut down to what is used, nothing that a reader could run. The
 * same pages at the same time of the clock give the same bytes.
 */
public final class PdfFile implements AutoCloseable {

    private static final String CREATOR = "Throughline";

    private final PDDocument document = new PDDocument();
    private final PdfResources resources = new PdfResources(document);
    private final List<PdfSurface> pages = new ArrayList<>();

    /**
     * A document without pages.
     *
     * @param title what readers show in their title bar
     * @param clock tells the time of creation
     */
    public PdfFile(String title, Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock).withNano(0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator(CREATOR);
        information.setProducer(CREATOR);
        information.setCreationDate(GregorianCalendar.from(now));
        information.setModificationDate(GregorianCalendar.from(now));
        document.getDocument().setVersion(1.7f);
        // The file's id would be made from the computer's clock otherwise.
        document.setDocumentId(now.toEpochSecond());
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** Adds a page; one unit is one point, (0, 0) the upper left corner. */
    public PdfSurface page(Paper paper) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        PdfSurface surface = new PdfSurface(document, page, resources, paper.height());
        pages.add(surface);
        return surface;
    }

    /**
     * Writes the document, which can have no more pages after that.
     *
     * @throws IllegalStateException if a group, placement or clip of a page was not ended
     */
    public void writeTo(OutputStream out) throws IOException {
        for (PdfSurface page : pages) {
            page.finish();
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        try {
            document.close();
        } finally {
            resources.close();
        }
    }
}
