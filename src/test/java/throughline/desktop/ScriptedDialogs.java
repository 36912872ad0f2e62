package throughline.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import throughline.consent.Catalogue;
import throughline.desktop.actions.Actions;
import throughline.desktop.dialogs.Confirmed;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.ExportChoice;
import throughline.desktop.dialogs.FileKind;
import throughline.desktop.dialogs.Notice;
import throughline.desktop.dialogs.Page;
import throughline.desktop.dialogs.Picking;
import throughline.desktop.dialogs.PlanShelf;
import throughline.desktop.dialogs.Question;
import throughline.desktop.dialogs.RuleShelf;
import throughline.desktop.dialogs.ShowShelf;
import throughline.desktop.print.PrintOffer;
import throughline.desktop.print.PrintOrder;
import throughline.desktop.sheets.SheetImport;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.plan.CampaignStart;
import throughline.plan.Plan;
import throughline.table.TableKind;

/** Answers in a person's place, and remembers what was asked and told. */
public final class ScriptedDialogs implements Dialogs {

    /** What was handed to the dialog about rules. */
    public final java.util.List<RuleShelf> shelves = new java.util.ArrayList<>();

    /** Addresses that were opened. */
    public final List<String> browsed = new ArrayList<>();

    /** What was told. */
    public final List<Notice> told = new ArrayList<>();

    /** What was asked to be confirmed. */
    public final List<Question> asked = new ArrayList<>();

    /** What was said in passing. */
    public final List<String> passed = new ArrayList<>();

    /** What to do about the latest passing note. */
    public Runnable passingAction = () -> {};

    /** The answer to every question. */
    public boolean yes = true;

    /** Names to give, the next first. */
    public final Deque<String> names = new ArrayDeque<>();

    /** What to choose from lists, the next first. */
    public final Deque<List<Integer>> picks = new ArrayDeque<>();

    /** What there was to choose from. */
    public final List<String> offered = new ArrayList<>();

    /** What was asked to be confirmed by somebody who knows. */
    public final List<String> confirming = new ArrayList<>();

    /** What that person says. */
    public Optional<Confirmed> confirmed = Optional.empty();

    /** The shows that were shown. */
    public final List<ShowShelf> showShelves = new ArrayList<>();

    /** Pages that were shown to read. */
    public final List<Page> pages = new ArrayList<>();

    /** What is answered about a new campaign; nothing unless somebody says otherwise. */
    public UnaryOperator<CampaignStart> started = UnaryOperator.identity();

    /** The spreadsheets that were shown. */
    public final List<SheetImport> sheets = new ArrayList<>();

    /** What was offered to be printed. */
    public final List<PrintOffer> offers = new ArrayList<>();

    /** What is printed of it; nothing unless somebody says otherwise. */
    public Function<PrintOffer, Optional<PrintOrder>> order = offer -> Optional.empty();

    /** How a plan is handed out. */
    public ExportChoice handingOut = ExportChoice.of(FileKind.PLAN, Theme.LIGHT, TableKind.TOUCHPOINTS);

    /** True to end at once whatever goes on. */
    public boolean impatient;

    /** The file to choose. */
    public Optional<Path> file = Optional.empty();

    @Override
    public void tell(Notice notice) {
        told.add(notice);
    }

    @Override
    public boolean confirm(Question question) {
        asked.add(question);
        return yes;
    }

    @Override
    public Optional<String> name(String title, String initial, Function<String, Optional<String>> fault) {
        return Optional.ofNullable(names.poll())
                .filter(name -> fault.apply(name).isEmpty());
    }

    @Override
    public Optional<List<Integer>> pick(Picking picking) {
        picking.options().forEach(offered::add);
        return Optional.ofNullable(picks.poll());
    }

    @Override
    public Optional<Confirmed> confirmed(String title, String text, LocalDate today) {
        confirming.add(title);
        return confirmed;
    }

    @Override
    public Optional<CampaignStart> campaign(Plan plan, Catalogue catalogue, String called) {
        String next = called.isEmpty()
                ? Words.say("campaign.numbered", plan.campaigns().size() + 1)
                : called;
        return Optional.of(started.apply(CampaignStart.named(next)));
    }

    @Override
    public void browse(String address) {
        browsed.add(address);
    }

    @Override
    public void rules(RuleShelf shelf) {
        shelves.add(shelf);
    }

    @Override
    public void shows(ShowShelf shelf) {
        showShelves.add(shelf);
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        return file;
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggested) {
        return file;
    }

    @Override
    public Optional<ExportChoice> export(String title) {
        return Optional.of(handingOut);
    }

    @Override
    public boolean sheet(SheetImport sheet) {
        sheets.add(sheet);
        return false;
    }

    @Override
    public void plans(PlanShelf shelf) {}

    @Override
    public void keys(Actions actions, List<Page.Row> fixed) {}

    @Override
    public void page(Page page) {
        pages.add(page);
    }

    @Override
    public Optional<PrintOrder> print(PrintOffer offer) {
        offers.add(offer);
        return order.apply(offer);
    }

    @Override
    public Going going(String text, Runnable cancel) {
        if (impatient) {
            cancel.run();
        }
        return new Going() {
            @Override
            public void at(double share, String words) {}

            @Override
            public void end() {}
        };
    }

    @Override
    public void passing(String text, String action, Runnable run) {
        passed.add(text);
        passingAction = run;
    }
}
