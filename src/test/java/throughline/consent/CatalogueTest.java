package throughline.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.format.FormatException;
import throughline.format.Shipped;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Rule;
import throughline.rule.Withdrawal;

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

    @Test
    void saysWhatTheRulesAre() {
        assertEquals(48, catalogue.rules().size());
        assertEquals("the United States", catalogue.nameOfMarket("US"));
        assertEquals("MX", catalogue.nameOfMarket("MX"));
        Rule german = rule("de-uwg7-optin");
        assertEquals(BasisModel.DOUBLE_OPT_IN, german.model());
        assertEquals(8, german.terms().proof().size());
        assertEquals(Evidence.Confidence.LAW_FIRM, german.evidence().confidence());
        assertEquals(10, rule("us-tcpa-pewc").terms().withdrawal().deadline());
        assertEquals(
                Withdrawal.Unit.BUSINESS_DAYS,
                rule("us-tcpa-pewc").terms().withdrawal().unit());
        assertEquals(
                Period.ofYears(2),
                rule("ca-casl-implied-purchase").terms().expiry().period());
        assertEquals(8, rule("us-state-windows").terms().hours().byMarket().size());
        assertEquals(List.of("kr-ad"), rule("kr-night").links().requires());
        assertEquals("kr-ad", rule("kr-night").links().outsideHoursOf());
        assertTrue(rule("ios-push").terms().again().never());
        // All that is said rests on something, or says that it does not.
        for (Rule it : catalogue.rules()) {
            assertTrue(
                    it.evidence().verified()
                            ? !it.evidence().sources().isEmpty()
                            : !it.evidence().unverified().isEmpty(),
                    it.id());
        }
    }

    private Rule rule(String id) {
        return catalogue.rules().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPermissionHasARule() {
        for (PermissionType type : catalogue.permissions()) {
            assertTrue(
                    catalogue.rules().stream()
                            .anyMatch(rule -> rule.scope().permissions().contains(type.id())),
                    type.id());
        }
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "throughline-catalogue | throughline-plan | $.format",
                "\"model\": \"double-opt-in\" | \"model\": \"triple-opt-in\" | $.rules[10].model",
                "\"market\": \"DE\" | \"market\": \"Germany\" | $.rules[10].market",
                "\"permissions\": [\"device-storage\"] | \"permissions\": [] | $.rules[5].permissions",
                "\"permissions\": [\"device-storage\"] | \"permissions\": [\"dust\"] | $.rules",
                "\"requires\": [\"kr-ad\"] | \"requires\": [\"kr-add\"] | $.rules",
                "\"outsideHoursOf\": \"kr-ad\" | \"outsideHoursOf\": \"kr-add\" | $.rules",
                "\"within\": \"EU\" | \"within\": \"UE\" | $.markets",
                "{\"id\": \"EU\", \"name\": \"the European Union\", \"within\": \"GLOBAL\"} | {\"id\": \"EU\","
                        + " \"name\": \"the European Union\", \"within\": \"DE\"} | $.markets",
                "\"from\": \"08:00\", \"to\": \"21:00\" | \"from\": \"08:00\", \"to\": \"07:00\" |"
                        + " $.rules[16].hours.windows[0].to",
                "\"verified\": true | \"verified\": \"yes\" | $.rules[0].evidence.verified",
                "\"group\": \"validity\", | | $.rules[0]",
            })
    void refusesRulesThatSayNonsense(String from, String to, String path) {
        String text = new String(Shipped.bytes("maps/permissions.catalogue.json"), UTF_8);
        String wrong = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to == null ? "" : to));
        assertNotEquals(text, wrong);
        FormatException e =
                assertThrows(FormatException.class, () -> CatalogueReader.read(wrong.getBytes(UTF_8), "mine.json"));
        assertEquals(path, e.path(), e.getMessage());
        assertTrue(e.getMessage().startsWith("mine.json, line "), e.getMessage());
    }
}
