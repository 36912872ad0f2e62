package throughline.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** One more than each limit is refused, and the message names the limit. */
class LimitsTest {

    private static final String HEAD =
            "{\"format\": \"throughline-plan\", \"version\": 0, \"plan\": {\"title\": \"T\", \"zone\": \"UTC\"}, ";
    private static final String MAP = "\"map\": {\"title\": \"M\", \"width\": 10, \"height\": 10}, ";

    @Test
    void depth() {
        FormatException e = refused(HEAD + "\"map\": " + "[".repeat(64) + "]".repeat(64) + "}");
        assertNames(e, "64");
        assertTrue(e.path().startsWith("$.map[0][0]"), e.path());
        assertEquals(1, e.line());
        assertEquals(HEAD.length() + "\"map\": ".length() + 64, e.column(), 1);
        e = refused(HEAD + "\"audiences\": [{\"id\": " + "[".repeat(100_000));
        assertNames(e, "64");
    }

    @Test
    void depthBeforeTheHeader() {
        assertNames(refused("{\"a\": " + "[".repeat(64) + "]".repeat(64) + ", \"format\": 1}"), "64");
        assertNames(refused("[".repeat(100_000)), "64");
        assertNames(refused("{\"a\":".repeat(100_000)), "64");
    }

    @Test
    void bytes() {
        byte[] blanks = new byte[Limits.BYTES + 1];
        Arrays.fill(blanks, (byte) ' ');
        assertNames(HostileFilesTest.refused(blanks), "67108864");
    }

    @Test
    void tokens() {
        StringBuilder text = new StringBuilder("{\"format\": \"throughline-plan\", \"a\": [");
        text.repeat("1,", 6_000_000);
        assertNames(refused(text.append("1]}").toString()), "5000000");
    }

    @Test
    void items() {
        StringBuilder text = new StringBuilder(HEAD).append(MAP).append("\"audiences\": [\n");
        for (int i = 0; i <= Limits.ITEMS; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"a")
                    .append(i)
                    .append("\", \"name\": \"\", \"size\": 0}");
        }
        FormatException e = refused(text.append("]}").toString());
        assertNames(e, "50000");
        assertTrue(e.path().startsWith("$.audiences[4999"), e.path());
    }

    @Test
    void valuesInAnItem() {
        StringBuilder text = new StringBuilder(HEAD).append("\"audiences\": [{\"id\": [");
        text.repeat("1,", Limits.VALUES_IN_ITEM);
        FormatException e = refused(text.append("1]}]}").toString());
        assertNames(e, "100000");
        assertEquals("$.audiences[0].id[99998]", e.path());
    }

    @Test
    void numberLength() {
        FormatException e = refused(HEAD + "\"audiences\": [{\"id\": \"a\", \"size\": " + "1".repeat(1_001) + "}]}");
        assertNames(e, "64");
        assertEquals("$.audiences[0].size", e.path());
    }

    @Test
    void textLength() {
        FormatException e = refused(HEAD + "\"audiences\": [{\"id\": \"" + "x".repeat(2_000_001) + "\"}]}");
        assertNames(e, "2000000");
        assertEquals("$.audiences[0].id", e.path());
    }

    @Test
    void nameLength() {
        assertNames(refused(HEAD + "\"" + "x".repeat(50_001) + "\": 1}"), "256");
    }

    @Test
    void aFaultAtTheVeryEndLeavesNothing() {
        StringBuilder text = new StringBuilder(HEAD).append(MAP).append("\"audiences\": [\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("{\"id\": \"a")
                    .append(i)
                    .append("\", \"name\": \"\", \"size\": ")
                    .append(i < 9_999 ? "1},\n" : "x}");
        }
        FormatException e = refused(text.append("]}").toString());
        assertEquals(10_001, e.line());
    }

    @Test
    void itemsFromHistoryAreReadAsStrictly() {
        FormatException e =
                assertThrows(FormatException.class, () -> ItemCodec.read("{\"kind\":\"audience\",\"id\":\"a\ud800\"}"));
        assertNames(e, "UTF-8");
        e = assertThrows(FormatException.class, () -> ItemCodec.read("{\"kind\":\"bus\"}"));
        assertEquals("$.kind", e.path());
        assertEquals(9, e.column());
        assertThrows(FormatException.class, () -> ItemCodec.read(""));
        assertThrows(FormatException.class, () -> ItemCodec.read("{} {}"));
    }

    private static void assertNames(FormatException e, String limit) {
        assertTrue(e.getMessage().replace(",", "").contains(limit), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
        assertTrue(e.getMessage().length() < 500, e.getMessage());
    }

    private static FormatException refused(String text) {
        return HostileFilesTest.refused(text.getBytes(UTF_8));
    }
}
