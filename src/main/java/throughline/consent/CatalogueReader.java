package throughline.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import throughline.format.Documents;
import throughline.format.Fields;
import throughline.format.FormatException;

/** Reads catalogues: {@code {"id": …, "version": …, "asOf": "2026-11-22", "disclaimer": …, "permissions": […]}}. */
public final class CatalogueReader {

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
        try (InputStream in = CatalogueReader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + SHIPPED);
            }
            return read(in.readAllBytes(), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException("the program comes with a damaged catalogue", e);
        }
    }

    private static Catalogue catalogue(Fields fields) {
        return new Catalogue(
                fields.text("id"),
                fields.text("version"),
                fields.parsed("asOf", LocalDate::parse, "format.day"),
                fields.text("disclaimer"),
                fields.objects("permissions", CatalogueReader::type));
    }

    private static PermissionType type(Fields fields) {
        return new PermissionType(
                fields.text("id"),
                fields.text("name"),
                fields.word("scope", PermissionType.Scope.class),
                fields.text("description"));
    }
}
