package throughline.desktop.present;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.desktop.PlannerModel;
import throughline.item.Item;
import throughline.item.Words;
import throughline.layout.Sheet;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Note;
import throughline.plan.NoteEdits;
import throughline.plan.Plan;
import throughline.plan.StationMoves;
import throughline.plan.VoteEdits;
import throughline.plan.WorkshopItems;

/** What is changed before the audience's eyes: each one step of the plan that undo takes back. */
final class LiveEdits {

    private final PlannerModel model;
    private final Clock clock;

    LiveEdits(PlannerModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /** The one selected thing. */
    Optional<Item> selected() {
        return model.selected(Item.class);
    }

    /** What a thing is called. */
    String name(Item item) {
        return Optional.ofNullable(model.planProperty().get())
                .map(plan -> Naming.of(plan, item))
                .orElse(item.name());
    }

    void rename(String id, String name) {
        model.apply(plan -> ItemEdits.rename(plan, id, name));
    }

    /** Moves a station to the whole grid point nearest to a spot of the sheet. */
    void move(String station, double x, double y) {
        Plan plan = model.planProperty().get();
        if (plan == null || plan.find(station, Station.class).isEmpty()) {
            return;
        }
        GridPoint place = GridPoint.ofUnits((int) Math.round(x / Sheet.UNIT), (int) Math.round(y / Sheet.UNIT));
        if (!plan.require(station, Station.class).at().equals(place)) {
            model.apply(now -> StationMoves.move(now, Map.of(station, place)));
        }
    }

    /** A note on the selected thing, or in the parking lot. */
    void note(String text) {
        if (!text.isBlank()) {
            String about = selected().map(Item::id).orElse("");
            String author = model.authorProperty().get();
            model.apply(plan ->
                    NoteEdits.add(plan, about, Note.Color.YELLOW, List.of(text.strip()), author, clock.instant()));
        }
    }

    /**
     * One more vote for the selected thing.
     *
     * @return how many it has now, in words; empty where nothing is selected
     */
    Optional<String> vote() {
        return selected()
                .filter(item -> model.apply(plan -> VoteEdits.add(plan, item.id(), 1)))
                .flatMap(item -> Optional.ofNullable(model.planProperty().get())
                        .map(plan -> Words.say(
                                "present.votes", Naming.of(plan, item), WorkshopItems.votes(plan, item.id()))));
    }

    void undo() {
        model.undo();
    }

    void redo() {
        model.redo();
    }
}
