package throughline.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.desktop.palette.Entry.Kind;

class RankingTest {

    private final Recent recent = new Recent();

    private static Entry entry(Kind kind, String title, boolean enabled) {
        return new Entry(title, kind, title, "", "", enabled, "", () -> null, () -> {});
    }

    private final Ranking ranking = new Ranking(
            List.of(
                    entry(Kind.COMMAND, "Delete", false),
                    entry(Kind.COMMAND, "Dark colours", true),
                    entry(Kind.STATION, "Delivery", true),
                    entry(Kind.STATION, "Email", true)),
            recent);

    private List<String> titles(String query) {
        return ranking.hits(query).stream().map(hit -> hit.entry().title()).toList();
    }

    @Test
    void allIsShownInItsOrderUntilSomethingIsTyped() {
        assertEquals(List.of("Delete", "Dark colours", "Delivery", "Email"), titles(" "));
    }

    @Test
    void whatWasUsedLatelyComesFirst() {
        recent.use("Delivery");
        recent.use("Email");
        assertEquals(List.of("Email", "Delivery", "Delete", "Dark colours"), titles(""));
        assertEquals(List.of("Delivery", "Dark colours", "Delete"), titles("d"));
    }

    @Test
    void whatCannotBeRunNowComesLater() {
        assertEquals(List.of("Delivery", "Delete"), titles("del"));
    }

    @Test
    void onlySoMuchIsRemembered() {
        recent.use("Email");
        for (int i = 0; i < 20; i++) {
            recent.use("another " + i);
        }
        assertEquals(List.of("Delete", "Dark colours", "Delivery", "Email"), titles(""));
    }
}
