package throughline.desktop.print;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.Printer;
import throughline.export.report.Page;

/**
 * What goes to which printer.
 *
 * @param layout the paper and how it lies
 * @param pages drawn for the whole of that paper, in points
 */
public record PrintOrder(Printer printer, PageLayout layout, List<Page> pages) {

    /** Copies the pages. */
    public PrintOrder {
        pages = List.copyOf(pages);
    }
}
