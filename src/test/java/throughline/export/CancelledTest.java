package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.session.SamplePlans;

/** Every kind of export says how far it is and can be given up, at its beginning and at its very end: the old file stays. */
class CancelledTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final ExportOptions OPTIONS = ExportOptions.STANDARD.withPngWidth(400);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".pdf",
                ".show.pdf",
                ".poster.pdf",
                ".pptx",
                ".html",
                ".svg",
                ".png",
                ".json",
                ".ics",
                ".csv",
                ".xlsx",
                ".permissions.csv",
                ".permissions.pdf",
                ".permissions.json",
                ".gates.csv",
                ".gates.pdf"
            })
    void theOldFileStays(String ending) throws Exception {
        Path file = Files.writeString(folder.resolve("plan" + ending), "old");
        AtomicInteger told = new AtomicInteger();
        Path other = folder.resolve("other" + ending);
        write(other, (done, of) -> told.incrementAndGet());
        assertTrue(told.get() >= 1, "never told");
        Files.delete(other);
        for (int last : new int[] {1, told.get()}) {
            AtomicInteger now = new AtomicInteger();
            assertThrows(
                    CancellationException.class,
                    () -> write(file, (done, of) -> {
                        if (now.incrementAndGet() == last) {
                            throw new CancellationException();
                        }
                    }));
            assertEquals("old", Files.readString(file), "given up when told " + last + " times");
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(1, left.count());
            }
        }
    }

    private static void write(Path file, Progress progress) throws ExportFailed {
        PlanExport.write(SamplePlans.winterLaunch(), null, file, OPTIONS, CLOCK, progress);
    }
}
