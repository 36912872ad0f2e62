package throughline.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.format.FormatException;
import throughline.format.Shipped;
import throughline.rule.Rule;

/** What differs between two versions of the catalogue. */
class CatalogueDiffTest {

    private static final String TEXT = new String(Shipped.bytes("maps/permissions.catalogue.json"), UTF_8);

    private static CatalogueDiff with(String from, String to) throws FormatException {
        assertTrue(TEXT.contains(from), from);
        Catalogue later = CatalogueReader.read(TEXT.replace(from, to).getBytes(UTF_8), "later");
        return CatalogueDiff.between(Catalogue.shipped(), later);
    }

    @Test
    void aCatalogueDoesNotDifferFromItself() {
        assertTrue(
                CatalogueDiff.between(Catalogue.shipped(), Catalogue.shipped()).isEmpty());
    }

    @Test
    void aRuleUnderAnotherIdHasGoneAndCome() throws FormatException {
        CatalogueDiff diff = with("\"id\": \"de-uwg7-3\"", "\"id\": \"de-uwg7-4\"");
        assertEquals(List.of("de-uwg7-4"), diff.added().stream().map(Rule::id).toList());
        assertEquals(List.of("de-uwg7-3"), diff.removed().stream().map(Rule::id).toList());
        assertEquals(List.of(), diff.changed());
    }

    @Test
    void whatARuleSaysOtherwiseIsTold() throws FormatException {
        CatalogueDiff diff =
                with("\"period\": \"P6M\", \"from\": \"inquiry\"", "\"period\": \"P1Y\", \"from\": \"inquiry\"");
        assertEquals(1, diff.changed().size());
        assertEquals(
                "ca-casl-implied-inquiry", diff.changed().getFirst().after().id());
        assertEquals(List.of("expiry"), diff.changed().getFirst().fields());
    }

    /** Each field of a rule's file is one that the diff knows of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": \"GDPR-valid consent\"|\"name\": \"GDPR\"|name",
                "\"group\": \"validity\"|\"group\": \"basis\"|group",
                "\"apartFromPrompt\": true|\"apartFromPrompt\": false|apartFromPrompt",
                "\"requires\": [\"location-foreground\"]|\"requires\": []|requires",
                "\"appliesTo\": [\"express\", \"double-opt-in\"]|\"appliesTo\": [\"express\"]|appliesTo",
                "\"prompts\": 2|\"prompts\": 3|again",
                "\"confidence\": \"industry\"|\"confidence\": \"vendor\"|evidence",
                "\"from\": \"10:00\"|\"from\": \"11:00\"|hours",
                "\"platforms\": [\"web\"]|\"platforms\": []|platforms"
            })
    void byField(String words) throws FormatException {
        String[] parts = words.split("\\|");
        CatalogueDiff diff = with(parts[0], parts[1]);
        diff.changed()
                .forEach(it ->
                        assertEquals(List.of(parts[2]), it.fields(), it.after().id()));
        assertTrue(!diff.changed().isEmpty());
    }
}
