package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.desktop.canvas.MapPeek;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.LabelSide;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/** What a hand does to the map itself, each in one step that can be taken back. */
@Tag("needs-display")
class GesturesTest extends RobotJourney {

    @Test
    @DisplayName("a name dragged to another side stays there, until it is set free")
    void dragName() {
        Spot name = MapPeek.onCanvas(
                person.map(),
                MapPeek.names(person.map())
                        .get("brand-social")
                        .lines()
                        .getFirst()
                        .box()
                        .centre());
        Point2D from = Person.see(() -> person.map().localToScreen(name.x(), name.y()));
        Point2D station = person.spot("brand-social");
        person.drag(from, station.add(60, 0), MouseButton.PRIMARY);
        person.until("the name stands on the right", () -> side() == LabelSide.E);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("one step takes it back", () -> person.plan().equals(before));
    }

    private LabelSide side() {
        return person.plan().find("brand-social", Station.class).orElseThrow().labelSide();
    }

    @Test
    @DisplayName("a stretch of a track dragged aside becomes a bend")
    void dragBend() {
        int points = track("discovery").path().size();
        person.drag(person.place(9, 25.5), person.place(7, 25.5), MouseButton.PRIMARY);
        person.until("there is a bend", () -> track("discovery").path().size() == points + 1);
        assertTrue(track("discovery").path().stream()
                .anyMatch(p -> p instanceof TrackPoint.Bend bend && bend.at().x() == 700));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("one step takes it back", () -> person.plan().equals(before));
    }

    @Test
    @DisplayName("drawn from its end to another station, a track grows; with Shift held a new one begins")
    void drawTrack() {
        person.click("#tool-track");
        person.drag(person.spot("retail-media"), person.spot("creator-partners"), MouseButton.PRIMARY);
        person.until("the track goes on", () -> track("identity").stopsAt("creator-partners"));
        assertEquals(before.map().tracks().size(), person.plan().map().tracks().size());
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("one step takes it back", () -> person.plan().equals(before));
        person.drag(person.spot("chat-apps"), person.spot("live-events"), MouseButton.PRIMARY);
        person.until(
                "from a station in the middle of its track a new one begins",
                () -> person.plan().map().tracks().size()
                        == before.map().tracks().size() + 1);
        person.keys(KeyCode.ESCAPE);
    }

    private Track track(String id) {
        return person.plan().find(id, Track.class).orElseThrow();
    }

    @Test
    @DisplayName("a box around stations selects them, and they move together with the bends between them")
    void marquee() {
        Point2D email = person.place(57.6, 18.2);
        person.drag(email, person.place(53, 23.6), MouseButton.PRIMARY);
        person.until(
                "the three are selected",
                () -> Set.copyOf(person.model().selectionProperty().get())
                        .equals(Set.of("email", "sms", "push-notification")));
        person.drag(person.spot("sms"), person.place(56, 21), MouseButton.PRIMARY);
        person.until(
                "all moved",
                () -> List.of("email", "sms", "push-notification").stream()
                        .allMatch(id -> person.plan()
                                        .find(id, Station.class)
                                        .orElseThrow()
                                        .at()
                                        .x()
                                == 5600));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("in one step", () -> person.plan().equals(before));
    }

    @Test
    @DisplayName("a station added where the pointer is goes onto the track that passes there")
    void addStation() {
        person.hover(person.place(9, 29.4));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        person.until("it is there", () -> person.plan().map().stations().size() == 66);
        Station added = person.plan().map().stations().stream()
                .filter(s -> !before.has(s.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(GridPoint.ofUnits(9, 29), added.at());
        assertTrue(track("discovery").stopsAt(added.id()));
        person.untilTyping("inline-rename");
        person.type("Newsletter");
        person.keys(KeyCode.ENTER);
        person.until(
                "it has its name",
                () -> person.plan().require(added.id(), Station.class).name().equals("Newsletter"));
        person.untilWritten(added.id(), "Newsletter");
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until(
                "the name is one step",
                () -> person.plan().require(added.id(), Station.class).name().equals(added.name()));
        person.untilWritten(added.id(), added.name());
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("one step takes it back", () -> person.plan().equals(before));
    }
}
