package throughline.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are damaged, foreign or meant to do harm are refused whole, and the message says where. */
class HostileFilesTest {

    /** A whole plan; each case spoils one place of it. */
    private static final String GOOD = """
        {
          "format": "throughline-plan",
          "version": 0,
          "plan": {"title": "T", "zone": "UTC"},
          "map": {"title": "M", "width": 10, "height": 10,
            "tracks": [
              {"id": "t", "name": "T", "code": "T", "color": "#123456", "pattern": "solid", "path": [{"station": "s"}]}
            ],
            "stations": [
              {"id": "s", "name": "S", "at": {"x": 1.25, "y": 2}, "channelType": "trigger", "meetsCustomers": true}
            ]
          },
          "audiences": [
            {"id": "a", "name": "A", "size": 5, "held": {"push-os": 0.5}}
          ],
          "campaigns": [
            {"id": "c", "name": "C", "starts": "2027-01-01", "ends": "2027-01-31", "touchpoints": ["p"]}
          ],
          "touchpoints": [
            {"id": "p", "station": "s", "when": {"kind": "one-moment", "at": "2027-01-02T09:00"}}
          ]
        }
        """;

    /** Stands in a spoilt text where the message must point to. */
    private static final String HERE = "§";

    /** What to replace, with what, then the path and a part of the reason. */
    static Stream<Arguments> spoilt() {
        String size = "$.audiences[0].size";
        String held = "$.audiences[0].held";
        String name = "$.map.stations[0].name";
        return Stream.of(
                spoil("\"size\": 5", "\"size\": 5, \"size\"§: 6", size, "stands twice"),
                spoil("\"size\": 5", "\"size\": 5, \"sise\": §6", "$.audiences[0].sise", "no field \"sise\""),
                spoil(
                        "{\"id\": \"a\", \"name\": \"A\", \"size\": 5, ",
                        "§{\"id\": \"a\", \"name\": \"A\", ",
                        "$.audiences[0]",
                        "\"size\" is missing"),
                spoil("\"size\": 5", "\"size\": §\"5\"", size, "expected a number, found a text"),
                spoil("\"size\": 5", "\"size\": §5.5", size, "whole number"),
                spoil("\"size\": 5", "\"size\": §-1", size, "between 0 and 10000000000"),
                spoil("\"size\": 5", "\"size\": §-0", size, "no sign"),
                spoil("\"size\": 5", "\"size\": §null", size, "expected a number, found null"),
                spoil("\"size\": 5", "\"size\": §1e999999999", size, "30 digits"),
                spoil("\"size\": 5", "\"size\": §1e99999999999", size, "beyond all bounds"),
                spoil("\"size\": 5", "\"size\": §1e-999999999", size, "30 digits"),
                spoil("\"size\": 5", "\"size\": §1e400", size, "30 digits"),
                spoil("0.5", "§1.01", held + ".push-os", "between 0 and 1"),
                spoil("0.5", "§\"NaN\"", held + ".push-os", "found a text"),
                spoil("{\"push-os\": 0.5}", "§[]", held, "expected an object, found a list"),
                spoil("{\"push-os\"", "§{\"Push OS\"", held, "an id is"),
                spoil("1.25", "§1.255", "$.map.stations[0].at.x", "two digits"),
                spoil("1.25", "§10000.01", "$.map.stations[0].at.x", "between -10000 and 10000"),
                spoil("\"trigger\"", "§\"Trigger\"", "$.map.stations[0].channelType", "not one of"),
                spoil("\"S\"", "§\"S\\u0000\"", name, "control characters"),
                spoil("\"S\"", "§\"S\\ud800\"", name, "surrogate"),
                spoil("\"S\"", "§\"" + "x".repeat(61) + "\"", name, "at most 60"),
                spoil("\"S\"", "§{\"@class\": \"x\"}", name, "found an object"),
                spoil("\"s\", \"name\"", "§\"S!\", \"name\"", "$.map.stations[0].id", "an id is"),
                spoil("\"#123456\"", "§\"red\"", "$.map.tracks[0].color", "#RRGGBB"),
                spoil(
                        "{\"station\": \"s\"}]",
                        "{\"station\": \"s\"}, §5]",
                        "$.map.tracks[0].path[1]",
                        "found a number"),
                spoil("[{\"station\": \"s\"}]", "§[{\"station\": \"x\"}]", "$.map.tracks[0].path", "no such item"),
                spoil("\"s\", \"when\"", "§\"t\", \"when\"", "$.touchpoints[0].station", "no such item"),
                spoil("[\"p\"]", "§[\"p\", \"p\"]", "$.campaigns[0].touchpoints", "stands twice"),
                spoil(
                        "[\"p\"]}\n  ],\n  \"touchpoints\": [\n    {",
                        "[]}\n  ],\n  \"touchpoints\": [\n    §{",
                        "$.touchpoints[0]",
                        "listed nowhere"),
                spoil("{\"id\": \"p\"", "§{\"id\": \"s\"", "$.touchpoints[0]", "already that of $.map.stations[0]"),
                spoil("\"2027-01-31\"", "§\"2026-12-31\"", "$.campaigns[0].ends", "expected is 2027-01-01 or later"),
                spoil("\"2027-01-31\"", "§\"2027-02-30\"", "$.campaigns[0].ends", "not a day"),
                spoil("\"2027-01-31\"", "§\"+12027-01-31\"", "$.campaigns[0].ends", "1900 to 2999"),
                spoil("\"2027-01-02T09:00\"", "§\"2027-01-02T25:00\"", "$.touchpoints[0].when.at", "not a time"),
                spoil("\"2027-01-02T09:00\"", "§\"2027-01-02T09:00:01\"", "$.touchpoints[0].when.at", "to the minute"),
                spoil(
                        "{\"kind\": \"one-moment\", \"at\": \"2027-01-02T09:00\"}",
                        "§{\"kind\": \"triggered\", \"trigger\": \"Left\"}",
                        "$.touchpoints[0].when",
                        "the field \"delay\" is missing; expected is a delay like \"PT48H\""),
                spoil(
                        "{\"kind\": \"one-moment\", \"at\": \"2027-01-02T09:00\"}",
                        "{\"kind\": \"triggered\", \"trigger\": \"Left\", \"delay\": §\"PT-1H\"}",
                        "$.touchpoints[0].when.delay",
                        "0 to 366 days"),
                spoil("\"one-moment\"", "§\"once\"", "$.touchpoints[0].when.kind", "not one of"),
                spoil("\"UTC\"", "§\"Moon/Base\"", "$.plan.zone", "no time zone"),
                spoil(
                        "\"zone\"",
                        "\"zone\": \"UTC\", \"zo\u202Ene\"",
                        "\"UTC\"}",
                        "§\"UTC\"}",
                        "$.plan[\"zo\\u202ene\"]",
                        "no field \"zo\\u202ene\""),
                spoil("\"version\": 0", "\"version\": §1", "$.version", "newer"),
                spoil(
                        "{\n  \"format\": \"throughline-plan\",\n  \"version\": 0,",
                        "§{\n  \"format\": \"throughline-plan\",",
                        "$",
                        "\"version\" is missing"),
                spoil("\"throughline-plan\"", "§\"throughline-map\"", "$.format", "a map, not a plan"),
                spoil("\"throughline-plan\"", "§\"gpx\"", "$.format", "neither"),
                spoil("\"audiences\": [", "\"segments\": §[", "$.segments", "no field"),
                spoil("\n}\n", "\n}\n§{}", "$", "after the end"),
                spoil("\n  ]\n}\n", "\n  ]\n§", "$.touchpoints", "not JSON: Unexpected end-of-input"),
                spoil("\"name\": \"C\", \"starts\"", "\"name\": \"C\" §\"starts\"", "$.campaigns[0].name", "not JSON"),
                spoil("\"size\": 5,", "\"size\": NaN§,", size, "not JSON"),
                spoil("\"size\": 5,", "\"size\": 0§5,", size, "not JSON"),
                spoil("\"S\"", "\"S§\n\"", name, "not JSON"),
                spoil("\"size\"", "§// no\n\"size\"", "$.audiences[0].name", "not JSON"));
    }

    private static Arguments spoil(String from, String to, String path, String reason) {
        return spoil(from, to, HERE, HERE, path, reason);
    }

    private static Arguments spoil(String from, String to, String from2, String to2, String path, String reason) {
        assertTrue(GOOD.contains(from), from);
        String marked = GOOD.replace(from, to).replace(from2, to2);
        String before = marked.substring(0, marked.indexOf(HERE));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return Arguments.of(marked.replace(HERE, ""), line, column, path, reason);
    }

    @Test
    void theUnspoiltPlanIsRead() throws FormatException {
        assertEquals(7, PlanFormat.read(GOOD.getBytes(UTF_8), "good").items().size());
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void saysWhereAPlanIsSpoilt(String text, int line, int column, String path, String reason) {
        FormatException e = refused(text.getBytes(UTF_8));
        assertEquals(line + ":" + column + " " + path, e.line() + ":" + e.column() + " " + e.path(), e.getMessage());
        assertTrue(e.reason().contains(reason), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
        assertTrue(
                e.getMessage().startsWith("x.plan.json, line " + line + ", column " + column + ", " + path + ": "),
                e.getMessage());
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                Arguments.of(new byte[0], 1, 1, "empty"),
                Arguments.of(" \n ".getBytes(UTF_8), 1, 1, "empty"),
                Arguments.of("null".getBytes(UTF_8), 1, 1, "found null"),
                Arguments.of("[]".getBytes(UTF_8), 1, 1, "found a list"),
                Arguments.of("\"plan\"".getBytes(UTF_8), 1, 1, "found a text"),
                Arguments.of("{".getBytes(UTF_8), 1, 2, "not JSON"),
                Arguments.of(GOOD.getBytes(UTF_16), 1, 1, "UTF-8"),
                Arguments.of(GOOD.getBytes(UTF_16LE), 1, 3, "not JSON"),
                Arguments.of(GOOD.replace("\"S\"", "\"Sä\"").getBytes(ISO_8859_1), 10, 29, "UTF-8"),
                Arguments.of("PK\u0003\u0004".getBytes(UTF_8), 1, 1, "not JSON"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void refusesWhatIsNoPlan(byte[] bytes, int line, int column, String reason) {
        FormatException e = refused(bytes);
        assertTrue(e.reason().contains(reason), e.getMessage());
        assertEquals(line + ":" + column, e.line() + ":" + e.column(), e.getMessage());
    }

    static FormatException refused(byte[] bytes) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(FormatException.class, () -> PlanFormat.read(bytes, "x.plan.json")));
    }
}
