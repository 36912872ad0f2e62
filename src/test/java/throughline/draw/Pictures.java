package throughline.draw;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import throughline.consent.Catalogue;
import throughline.format.Shipped;
import throughline.layout.MapLayout;
import throughline.layout.Maps;
import throughline.map.Capability;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Note;
import throughline.plan.NoteEdits;
import throughline.plan.Plan;
import throughline.plan.StationFactEdits;
import throughline.plan.VoteEdits;

/** The pictures that the tests of drawing look at. */
public final class Pictures {

    private Pictures() {}

    /** Paints the starter map with title and legend. */
    public static void starter(Surface surface, Theme theme) {
        MapPicture picture = MapPicture.of(MapLayout.of(Maps.starter()), Detail.SHEET);
        new MapPainter(surface, View.sheet(theme)).paintSheet(picture, "Starter map", "10 neighborhoods");
    }

    /** A campaign of the sample plan, by its place in the plan. */
    static MapPicture campaign(int index, double zoom) {
        return campaign(Shipped.sample(), index, zoom);
    }

    static MapPicture campaign(Plan plan, int index, double zoom) {
        return MapPicture.of(plan, MapLayout.of(plan.map()), view(plan, index, zoom), Catalogue.shipped());
    }

    /** The plan with every state of a capability on its map, in turn. */
    static Plan withCapabilities(Plan plan) {
        Plan result = plan;
        int i = 0;
        for (Station station : plan.map().stations()) {
            Capability state = Capability.values()[i++ % Capability.values().length];
            if (state != Capability.UNSET) {
                result = result.apply(StationFactEdits.capability(result, List.of(station.id()), state));
            }
        }
        return result;
    }

    /** On three stations of four a note, a few votes, or both. */
    static Plan withNotes(Plan plan) {
        Plan result = plan;
        int i = 0;
        for (Station station : plan.map().stations()) {
            int kind = i++ % 4;
            if (kind == 0 || kind == 2) {
                List<String> texts = Collections.nCopies(1 + i % 3, "Too often");
                result = result.apply(NoteEdits.add(result, station.id(), Note.Color.YELLOW, texts, "", Instant.EPOCH));
            }
            if (kind == 1 || kind == 2) {
                result = result.apply(VoteEdits.set(result, station.id(), i));
            }
        }
        return result;
    }

    static View view(Plan plan, int index, double zoom) {
        List<Campaign> campaigns = plan.campaigns();
        return new View(Theme.LIGHT, new Focus.OnCampaign(campaigns.get(index).id()), zoom);
    }
}
