package throughline.desktop.inspector;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import throughline.consent.PermissionType;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.DutyEdits;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;

/** The plan's legal to-dos, each to be changed, and others to add. */
public final class DutyCards extends CardList<SenderDuty, DutyCard> {

    private final MenuButton add;

    /** Without legal to-dos. */
    public DutyCards() {
        this(new MenuButton(Words.say("duties.add"), Icons.of(Feather.PLUS)));
    }

    private DutyCards(MenuButton add) {
        super(Words.say("duties.none"), add, DutyCard::new);
        this.add = add;
        add.setId("add-duty");
    }

    void show(PlannerModel model, Plan plan) {
        show(plan.duties(), (card, duty) -> card.show(model, plan, duty, add::requestFocus));
        add.getItems()
                .setAll(model.catalogue().permissions().stream()
                        .filter(type -> type.scope() == PermissionType.Scope.SENDER)
                        .map(type -> item(model, type))
                        .toList());
    }

    private static MenuItem item(PlannerModel model, PermissionType type) {
        MenuItem item = new MenuItem(type.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e ->
                model.apply(now -> DutyEdits.create(now, SenderDuty.named("new", type.name(), type.id()))));
        return item;
    }

    void commit() {
        cards().forEach(DutyCard::commit);
    }
}
