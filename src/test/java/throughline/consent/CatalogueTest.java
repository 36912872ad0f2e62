package throughline.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import throughline.format.FormatException;
import throughline.format.Shipped;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The permission types that come with the program. */
class CatalogueTest {

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void namesEveryPermissionForPeople() {
        assertEquals(21, catalogue.permissions().size());
        assertEquals("SMS marketing", catalogue.nameOf("sms-marketing"));
        assertEquals("Push (device)", catalogue.nameOf("push-os"));
        assertEquals("unheard-of", catalogue.nameOf("unheard-of"));
        catalogue.permissions().forEach(type -> assertTrue(type.name().length() <= 26, type.name()));
        assertFalse(catalogue.disclaimer().isBlank());
    }

    @Test
    void knowsWhatMapAndSampleName() {
        Plan plan = Shipped.sample();
        plan.map().stations().stream()
                .flatMap(station -> station.permissions().stream())
                .forEach(permission -> assertTrue(catalogue.find(permission).isPresent(), permission));
        plan.campaigns().stream()
                .flatMap(campaign -> plan.touchpoints(campaign).stream())
                .flatMap(touchpoint -> named(plan, touchpoint))
                .forEach(permission -> assertEquals(
                        PermissionType.Scope.PERSON,
                        catalogue.find(permission).orElseThrow().scope(),
                        permission));
    }

    private static Stream<String> named(Plan plan, Touchpoint touchpoint) {
        return Stream.concat(
                touchpoint.requires().stream(),
                plan.requests(touchpoint).stream().map(request -> request.permission()));
    }

    @Test
    void refusesADamagedFileWithItsPlace() {
        String text = new String(Shipped.bytes("maps/permissions.catalogue.json"), UTF_8);
        FormatException e = assertThrows(
                FormatException.class,
                () -> CatalogueReader.read(
                        text.replaceFirst("\"sms-marketing\"", "\"email-marketing\"")
                                .getBytes(UTF_8),
                        "x.catalogue.json"));
        assertEquals("$.permissions", e.path());
        assertTrue(e.reason().contains("stands twice"), e.getMessage());
        e = assertThrows(
                FormatException.class,
                () -> CatalogueReader.read(
                        text.replaceFirst("\"person\"", "\"everyone\"").getBytes(UTF_8), "x"));
        assertEquals("$.permissions[0].scope", e.path());
    }
}
