package throughline.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.print.Printer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import throughline.desktop.ScriptedDialogs;
import throughline.desktop.print.PrintOrder;
import throughline.desktop.print.Printers;
import throughline.session.SamplePlans;

/** Where nothing can be printed, people are told so in words and offered a PDF. */
class PaperOutTest {

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> instead = new ArrayList<>();

    private void print() {
        new PaperOut(dialogs, null, new NoPrinter()).print(SamplePlans.winterLaunch(), () -> instead.add("pdf"));
    }

    @Test
    void withoutAPrinterAPdfIsOffered() {
        print();

        assertEquals(1, dialogs.asked.size());
        assertTrue(dialogs.asked.getFirst().text().contains("no printer"), dialogs.asked::toString);
        assertEquals(List.of("pdf"), instead);
        assertTrue(dialogs.offers.isEmpty(), "nothing to choose where nothing can be printed");
    }

    @Test
    void whoDoesNotWantOneGetsNone() {
        dialogs.yes = false;
        print();

        assertEquals(List.of(), instead);
    }

    private static final class NoPrinter implements Printers {

        @Override
        public List<Printer> all() {
            return List.of();
        }

        @Override
        public boolean canSpool() {
            return true;
        }

        @Override
        public Optional<PrintRun> begin(PrintOrder order, String name, @Nullable Window owner) {
            throw new AssertionError("there is no printer");
        }
    }
}
