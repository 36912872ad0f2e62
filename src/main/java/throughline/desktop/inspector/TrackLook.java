package throughline.desktop.inspector;

import java.util.List;
import javafx.fxml.FXML;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.Swatches;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.map.Track;
import throughline.map.TrackColors;
import throughline.map.TrackPattern;
import throughline.plan.TrackEdits;

/** How a track looks: letters, colour, pattern, whether it is closed. */
public final class TrackLook {

    private final PlannerModel model;

    @FXML
    private TextEntry code;

    @FXML
    private Swatches color;

    @FXML
    private ChoiceEntry<TrackPattern> pattern;

    @FXML
    private ChoiceEntry<Boolean> loop;

    /** @param desk what every part of the window is handed */
    public TrackLook(Desk desk) {
        this.model = desk.model();
    }

    void show(Track track) {
        String id = track.id();
        code.show(model, id, track.code(), (now, text) -> TrackEdits.code(now, id, text));
        List<String> nine = TrackColors.NINE;
        color.show(nine.stream()
                .map(it -> new Swatches.Swatch(
                        it,
                        it,
                        Words.say("color." + nine.indexOf(it)),
                        it.equals(track.color()),
                        () -> model.apply(now -> TrackEdits.color(now, id, it))))
                .toList());
        pattern.show(
                List.of(TrackPattern.values()),
                track.pattern(),
                Terms::of,
                it -> model.apply(now -> TrackEdits.pattern(now, id, it)));
        loop.show(List.of(false, true), track.loop(), it -> Words.say(it ? "track.loop" : "track.run"), this.loop(id));
    }

    /** A track that cannot be closed says why, and shows again that it is open. */
    private java.util.function.Consumer<Boolean> loop(String id) {
        return wanted -> {
            if (!model.apply(now -> TrackEdits.loop(now, id, wanted))) {
                model.selected(Track.class).ifPresent(this::show);
            }
        };
    }

    void commit() {
        code.commit();
    }
}
