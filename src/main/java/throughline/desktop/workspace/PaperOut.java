package throughline.desktop.workspace;

import java.util.List;
import java.util.Optional;
import javafx.print.Printer;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Notice;
import throughline.desktop.dialogs.Question;
import throughline.desktop.print.PrintOffer;
import throughline.desktop.print.PrintOrder;
import throughline.desktop.print.Printers;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.session.PlannerSession;

/** Puts a plan on paper; where there is no printer, offers a PDF instead. */
final class PaperOut {

    private final Dialogs dialogs;
    private final PlannerSession session;
    private final Printers printers;

    PaperOut(Dialogs dialogs, PlannerSession session, Printers printers) {
        this.dialogs = dialogs;
        this.session = session;
        this.printers = printers;
    }

    /** @param instead writes a PDF */
    void print(Plan plan, Runnable instead) {
        List<Printer> all = printers.all();
        if (all.isEmpty() || !printers.canSpool()) {
            String text = Words.say(all.isEmpty() ? "print.none.text" : "print.noSpooler.text");
            if (dialogs.confirm(
                    new Question(Words.say("print.none"), text, List.of(), Words.say("print.none.pdf"), false))) {
                instead.run();
            }
            return;
        }
        String title = plan.sheet().title();
        PrintOffer offer = new PrintOffer(title, all, (set, options) -> session.sheets(set, plan, options));
        dialogs.print(offer).ifPresent(order -> send(order, title));
    }

    private void send(PrintOrder order, String title) {
        Optional<Printers.PrintRun> begun = printers.begin(order, title, null);
        begun.ifPresent(run -> {
            int all = order.pages().size();
            Dialogs.Going going = dialogs.going(Words.say("print.going", title), run::cancel);
            run.go(done -> going.at((double) done / all, Words.say("print.page", done, all)), well -> {
                going.end();
                if (run.isCancelled()) {
                    dialogs.passing(Words.say("print.cancelled"), "", () -> {});
                } else if (well) {
                    dialogs.passing(Words.say("print.sent", all, order.printer().getName()), "", () -> {});
                } else {
                    dialogs.tell(Notice.problem(
                            Words.say("print.failed"),
                            Words.say("print.failed.text", order.printer().getName())));
                }
            });
        });
    }
}
