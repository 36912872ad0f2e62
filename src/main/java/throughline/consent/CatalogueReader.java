package throughline.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import throughline.format.Documents;
import throughline.format.Fields;
import throughline.format.FormatException;
import throughline.format.RuleForm;
import throughline.plan.CataloguePin;
import throughline.rule.Market;

/**
 * Reads catalogues: {@code {"format": "throughline-catalogue", "id": …, "version": "1.1.0", "asOf": "2026-11-22",
 * "disclaimer": …, "markets": […], "permissions": […], "rules": […]}}.
 */
public final class CatalogueReader {

    private static final String FORMAT = "throughline-catalogue";
    private static final String SHIPPED = "/maps/permissions.catalogue.json";

    private CatalogueReader() {}

    /**
     * The catalogue of a file.
     *
     * @param source the file's name as the person knows it
     * @throws FormatException if it is no whole catalogue, with the place of the first thing wrong
     */
    public static Catalogue read(byte[] utf8, String source) throws FormatException {
        return Documents.read(utf8, source, CatalogueReader::catalogue);
    }

    static Catalogue shipped() {
        return resource(SHIPPED).orElseThrow(() -> new IllegalStateException("the program comes without " + SHIPPED));
    }

    /** One that the program came with before. */
    static Optional<Catalogue> past(CataloguePin pin) {
        boolean plain = pin.version().matches("[0-9]+(\\.[0-9]+)*");
        return plain ? resource("/maps/past/" + pin.id() + "-" + pin.version() + ".catalogue.json") : Optional.empty();
    }

    private static Optional<Catalogue> resource(String name) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes(), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException("the program comes with a damaged catalogue", e);
        }
    }

    private static Catalogue catalogue(Fields fields) {
        fields.fixed("format", FORMAT);
        return new Catalogue(
                fields.text("id"),
                fields.text("version"),
                fields.parsed("asOf", LocalDate::parse, "format.day"),
                fields.text("disclaimer"),
                fields.objects("markets", CatalogueReader::market),
                fields.objects("permissions", CatalogueReader::type),
                fields.objects("rules", RuleForm::read));
    }

    private static Market market(Fields fields) {
        return new Market(
                fields.text("id"),
                fields.text("name"),
                fields.text("within", ""),
                fields.parsedMany("zones", ZoneId::of, "format.zone"));
    }

    private static PermissionType type(Fields fields) {
        return new PermissionType(
                fields.text("id"),
                fields.text("name"),
                fields.word("scope", PermissionType.Scope.class),
                fields.text("description"));
    }
}
