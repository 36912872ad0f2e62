package throughline.desktop.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import throughline.check.Totals;
import throughline.desktop.parts.Amounts;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.TotalsWords;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.map.ChannelWords;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** What the plan comes to by month, channel and audience. What nobody has answered is "not assessed", never zero. */
public final class TotalsTable extends VBox {

    /** Without figures. */
    public TotalsTable() {
        setId("plan-totals");
        setSpacing(8);
    }

    void show(Plan plan) {
        Totals totals = Totals.of(plan);
        getChildren().clear();
        if (plan.campaigns().isEmpty()) {
            Label none = new Label(Words.say("totals.none"));
            none.getStyleClass().add("panel-note");
            none.setWrapText(true);
            getChildren().add(none);
            return;
        }
        Facts whole = section("totals.all");
        line(whole, Words.say("kind.plan"), totals.all(), plan);
        whole.add(Words.say("totals.budget"), budget(totals, plan));
        Facts months = section("totals.byMonth");
        totals.months()
                .forEach(month -> line(
                        months,
                        LocalForms.here().month().format(month),
                        totals.byMonth().getOrDefault(month, Totals.Sum.NONE),
                        plan));
        if (totals.undated().touchpoints() > 0) {
            line(months, Words.say("totals.undated"), totals.undated(), plan);
        }
        Facts channels = section("totals.byChannel");
        totals.byChannel().forEach((channel, sum) -> {
            String named = channel.isEmpty() ? Words.say("totals.noChannel") : ChannelWords.of(channel);
            line(channels, named, sum, plan);
        });
        Facts audiences = section("totals.byAudience");
        totals.byAudience().forEach((audience, sum) -> line(audiences, Naming.of(plan, audience), sum, plan));
    }

    private static String budget(Totals totals, Plan plan) {
        if (totals.withoutBudget() > 0 && totals.budget().signum() == 0) {
            return Words.say("totals.budget.unknown");
        }
        String amount = Amounts.text(totals.budget(), plan.sheet().currency());
        return totals.withoutBudget() == 0 ? amount : Words.say("totals.budget.some", amount, totals.withoutBudget());
    }

    private Facts section(String key) {
        Label heading = new Label(Words.say(key));
        heading.getStyleClass().add("card-title");
        Facts facts = new Facts();
        getChildren().addAll(heading, facts);
        return facts;
    }

    private static void line(Facts facts, String name, Totals.Sum sum, Plan plan) {
        String none = Words.say("totals.nothing");
        String words = TotalsWords.longToShort(sum, plan.sheet().currency()).getFirst();
        facts.add(name, sum.touchpoints() == 0 ? none : words);
    }
}
