package throughline.desktop.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.offers.Offer;
import throughline.desktop.offers.OfferKind;
import throughline.desktop.offers.Offers;
import throughline.item.Words;
import throughline.plan.Plan;

/**
 * What can be done with the tracks and stations that are selected, one action for each kind of it. Where there is one way to do
 * it the action does it and says which; where there are several the map asks.
 */
final class OfferActions {

    private static final Map<OfferKind, Ikon> ICONS = Map.of(
            OfferKind.INSERT, Feather.PLUS_CIRCLE,
            OfferKind.TAKE_OFF, Feather.MINUS_CIRCLE,
            OfferKind.SWAP, Feather.REPEAT,
            OfferKind.SPLIT, Feather.SCISSORS,
            OfferKind.JOIN, Feather.LINK,
            OfferKind.REROUTE, Feather.CORNER_UP_RIGHT,
            OfferKind.SPLIT_STATION, Feather.GIT_BRANCH,
            OfferKind.HAND_OVER, Feather.USERS,
            OfferKind.MOVE_HAND_OVER, Feather.USERS);

    private OfferActions() {}

    static void add(Actions actions, PlannerModel model) {
        // Worked out once for all of them.
        ObservableValue<List<Offer>> offers =
                Bindings.createObjectBinding(() -> now(model), model.planProperty(), model.selectionProperty());
        for (OfferKind kind : OfferKind.values()) {
            String general = Words.say("action." + kind.action());
            actions.add(Action.of(kind.action(), ICONS.get(kind), null, () -> take(model, of(kind, offers.getValue())))
                    .when(offers.map(all -> !of(kind, all).isEmpty()))
                    .called(offers.map(all -> single(of(kind, all)).orElse(general))));
        }
    }

    private static List<Offer> now(PlannerModel model) {
        Plan plan = model.planProperty().get();
        return plan == null
                ? List.of()
                : Offers.of(plan, model.selectionProperty().get(), Optional.empty());
    }

    private static List<Offer> of(OfferKind kind, List<Offer> offers) {
        return offers.stream().filter(offer -> offer.kind() == kind).toList();
    }

    private static Optional<String> single(List<Offer> offers) {
        return offers.size() == 1 ? Optional.of(offers.getFirst().words()) : Optional.empty();
    }

    private static void take(PlannerModel model, List<Offer> offers) {
        if (offers.size() == 1) {
            offers.getFirst().take(model);
        } else {
            model.offeredProperty().set(offers);
        }
    }
}
