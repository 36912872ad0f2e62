package throughline.desktop.dialogs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import throughline.consent.Catalogue;
import throughline.desktop.actions.Actions;
import throughline.desktop.print.PrintOffer;
import throughline.desktop.print.PrintOrder;
import throughline.desktop.sheets.SheetImport;
import throughline.plan.CampaignStart;
import throughline.plan.Plan;

/** All that opens above the window. Behind one interface, so that tests answer in a person's place. */
public interface Dialogs {

    /** Tells something and waits until it was read. */
    void tell(Notice notice);

    /** Asks and waits; true for yes. */
    boolean confirm(Question question);

    /**
     * Asks for a name.
     *
     * @param title what the name is for
     * @param initial what stands in the field at first
     * @param fault says why a text will not do; empty for one that will
     * @return empty if the person gave up
     */
    Optional<String> name(String title, String initial, Function<String, Optional<String>> fault);

    /**
     * Asks who has confirmed something, when and by what source.
     *
     * @param title what is confirmed
     * @param text why it is asked
     * @param today the day that stands in the field at first
     * @return empty if the person gave up
     */
    Optional<Confirmed> confirmed(String title, String text, LocalDate today);

    /**
     * Asks the four questions that a campaign begins with.
     *
     * @param plan has the audiences and markets to choose from
     * @param catalogue names markets and permissions
     * @param called what the campaign is called unless another name is given; empty for a number
     * @return empty if the person gave up
     */
    Optional<CampaignStart> campaign(Plan plan, Catalogue catalogue, String called);

    /**
     * Asks to choose from a list.
     *
     * @return places of what was chosen, in order, never none; empty if the person gave up
     */
    Optional<List<Integer>> pick(Picking picking);

    /** Asks for a file to read. */
    Optional<Path> fileToOpen(FileKind kind);

    /** Asks for a file to write; an ending is added where the person gave none. */
    Optional<Path> fileToSave(FileKind kind, String suggested);

    /** Asks how to hand a plan out. */
    Optional<ExportChoice> export(String title);

    /**
     * Shows a spreadsheet while it is read and matched, until it is taken in or given up.
     *
     * @return true if it was taken in
     */
    boolean sheet(SheetImport sheet);

    /** Shows the plans of the workspace until one was opened or the person is done. */
    void plans(PlanShelf shelf);

    /**
     * Shows all shortcuts, to be changed.
     *
     * @param fixed keys that are as they are, and what they do
     */
    void keys(Actions actions, List<Page.Row> fixed);

    /** Shows the rules about permissions, to read and to change. */
    void rules(RuleShelf shelf);

    /** Opens an address in the person's browser. */
    void browse(String address);

    /** Shows the plan's shows to be made, changed and presented, until the person closes them. */
    void shows(ShowShelf shelf);

    /** Shows a page to read. */
    void page(Page page);

    /**
     * Asks what to put on paper, and how.
     *
     * @return empty if the person gave up
     */
    Optional<PrintOrder> print(PrintOffer offer);

    /**
     * Says that something goes on, once it has done so for a second, with a way to end it.
     *
     * @param cancel ends it
     */
    Going going(String text, Runnable cancel);

    /** Something that goes on. */
    interface Going {

        /** It is so far: 0 to 1, and in words. */
        void at(double share, String words);

        /** It is over, well or not. */
        void end();
    }

    /** Says something in passing, with something to do about it for a while. */
    void passing(String text, String action, Runnable run);
}
