package throughline.desktop.dialogs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.desktop.Views;
import throughline.desktop.actions.Actions;
import throughline.desktop.print.PrintOffer;
import throughline.desktop.print.PrintOrder;
import throughline.desktop.sheets.SheetImport;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.plan.CampaignStart;
import throughline.plan.Plan;
import throughline.rule.Rule;

/** Dialogs on the screen; the one class that opens any. */
public final class FxDialogs implements Dialogs {

    private final DialogFrame frame;
    private final FileQuestions files;
    private @Nullable Toasts toasts;
    private Consumer<String> browser = address -> {};

    /**
     * @param owner the window that dialogs stand above
     * @param fileWindows for choosing files
     */
    public FxDialogs(Stage owner, FileWindows fileWindows) {
        this.frame = new DialogFrame(owner);
        this.files = new FileQuestions(owner, fileWindows);
    }

    /** Dresses dialogs from now on as the window is. */
    public void dressAs(ObservableValue<Theme> newTheme, ObservableValue<Number> newType) {
        frame.dressAs(newTheme, newType);
    }

    /** Shows passing notes there from now on. */
    public void passIn(Pane place) {
        toasts = new Toasts(place);
    }

    /** Opens addresses that way from now on. */
    public void browseWith(Consumer<String> way) {
        browser = way;
    }

    @Override
    public void browse(String address) {
        browser.accept(address);
    }

    @Override
    public void tell(Notice notice) {
        Views.View<NoticeBody> view = body("notice");
        view.controller().show(notice);
        Dialog<ButtonType> dialog = frame.around(notice.title(), view.root());
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(Words.say("dialog.ok"), ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    @Override
    public boolean confirm(Question question) {
        Views.View<QuestionBody> view = body("question");
        view.controller().show(question);
        Dialog<ButtonType> dialog = frame.around(question.title(), view.root());
        ButtonType yes = new ButtonType(question.yes(), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(yes, DialogFrame.cancel());
        Button button = (Button) dialog.getDialogPane().lookupButton(yes);
        button.setMnemonicParsing(false);
        if (question.dangerous()) {
            button.getStyleClass().add("danger");
        }
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<String> name(String title, String initial, Function<String, Optional<String>> fault) {
        Views.View<NameBody> view = body("name");
        BooleanProperty wrong = new SimpleBooleanProperty();
        view.controller().show(title, initial, fault, wrong);
        return frame.agreed(title, view.root(), Words.say("dialog.ok"), wrong, view.controller()::typeOver)
                ? Optional.of(view.controller().name())
                : Optional.empty();
    }

    @Override
    public Optional<Confirmed> confirmed(String title, String text, LocalDate today) {
        Views.View<ConfirmedBody> view = body("confirmed");
        BooleanProperty wrong = new SimpleBooleanProperty();
        view.controller().show(title, text, today, wrong);
        return frame.agreed(title, view.root(), Words.say("confirmed.go"), wrong, view.controller()::takeFocus)
                ? view.controller().confirmed()
                : Optional.empty();
    }

    @Override
    public Optional<List<Integer>> pick(Picking picking) {
        Views.View<PickingBody> view = body("picking");
        BooleanProperty wrong = new SimpleBooleanProperty();
        view.controller().show(picking, wrong);
        return frame.agreed(picking.title(), view.root(), picking.yes(), wrong, view.controller()::takeFocus)
                ? Optional.of(view.controller().picked())
                : Optional.empty();
    }

    @Override
    public Optional<CampaignStart> campaign(Plan plan, Catalogue catalogue, String called) {
        Views.View<CampaignBody> view = body("campaign");
        BooleanProperty wrong = new SimpleBooleanProperty();
        view.controller().show(plan, catalogue, called, wrong);
        String title = Words.say("action.campaign.new");
        return frame.agreed(title, view.root(), Words.say("start.campaign.go"), wrong, view.controller()::takeFocus)
                ? Optional.of(view.controller().answers())
                : Optional.empty();
    }

    @Override
    public Optional<ExportChoice> export(String title) {
        Views.View<ExportBody> view = body("export");
        view.controller().show(title, () -> files.toOpen(FileKind.SLIDE_TEMPLATE));
        Dialog<ButtonType> dialog = frame.around(Words.say("export.title", title), view.root());
        ButtonType go = new ButtonType(Words.say("export.go"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(go, DialogFrame.cancel());
        Button button = (Button) dialog.getDialogPane().lookupButton(go);
        // The toolkit lets a chosen choice have Enter for nothing; here too it means to go on.
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
                button.fire();
                event.consume();
            }
        });
        dialog.setOnShown(e -> Platform.runLater(view.controller()::takeFocus));
        return dialog.showAndWait()
                .filter(go::equals)
                .map(pressed -> view.controller().choice());
    }

    @Override
    public boolean sheet(SheetImport sheet) {
        Views.View<ImportBody> view = body("import");
        BooleanProperty cannot = new SimpleBooleanProperty(true);
        view.controller().show(sheet, cannot);
        Dialog<ButtonType> dialog = frame.around(Words.say("import.title", sheet.name()), view.root());
        dialog.getDialogPane().getStyleClass().add("wide");
        ButtonType go = new ButtonType(Words.say("import.go"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(go, DialogFrame.cancel());
        dialog.getDialogPane().lookupButton(go).disableProperty().bind(cannot);
        boolean taken = dialog.showAndWait().filter(go::equals).isPresent() && sheet.take();
        sheet.cancel();
        return taken;
    }

    @Override
    public void plans(PlanShelf shelf) {
        Views.View<PlansBody> view = body("plans");
        Dialog<ButtonType> dialog = frame.around(Words.say("plans.title"), view.root());
        ButtonType open = new ButtonType(Words.say("plans.openIt"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(open, DialogFrame.close());
        view.controller().show(shelf, this, () -> {
            dialog.setResult(ButtonType.CLOSE);
            dialog.close();
        });
        dialog.showAndWait()
                .filter(open::equals)
                .flatMap(pressed -> view.controller().chosen())
                .ifPresent(shelf::open);
    }

    @Override
    public void keys(Actions actions, List<Page.Row> fixed) {
        Views.View<KeysBody> view = body("keys");
        view.controller().show(actions, fixed);
        Dialog<ButtonType> dialog = frame.around(Words.say("page.shortcuts"), view.root());
        dialog.getDialogPane().getButtonTypes().setAll(DialogFrame.close());
        dialog.setOnShown(e -> Platform.runLater(view.controller()::takeFocus));
        dialog.showAndWait();
    }

    @Override
    public void rules(RuleShelf shelf) {
        Views.View<RulesBody> view = body("rules");
        Dialog<ButtonType> dialog = frame.around(Words.say("rules.title"), view.root());
        dialog.getDialogPane().getButtonTypes().setAll(DialogFrame.close());
        dialog.getDialogPane().getStyleClass().add("wide");
        ChangeListener<Plan> follow = view.controller().show(shelf, rule -> rule(shelf, rule), this::browse);
        dialog.setOnShown(e -> Platform.runLater(view.controller()::takeFocus));
        dialog.showAndWait();
        shelf.plan().removeListener(follow);
    }

    @Override
    public void shows(ShowShelf shelf) {
        Views.View<ShowsBody> view = body("shows");
        Dialog<ButtonType> dialog = frame.around(Words.say("shows.title"), view.root());
        dialog.getDialogPane().getButtonTypes().setAll(DialogFrame.close());
        dialog.getDialogPane().getStyleClass().add("wide");
        boolean[] presents = {false};
        ShowShelf its = new ShowShelf(shelf.model(), shelf.chosen(), shelf.templates(), () -> presents[0] = true);
        ChangeListener<Plan> follow = view.controller()
                .show(its, (title, initial) -> name(title, initial, text -> Optional.empty()), dialog::close);
        dialog.setOnShown(e -> Platform.runLater(view.controller()::takeFocus));
        dialog.showAndWait();
        shelf.model().planProperty().removeListener(follow);
        if (presents[0]) {
            shelf.present().run();
        }
    }

    private Optional<RuleDraft> rule(RuleShelf shelf, Optional<Rule> base) {
        Views.View<RuleBody> view = body("rule");
        BooleanProperty wrong = new SimpleBooleanProperty();
        Set<String> taken = new HashSet<>();
        shelf.catalogue().rules().forEach(it -> taken.add(it.id()));
        Plan plan = shelf.plan().getValue();
        if (plan != null) {
            plan.ownRules().forEach(it -> taken.add(it.target()));
        }
        view.controller().show(base, taken, shelf.catalogue(), LocalDate.now(), wrong);
        String title = Words.say(base.isPresent() ? "rules.amend" : "rules.add");
        return frame.agreed(title, view.root(), Words.say("rules.go"), wrong, view.controller()::takeFocus)
                ? view.controller().draft()
                : Optional.empty();
    }

    @Override
    public void page(Page page) {
        Views.View<PageBody> view = body("page");
        view.controller().show(page);
        Dialog<ButtonType> dialog = frame.around(page.title(), view.root());
        dialog.getDialogPane().getButtonTypes().setAll(DialogFrame.close());
        dialog.showAndWait();
    }

    @Override
    public Optional<PrintOrder> print(PrintOffer offer) {
        Views.View<PrintBody> view = body("print");
        BooleanProperty notYet = new SimpleBooleanProperty(true);
        view.controller().show(offer, notYet);
        String title = Words.say("print.title", offer.title());
        return frame.agreed(title, view.root(), Words.say("print.go"), notYet, view.controller()::takeFocus)
                ? view.controller().order()
                : Optional.empty();
    }

    @Override
    public Going going(String text, Runnable cancel) {
        return new GoingNote(Optional.ofNullable(toasts).map(Toasts::place), text, cancel);
    }

    @Override
    public void passing(String text, String action, Runnable run) {
        if (toasts != null) {
            toasts.show(text, action, run);
        }
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        return files.toOpen(kind);
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggested) {
        return files.toSave(kind, suggested);
    }

    private static <C> Views.View<C> body(String name) {
        return Views.load("dialog-" + name, FxDialogs::make);
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
