package throughline.store;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to this version's schema, by the scripts in {@code throughline/store/migrations/h2}. */
final class Migrations {

    /** The schema that this version reads and writes; each script sets {@code app_meta.schema_now} to its own number. */
    static final int SCHEMA = 9;

    /** The scripts that this version comes with. */
    static final Migrations OURS = new Migrations(SCHEMA, List.of("classpath:throughline/store/migrations/h2"));

    private final int schema;
    private final List<String> locations;

    Migrations(int schema, List<String> locations) {
        this.schema = schema;
        this.locations = List.copyOf(locations);
    }

    /** The schema after all scripts. */
    int schema() {
        return schema;
    }

    /**
     * Runs the scripts that have not run yet. Each statement of a script commits by itself, so only a copy of the file
     * brings back what was there before.
     *
     * @throws WorkspaceException {@link Trouble#NOT_UPGRADED} naming the script
     */
    void run(DataSource source, Path file) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(locations.toArray(String[]::new))
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new WorkspaceException(Trouble.NOT_UPGRADED, file, words, e);
        }
    }
}
