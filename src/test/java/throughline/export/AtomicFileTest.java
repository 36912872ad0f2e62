package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("plan;INIT=x % 👩.svg");
        write(file, "old");
        write(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), Files.list(folder).toList());
    }

    @Test
    void keepsTheOldFileIfWritingFailsHalfWay() throws IOException {
        Path file = folder.resolve("plan.svg");
        write(file, "old");

        ExportFailed failed = assertThrows(
                ExportFailed.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));

        assertEquals("export.failed.full", failed.reason().key());
        assertTrue(failed.getMessage().contains("plan.svg"), failed.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), Files.list(folder).toList());
    }

    @Test
    void cleansUpAfterAFaultOfTheContent() throws IOException {
        Path file = folder.resolve("plan.svg");

        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(file, out -> {
                    throw new IllegalStateException();
                }));

        assertEquals(List.of(), Files.list(folder).toList());
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path file = folder.resolve("none").resolve("plan.svg");

        ExportFailed failed = assertThrows(ExportFailed.class, () -> write(file, "new"));

        assertEquals("export.failed.noFolder", failed.reason().key());
        assertTrue(failed.getMessage().contains(folder.resolve("none").toString()), failed.getMessage());
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        ExportFailed failed = assertThrows(ExportFailed.class, () -> write(folder, "new"));

        assertEquals("export.failed.isFolder", failed.reason().key());
        ExportFailed root = assertThrows(ExportFailed.class, () -> write(folder.getRoot(), "new"));
        assertEquals("export.failed.isFolder", root.reason().key());
    }

    @Test
    void leavesAProtectedFileAlone() throws IOException {
        Path file = folder.resolve("plan.svg");
        write(file, "old");
        assertTrue(file.toFile().setReadOnly());
        assumeFalse(Files.isWritable(file), "this user may write everything");

        ExportFailed failed = assertThrows(ExportFailed.class, () -> write(file, "new"));

        assertEquals("export.failed.denied", failed.reason().key());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void followsALink() throws IOException {
        Path file = folder.resolve("plan.svg");
        write(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);

        write(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
