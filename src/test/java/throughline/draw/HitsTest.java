package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import throughline.layout.Badge;
import throughline.layout.Box;
import throughline.layout.JourneyShape;
import throughline.layout.MapLayout;
import throughline.layout.Maps;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.Spot;

/** What lies under the pointer is what the eye sees there. */
class HitsTest {

    private final MapPicture picture = MapPicture.of(MapLayout.of(Maps.starter()), Detail.SHEET);
    private final Hits hits = new Hits(picture);

    @Test
    @DisplayName("each marker, each name and each badge hits its own item")
    void all() {
        for (Marker marker : picture.layout().markers().values()) {
            assertEquals(Optional.of(new Hit(Hit.Kind.STATION, marker.station())), hits.at(marker.centre(), 8));
        }
        for (Name name : picture.names().values()) {
            Spot middle = name.lines().getFirst().box().centre();
            Hit.Kind kind = name.side() == null ? Hit.Kind.NEIGHBORHOOD : Hit.Kind.NAME;
            assertEquals(Optional.of(new Hit(kind, name.id())), hits.at(middle, 0));
        }
        for (Badge badge : picture.layout().badges()) {
            assertEquals(Optional.of(new Hit(Hit.Kind.TRACK, badge.track())), hits.at(badge.at(), 0));
        }
    }

    @Test
    @DisplayName("between stations the track, beside it the neighborhood, outside nothing")
    void ground() {
        assertEquals(Optional.of(new Hit(Hit.Kind.TRACK, "discovery")), hits.at(new Spot(9 * 60, 10.5 * 60), 4));
        assertEquals(Optional.of(new Hit(Hit.Kind.NEIGHBORHOOD, "search")), hits.at(new Spot(120, 840), 4));
        assertEquals(Optional.empty(), hits.at(new Spot(-50, -50), 4));
    }

    @Test
    @DisplayName("a box finds the stations in it")
    void box() {
        assertEquals(
                Set.of("email", "sms", "push-notification"),
                hits.stationsIn(new Box(54 * 60, 18 * 60, 57 * 60, 23.5 * 60)));
    }

    @Test
    @DisplayName("what a focus hides cannot be hit: not a station, not its name, not in a box")
    void hidden() {
        View onOrders = View.sheet(Theme.LIGHT).withFocus(new Focus.OnTrack("orders"));
        Hits focused = new Hits(picture, onOrders);
        Spot chat = picture.layout().marker("chat-apps").orElseThrow().centre();
        assertEquals(Optional.of(new Hit(Hit.Kind.TRACK, "conversation")), focused.at(chat, 8));
        Spot name = picture.names().get("chat-apps").lines().getFirst().box().centre();
        assertEquals(Optional.of(new Hit(Hit.Kind.NEIGHBORHOOD, "messaging")), focused.at(name, 0));
        assertEquals(Set.of(), focused.stationsIn(new Box(54 * 60, 18 * 60, 57 * 60, 23.5 * 60)));
        Spot shop = picture.layout().marker("online-store").orElseThrow().centre();
        assertEquals(Optional.of(new Hit(Hit.Kind.STATION, "online-store")), focused.at(shop, 8));
    }

    @Test
    @DisplayName("discs and gates of a journey lie above the stations")
    void journey() {
        MapPicture campaign = Pictures.campaign(0, 1);
        JourneyPicture journey = campaign.journey().orElseThrow();
        Hits onJourney = new Hits(campaign);
        for (int i = 0; i < journey.touchpoints().size(); i++) {
            JourneyShape.Disc disc = journey.shape().discs().get(i);
            assertEquals(
                    Optional.of(new Hit(
                            Hit.Kind.TOUCHPOINT, journey.touchpoints().get(i).id())),
                    onJourney.at(disc.at(), 0));
        }
        assertTrue(!journey.gates().isEmpty());
        journey.gates()
                .forEach(gate -> assertEquals(
                        Optional.of(new Hit(Hit.Kind.GATE, gate.touchpoint())), onJourney.at(gate.sign(), 0)));
    }
}
