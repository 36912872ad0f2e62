package throughline.consent.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.RandomJourneys;
import throughline.format.Documents;
import throughline.format.FormatException;
import throughline.format.Shipped;
import throughline.plan.Plan;
import throughline.rule.Rule;
import throughline.rule.Withdrawal;

/** The permission register of the sample plan, and templates of the records to be kept. */
class PermissionRegisterTest {

    private final PermissionRegister register = PermissionRegister.of(Shipped.sample(), Catalogue.shipped());

    private RegisterRow row(String request, String market) {
        return register.rows().stream()
                .filter(it -> it.request().id().equals(request) && it.market().equals(market))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRequestStandsInEachMarketItGoesTo() {
        assertEquals(6 * 3, register.rows().size());
        RegisterRow german = row("ask-email-frost-guide", "DE");
        assertEquals("Email marketing", german.permission());
        assertEquals("First frost", german.campaign());
        assertEquals("Guide by email", german.touchpoint());
        assertEquals("Forms & sign-up", german.station());
        assertEquals("Mara Lindqvist", german.owner());
        assertEquals(
                List.of("de-uwg7-optin", "eu-gdpr-consent"),
                german.basis().stream().map(Rule::id).toList());
        assertEquals(
                "Form version, time, confirmation click; kept in the customer data platform.",
                german.proof().getFirst());
        assertTrue(german.proof().contains("confirmation click (time, IP)"));
        assertNull(german.lapses());
    }

    @Test
    void theStrictestDeadlineCounts() {
        assertEquals(0, row("ask-email-frost-guide", "DE").withdrawal().deadline());
        RegisterRow us = row("ask-texts-gift-drops", "US");
        assertEquals(10, us.withdrawal().deadline());
        assertEquals(Withdrawal.Unit.BUSINESS_DAYS, us.withdrawal().unit());
    }

    @Test
    void whatLapsesHasADayToRenewItBy() {
        int lapsing = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            for (RegisterRow row :
                    PermissionRegister.of(plan, Catalogue.shipped()).rows()) {
                LocalDate lapses = row.lapses();
                if (lapses != null) {
                    assertEquals(lapses.minusDays(30), row.renew());
                    assertEquals(
                            lapses,
                            assertNotNullDay(row.from()).plus(row.expiry().period()));
                    lapsing++;
                }
            }
        }
        assertTrue(lapsing > 5, "lapsing " + lapsing);
    }

    private static LocalDate assertNotNullDay(LocalDate day) {
        assertNotNull(day);
        return day;
    }

    @Test
    void templatesOfRecordsKnowNoPerson() throws FormatException {
        String json = RecordTemplate.of(register, Catalogue.shipped());
        int templates = Documents.read(json.getBytes(StandardCharsets.UTF_8), "records", fields -> {
            fields.text("note");
            fields.text("disclaimer");
            fields.fixed("format", "throughline-consent-record-templates");
            fields.fixed("conformsTo", "ISO/IEC TS 27560:2023");
            return fields.objects("templates", template -> {
                        assertEquals(List.of(), template.texts("events"));
                        template.object("header", header -> {
                            header.fixed("schemaVersion", "ISO/IEC TS 27560:2023");
                            assertEquals("", header.text("recordId"));
                            return header.text("piiPrincipalId");
                        });
                        template.object("parties", parties -> {
                            assertEquals(List.of(), parties.texts("piiControllers"));
                            return parties.texts("recipientThirdParties");
                        });
                        template.object("extension", it -> {
                            it.text("owner");
                            it.texts("proof");
                            return it.text("valueExchange");
                        });
                        return template.object("processing", it -> {
                            List.of(
                                            "privacyNotice",
                                            "language",
                                            "purpose",
                                            "purposeType",
                                            "collectionMethod",
                                            "wording",
                                            "retentionPeriod",
                                            "validityPeriod",
                                            "withdrawalMethod")
                                    .forEach(it::text);
                            it.texts("basisRules");
                            it.texts("piiInformation");
                            it.texts("storageLocations");
                            assertTrue(it.text("lawfulBasis").startsWith("dpv:"));
                            return it.text("jurisdiction");
                        });
                    })
                    .size();
        });
        assertEquals(register.rows().size(), templates);
    }
}
