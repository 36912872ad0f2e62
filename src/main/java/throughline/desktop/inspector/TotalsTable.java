package throughline.desktop.inspector;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import throughline.check.Totals;
import throughline.desktop.parts.Amounts;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.TotalsWords;
import throughline.item.Words;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** What the plan comes to by month, channel and audience. What nobody has answered is "not assessed", never zero. */
public final class TotalsTable extends VBox {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final GridPane grid = new GridPane();
    private final Label budget = new Label();
    private int row;

    /** Without figures. */
    public TotalsTable() {
        getStyleClass().add("totals");
        setId("plan-totals");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(60);
        grid.getColumnConstraints().setAll(names);
        grid.setHgap(10);
        grid.setVgap(4);
        budget.setWrapText(true);
        setSpacing(8);
        getChildren().setAll(grid, budget);
    }

    void show(Plan plan) {
        Totals totals = Totals.of(plan);
        String currency = plan.sheet().currency();
        grid.getChildren().clear();
        row = 0;
        heading("totals.byMonth");
        totals.months()
                .forEach(month ->
                        line(MONTH.format(month), totals.byMonth().getOrDefault(month, Totals.Sum.NONE), currency));
        if (totals.undated().touchpoints() > 0) {
            line(Words.say("totals.undated"), totals.undated(), currency);
        }
        heading("totals.byChannel");
        totals.byChannel()
                .forEach((channel, sum) ->
                        line(channel.isEmpty() ? Words.say("totals.noChannel") : channel, sum, currency));
        heading("totals.byAudience");
        totals.byAudience().forEach((audience, sum) -> line(Naming.of(plan, audience), sum, currency));
        heading("totals.all");
        line(Words.say("kind.plan"), totals.all(), currency);
        budget.setText(budget(totals, plan));
    }

    private static String budget(Totals totals, Plan plan) {
        int campaigns = plan.campaigns().size();
        if (totals.withoutBudget() >= campaigns) {
            return Words.say("totals.budget.unknown");
        }
        String amount = Amounts.text(totals.budget(), plan.sheet().currency());
        return totals.withoutBudget() == 0
                ? Words.say("totals.budget", amount)
                : Words.say("totals.budget.some", amount, totals.withoutBudget());
    }

    private void heading(String key) {
        Label heading = new Label(Words.say(key));
        heading.getStyleClass().add("entry-label");
        grid.add(heading, 0, row);
        add(Words.say("totals.column.touchpoints"), 1, "entry-label");
        add(Words.say("totals.column.messages"), 2, "entry-label");
        add(Words.say("totals.column.cost"), 3, "entry-label");
        row++;
    }

    private void line(String name, Totals.Sum sum, String currency) {
        Label called = new Label(name);
        called.setMinWidth(0);
        grid.add(called, 0, row);
        add(Numbers.people(sum.touchpoints()), 1, "");
        boolean none = sum.messages() == 0 && sum.unsized() > 0;
        add(none ? Words.say("totals.notAssessed") : Numbers.people(sum.messages()), 2, "");
        add(
                sum.touchpoints() == 0 || !sum.isCostUnknown() ? cost(sum, currency) : Words.say("totals.notAssessed"),
                3,
                "");
        row++;
    }

    private static String cost(Totals.Sum sum, String currency) {
        return sum.touchpoints() == 0 ? "" : TotalsWords.cost(sum, currency);
    }

    private void add(String words, int column, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        GridPane.setHalignment(label, javafx.geometry.HPos.RIGHT);
        grid.add(label, column, row);
    }
}
