package throughline.desktop.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's printers. Belongs to the window's thread. */
public interface Printers {

    /** Those of this computer. */
    Printers OF_SYSTEM = new Printers() {
        @Override
        public List<Printer> all() {
            List<Printer> all = new ArrayList<>(Printer.getAllPrinters());
            Printer usual = Printer.getDefaultPrinter();
            all.sort(Comparator.comparing((Printer it) -> !it.equals(usual)).thenComparing(Printer::getName));
            return all;
        }

        @Override
        public boolean canSpool() {
            boolean bySpooler = System.getProperty("os.name").startsWith("Linux");
            return !bySpooler || Files.isExecutable(Path.of("/usr/bin/lpr"));
        }

        @Override
        public Optional<PrintRun> begin(PrintOrder order, String name, @Nullable Window owner) {
            PrinterJob job = PrinterJob.createPrinterJob(order.printer());
            if (job == null) {
                return Optional.empty();
            }
            job.getJobSettings().setJobName(name);
            job.getJobSettings().setPageLayout(order.layout());
            if (!job.showPrintDialog(owner)) {
                job.cancelJob();
                return Optional.empty();
            }
            return Optional.of(new PrintRun(job, order));
        }
    };

    /** All of them, the usual one first. */
    List<Printer> all();

    /** False where the toolkit says that it printed but nothing carries the pages to the printer. */
    boolean canSpool();

    /**
     * Shows the system's print dialog, where there is one.
     *
     * @return empty if the person gave up, or the printer is gone
     */
    Optional<PrintRun> begin(PrintOrder order, String name, @Nullable Window owner);

    /** Pages on their way, one after the other, so that the window goes on living between two. */
    final class PrintRun {

        private final PrinterJob job;
        private final PrintOrder order;
        private boolean cancelled;

        PrintRun(PrinterJob job, PrintOrder order) {
            this.job = job;
            this.order = order;
        }

        /** Ends it before the next page. */
        public void cancel() {
            cancelled = true;
        }

        /** True once somebody ended it. */
        public boolean isCancelled() {
            return cancelled;
        }

        /**
         * Prints.
         *
         * @param printed told after each page how many there are
         * @param ended told true once all is on its way, false if it failed or was ended
         */
        public void go(IntConsumer printed, Consumer<Boolean> ended) {
            page(0, printed, ended);
        }

        private void page(int number, IntConsumer printed, Consumer<Boolean> ended) {
            if (cancelled) {
                job.cancelJob();
                ended.accept(false);
            } else if (number == order.pages().size()) {
                ended.accept(job.endJob());
            } else if (job.printPage(job.getJobSettings().getPageLayout(), onPaper(number))) {
                printed.accept(number + 1);
                Platform.runLater(() -> page(number + 1, printed, ended));
            } else {
                job.cancelJob();
                ended.accept(false);
            }
        }

        /** A page begins at the paper's corner, the printer's ground where it can print. */
        private Node onPaper(int number) {
            NodeSurface surface = new NodeSurface();
            order.pages().get(number).draw(surface);
            Group paper = new Group(surface.node());
            PageLayout layout = job.getJobSettings().getPageLayout();
            paper.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
            return new Group(paper);
        }
    }
}
