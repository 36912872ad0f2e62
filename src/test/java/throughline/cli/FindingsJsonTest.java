package throughline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.consent.RandomJourneys;
import throughline.format.Shipped;
import throughline.item.Words;
import throughline.plan.Plan;

/** What other programs read of findings. */
class FindingsJsonTest {

    private static final String SCHEMA = "urn:throughline:schema:findings";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "urn:throughline:schema:map",
                    text("maps/schema/throughline-map.schema.json"),
                    "urn:throughline:schema:plan",
                    text("maps/schema/throughline-plan.schema.json"),
                    "urn:throughline:schema:catalogue",
                    text("maps/schema/throughline-catalogue.schema.json"),
                    SCHEMA,
                    text("maps/schema/throughline-findings.schema.json"))));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private static String text(String name) {
        return new String(Shipped.bytes(name), UTF_8);
    }

    private static List<Error> errors(String json) {
        return SCHEMAS.getSchema(SchemaLocation.of(SCHEMA)).validate(json, InputFormat.JSON);
    }

    @Test
    void theCommandPrintsWhatTheSchemaSays() throws Exception {
        Run run = Run.of("check", Samples.withErrors(folder), "--format", "json");
        assertEquals(Exit.ERRORS_FOUND, run.exit());
        assertEquals(List.of(), errors(run.out()));
        JsonNode read = new ObjectMapper().readTree(run.out());
        assertEquals(
                Catalogue.shipped().version(), read.at("/catalogue/version").asText());
        JsonNode first = read.at("/findings/0");
        assertEquals("GATE-MISSING", first.path("code").asText());
        assertEquals("error", first.path("severity").asText());
        assertEquals("last-hours-text", first.at("/items/0").asText());
        assertEquals("first-frost", first.at("/items/1").asText());
        assertTrue(first.path("message").asText().startsWith("“Last hours” at SMS"));
        assertTrue(first.at("/numbers/people").isNumber());
        assertEquals("insertRequest", first.at("/fixes/0/kind").asText());
        assertTrue(first.at("/fixes/0/label").asText().startsWith("Insert a request"));
    }

    /** Every finding of many plans, each field as the finding has it. */
    @Test
    void nothingIsLeftOut() throws Exception {
        int ruled = 0;
        for (long seed = 1; seed <= 30; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            List<Finding> findings = Checks.run(plan, new CheckContext(Catalogue.shipped(), DAY));
            String json = FindingsJson.of(plan, findings, Catalogue.shipped(), DAY);
            assertEquals(List.of(), errors(json), "seed " + seed);
            JsonNode read = new ObjectMapper().readTree(json).path("findings");
            assertEquals(findings.size(), read.size());
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                JsonNode its = read.path(i);
                String where = "seed " + seed + ": " + its;
                assertEquals(finding.code(), its.path("code").asText(), where);
                assertEquals(finding.items(), texts(its.path("items")), where);
                assertEquals(finding.markets(), texts(its.path("markets")), where);
                assertEquals(finding.rules(), texts(its.path("rules")), where);
                assertEquals(Words.say(finding.message()), its.path("message").asText(), where);
                assertEquals(finding.numbers().size(), its.path("numbers").size(), where);
                finding.numbers()
                        .forEach((name, number) -> assertEquals(
                                0,
                                number.compareTo(its.path("numbers").path(name).decimalValue()),
                                where));
                assertEquals(finding.fixes().size(), its.path("fixes").size(), where);
                if (finding.code().equals("GATE-MISSING")
                        && !plan.sheet().markets().isEmpty()) {
                    assertFalse(finding.markets().isEmpty(), where);
                    ruled += finding.rules().isEmpty() ? 0 : 1;
                }
            }
        }
        assertTrue(ruled > 20, "only " + ruled + " say by which rule");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
