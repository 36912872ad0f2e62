package throughline.desktop.print;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import throughline.export.ExportOptions;
import throughline.export.SheetSet;
import throughline.export.report.Page;

/**
 * A plan that can be printed.
 *
 * @param title of the plan
 * @param printers the printers there are, at least one
 * @param maker lays pages out, in the background
 */
public record PrintOffer(String title, List<javafx.print.Printer> printers, Maker maker) {

    /** Copies the printers. */
    public PrintOffer {
        printers = List.copyOf(printers);
    }

    /** Lays pages out. */
    @FunctionalInterface
    public interface Maker {

        /** The pages of a set, ready to be drawn. */
        CompletableFuture<List<Page>> pages(SheetSet set, ExportOptions options);
    }
}
