package throughline.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.plan.RandomPlans;

/** The published schemas say what the reader does. */
class SchemaTest {

    private static final String PLAN = "urn:throughline:schema:plan";
    private static final String MAP = "urn:throughline:schema:map";
    private static final String CATALOGUE = "urn:throughline:schema:catalogue";
    private static final String TEMPLATE = "urn:throughline:schema:template";
    private static final String SHOW = "urn:throughline:schema:show";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    PLAN, text("maps/schema/throughline-plan.schema.json"),
                    MAP, text("maps/schema/throughline-map.schema.json"),
                    CATALOGUE, text("maps/schema/throughline-catalogue.schema.json"),
                    TEMPLATE, text("maps/schema/throughline-template.schema.json"),
                    SHOW, text("maps/schema/throughline-show.schema.json"))));

    @ParameterizedTest
    @ValueSource(strings = {"maps/starter.map.json", "maps/second.map.json"})
    void takesMaps(String name) {
        assertEquals(List.of(), errors(MAP, text(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maps/winter-launch.plan.json", "format/golden-0.plan.json", "format/first-0.plan.json"})
    void takesPlans(String name) {
        assertEquals(List.of(), errors(PLAN, text(name)));
    }

    @Test
    void takesTheCatalogue() {
        assertEquals(List.of(), errors(CATALOGUE, text("maps/permissions.catalogue.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "product-launch", "win-back", "cart-recovery", "event", "fundraising-appeal"})
    void takesTemplates(String name) {
        assertEquals(List.of(), errors(TEMPLATE, text("maps/templates/" + name + ".template.json")));
    }

    @Test
    void takesShows() {
        assertEquals(List.of(), errors(SHOW, text("maps/templates/workshop.show.json")));
    }

    @Test
    void takesWhateverIsWritten() {
        for (long seed = 1; seed <= 40; seed++) {
            String plan = new String(PlanFormat.write(new RandomPlans(seed).plan()), UTF_8);
            assertEquals(List.of(), errors(PLAN, plan), "seed " + seed);
        }
    }

    /** What to replace in the golden plan, and with what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "throughline-plan | throughline-map",
                "\"version\": 0 | \"version\": 1",
                "\"version\": 0, | ",
                "\"zone\" | \"Zone\"",
                "\"DE\", \"US-TX\" | \"de\"",
                "\"width\": 64 | \"width\": 64.5",
                "\"width\": 64 | \"width\": 3",
                "\"x\": 10.25 | \"x\": 10.255",
                "\"x\": 10.25 | \"x\": 10001",
                "\"x\": 10.25 | \"x\": \"10\"",
                "\"x\": 10.25, | ",
                "#123456 | #12345",
                "\"anchor\": \"end\" | \"anchor\": \"END\"",
                "\"code\": \"M\" | \"code\": \"MMM\"",
                "\"pattern\": \"cored\" | \"pattern\": \"dashed\"",
                "\"loop\": true | \"loop\": \"yes\"",
                "{\"station\": \"z\"} | {\"station\": \"z\", \"x\": 1, \"y\": 2}",
                "\"radius\": 2.5 | \"radius\": 21",
                "\"channelType\": \"permission-request\" | \"channelType\": \"permission-ask\"",
                "\"meetsCustomers\": true, | ",
                "\"intrusiveness\": 3 | \"intrusiveness\": 11",
                "\"labelSide\": \"NE\" | \"labelSide\": \"ne\"",
                "\"size\": 10000000000 | \"size\": 10000000001",
                "\"DE\": 0.6 | \"DE\": 1.6",
                "\"push-os\": 1 | \"Push OS\": 1",
                "\"2026-11-30\" | \"30.11.2026\"",
                "\"t4\", \"t1\" | \"t1\", \"t1\"",
                "\"one-moment\" | \"recurring\"",
                "\"kind\": \"triggered\" | \"kind\": \"once\"",
                "\"2026-11-30T09:00\" | \"2026-11-30T09:00Z\"",
                "\"times\": 4 | \"times\": 0",
                "\"model\": \"os-prompt\" | \"model\": \"OS_PROMPT\"",
                "\"kind\": \"coupon\" | \"kind\": \"money\"",
                "\"worth\": 2.5 | \"worth\": -1",
                "\"leavesOut\": [\"US-TX\"] | \"leavesOut\": [\"us\"]",
                "\"unsure\": [\"sms-marketing\"] | \"unsure\": [\"sms\", \"sms\"]",
                "\"catalogue\": {\"id\": \"rules\", | \"catalogue\": {",
                "\"state\": \"under-way\" | \"state\": \"nearly\"",
                "\"layer\": \"law\" | \"layer\": \"Law\"",
                "\"days\": [\"MO\", \"SU\"] | \"days\": [\"Mo\", \"SU\"]",
                "\"type\": \"relative\" | \"type\": \"for-ever\"",
                "\"unit\": \"business-days\" | \"unit\": \"weeks\"",
                "\"by\": \"Counsel\" | \"by\": \"\"",
                "\"target\": \"our-rule\" | \"target\": \"OURS\"",
                "\"id\": \"legal\" | \"id\": \"Legal!\"",
                "\"name\": \"Legal\" | \"name\": null",
                "\"name\": \"Legal\" | \"name\": \"Legal\", \"note\": 1",
            })
    void refusesWhatTheReaderRefuses(String from, String to) {
        String golden = text("format/golden-0.plan.json");
        String wrong = golden.replaceFirst(
                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to == null ? "" : to));
        assertNotEquals(golden, wrong);
        assertNotEquals(List.of(), errors(PLAN, wrong));
        assertThrows(FormatException.class, () -> PlanFormat.read(wrong.getBytes(UTF_8), "wrong"));
    }

    private static List<Error> errors(String schema, String json) {
        Schema found = SCHEMAS.getSchema(SchemaLocation.of(schema));
        return found.validate(json, InputFormat.JSON);
    }

    private static String text(String name) {
        return new String(Shipped.bytes(name), UTF_8);
    }
}
