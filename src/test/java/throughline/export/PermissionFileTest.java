package throughline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.check.CheckContext;
import throughline.check.Confirming;
import throughline.consent.Catalogue;
import throughline.consent.GateReason;
import throughline.consent.Gates;
import throughline.consent.RandomJourneys;
import throughline.consent.register.PermissionRegister;
import throughline.format.Shipped;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Confirmation;
import throughline.plan.Edit;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.rule.BasisModel;

/** The permission register and the gates as files. */
class PermissionFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Catalogue RULES = Catalogue.shipped();

    @TempDir
    Path folder;

    private Path written(Plan plan, String name) throws ExportFailed {
        Path file = folder.resolve(name);
        assertEquals(List.of(), PlanExport.write(plan, file, ExportOptions.STANDARD, CLOCK));
        return file;
    }

    private static List<NamedCsvRecord> rows(Path file) throws Exception {
        String text = Files.readString(file, UTF_8);
        assertEquals('\ufeff', text.charAt(0));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    @Test
    void theRegisterHasARowForEachRequestInEachMarket() throws Exception {
        for (long seed = 1; seed <= 20; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            PermissionRegister register = PermissionRegister.of(plan, RULES);
            List<NamedCsvRecord> rows = rows(written(plan, seed + ".permissions.csv"));
            assertEquals(register.rows().size(), rows.size(), "seed " + seed);
            for (int i = 0; i < rows.size(); i++) {
                assertEquals(register.rows().get(i).permission(), rows.get(i).getField("Permission"), "seed " + seed);
                assertEquals(register.rows().get(i).owner(), rows.get(i).getField("Owner"), "seed " + seed);
            }
        }
    }

    @Test
    void whoHasConfirmedARuleStandsInTheRegister() throws Exception {
        Confirmation counsel = new Confirmation("Counsel", LocalDate.of(2026, 11, 20), "Memo 7");
        Plan plan = confirmed(counsel);
        String said = "Confirmed by Counsel, 20 Nov 2026: Memo 7";
        List<NamedCsvRecord> own = rows(written(plan, "own.permissions.csv")).stream()
                .filter(row -> row.getField("Kind").equals(Words.say("register.own")))
                .toList();
        assertEquals(plan.ownRules().size(), own.size());
        assertFalse(own.isEmpty());
        own.forEach(row -> assertEquals(said, row.getField("Confirmed")));
        String pdf = text(written(plan, "own.permissions.pdf"));
        assertTrue(pdf.replaceAll("\\s+", " ").contains(said), pdf);
    }

    /** A plan in which somebody has settled what no rule speaks of. */
    private static Plan confirmed(Confirmation by) {
        for (long seed = 1; seed <= 40; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            for (Campaign campaign : plan.campaigns()) {
                var open = Gates.of(plan, campaign, RULES).stream()
                        .filter(gate -> gate.cells().stream().anyMatch(it -> it.reason() == GateReason.RULE_UNKNOWN))
                        .findFirst();
                if (open.isPresent()) {
                    return plan.apply(Confirming.change(
                            plan,
                            new CheckContext(RULES, LocalDate.of(2026, 11, 22)),
                            open.get().touchpoint(),
                            open.get().permission(),
                            BasisModel.EXPRESS,
                            by));
                }
            }
        }
        throw new AssertionError("no plan to confirm anything in");
    }

    /** What people type may begin like a formula. */
    @Test
    void nothingInItIsRunByASpreadsheet() throws Exception {
        Plan plan = Shipped.sample();
        for (PermissionRequest request : plan.items().stream()
                .filter(PermissionRequest.class::isInstance)
                .map(PermissionRequest.class::cast)
                .toList()) {
            PermissionRequest bad = request.withGets(request.gets().withText("=cmd|' /C calc'!A0"));
            plan = plan.apply(Change.of(Message.of("change.begin"), Edit.replace(request, bad)));
        }
        for (NamedCsvRecord row : rows(written(plan, "bad.permissions.csv"))) {
            for (String cell : row.getFields()) {
                assertFalse(cell.matches("(?s)^[=+@\t\r-].*"), cell);
            }
        }
    }

    @Test
    void theRegisterAsPagesNamesEveryPermissionAndWhatItIsNot() throws Exception {
        String text = text(written(Shipped.sample(), "plan.permissions.pdf"));
        for (var row : PermissionRegister.of(Shipped.sample(), RULES).rows()) {
            assertTrue(text.contains(row.permission()), row.permission());
        }
        assertTrue(text.contains("Permission register"));
        assertTrue(text.replaceAll("\\s+", " ").contains("planning aid, not legal advice"), text);
    }

    @Test
    void recordsAreTemplatesWithoutAnyPerson() throws Exception {
        JsonNode read =
                new ObjectMapper().readTree(Files.readString(written(Shipped.sample(), "plan.permissions.json")));
        assertEquals("ISO/IEC TS 27560:2023", read.path("conformsTo").asText());
        assertFalse(read.path("templates").isEmpty());
        for (JsonNode template : read.path("templates")) {
            assertEquals("", template.at("/header/piiPrincipalId").asText());
            assertTrue(template.path("events").isEmpty());
        }
    }

    @Test
    void gatesStandByTouchpointAndMarket() throws Exception {
        Plan plan = Shipped.sample();
        List<NamedCsvRecord> rows = rows(written(plan, "plan.gates.csv"));
        assertEquals(
                plan.campaigns().stream()
                        .mapToInt(it -> it.touchpoints().size())
                        .sum(),
                rows.size());
        assertTrue(rows.stream()
                .anyMatch(it -> it.getField("Germany").equals("SMS marketing: Missing; Carrier registration: Ready")));
        String text = text(written(plan, "plan.gates.pdf"));
        plan.campaigns().forEach(it -> assertTrue(text.contains(it.name()), it.name()));
        assertTrue(text.contains("Missing"));
        plan.duties().forEach(it -> assertTrue(text.contains(it.owner()), it.owner()));
        assertTrue(text.contains("30 Nov 2026"), "the day of a legal to-do");
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
