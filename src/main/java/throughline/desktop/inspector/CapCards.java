package throughline.desktop.inspector;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import throughline.check.pressure.CapWords;
import throughline.check.pressure.Caps;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.CapEdits;
import throughline.plan.FrequencyCap;
import throughline.plan.Plan;

/** The plan's frequency caps, each to be changed, and others to add. */
public final class CapCards extends CardList<FrequencyCap, CapCard> {

    private final Button add;

    /** Without caps. */
    public CapCards() {
        this(new Button(Words.say("caps.add"), Icons.of(Feather.PLUS)));
    }

    private CapCards(Button add) {
        super(Words.say("caps.none", CapWords.of(Caps.STARTING)), add, CapCard::new);
        this.add = add;
        add.setId("add-cap");
    }

    void show(PlannerModel model, Plan plan) {
        add.setOnAction(event -> model.apply(now -> CapEdits.create(now, Caps.STARTING)));
        show(plan.frequencyCaps(), (card, cap) -> card.show(model, plan, cap, add::requestFocus));
    }

    void commit() {
        cards().forEach(CapCard::commit);
    }
}
