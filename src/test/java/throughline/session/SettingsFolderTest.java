package throughline.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that are written whole, the newest wins, and what nobody could read is kept. */
class SettingsFolderTest {

    @TempDir
    Path temp;

    private final List<Exception> failures = new CopyOnWriteArrayList<>();

    private SettingsFolder settings() {
        return new SettingsFolder(temp.resolve("deep").resolve("settings"), failures::add);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("deep").resolve("settings"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsNotThereIsEmptyAndMakesNoFolder() throws IOException {
        try (SettingsFolder settings = settings()) {
            assertEquals(Optional.empty(), settings.read("a.json"));
        }
        assertFalse(Files.exists(temp.resolve("deep")));
    }

    @Test
    void theNewestIsThereAfterClosingAndNothingBesideIt() throws IOException {
        SettingsFolder settings = settings();
        for (int i = 0; i < 100; i++) {
            settings.save("a.json", "{\"ü\": " + i + "}");
        }
        settings.save("b.json", "{}");
        settings.close();
        assertEquals(List.of("a.json", "b.json"), files());
        assertArrayEquals(
                "{\"ü\": 99}".getBytes(StandardCharsets.UTF_8),
                settings().read("a.json").orElseThrow());
        assertEquals(List.of(), failures);
    }

    @Test
    void aFileThatNobodyCouldReadIsKeptBesideTheNewOneOnlyOnceOneIsWritten() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("deep").resolve("settings"));
        Files.writeString(folder.resolve("a.json"), "oops");
        try (SettingsFolder settings = settings()) {
            settings.keepAside("a.json");
        }
        assertEquals(List.of("a.json"), files());
        try (SettingsFolder settings = settings()) {
            settings.keepAside("a.json");
            settings.save("a.json", "new");
        }
        assertEquals("oops", Files.readString(folder.resolve("a.json.unread")));
        assertEquals("new", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(temp.resolve("deep"), "a file in the folder's place");
        try (SettingsFolder settings = settings()) {
            settings.save("a.json", "{}");
        }
        assertEquals(1, failures.size());
        assertTrue(Files.isRegularFile(temp.resolve("deep")));
    }

    @Test
    void eachSystemHasItsPlace() {
        Path home = Path.of("/home/ada");
        assertEquals(
                Path.of("/home/ada/.config/throughline"),
                SettingsFolder.standard("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home));
        assertEquals(
                Path.of("/etc/ada/throughline"),
                SettingsFolder.standard("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ada"), home));
        assertEquals(
                Path.of("/home/ada/Library/Application Support/Throughline/settings"),
                SettingsFolder.standard("Mac OS X", Map.of(), home));
        assertEquals(
                Path.of("/home/ada/AppData/Roaming/Throughline/settings"),
                SettingsFolder.standard("Windows 11", Map.of(), home));
    }

    @Test
    void aFileThatIsBeingWrittenWhenTheProgramEndsIsFinished() throws IOException {
        for (int round = 0; round < 10; round++) {
            Path place = Files.createDirectory(temp.resolve("round-" + round));
            List<Exception> troubles = new CopyOnWriteArrayList<>();
            try (SettingsFolder settings = new SettingsFolder(place, troubles::add)) {
                settings.save("keys.json", "mine");
                while (isEmpty(place)) {
                    Thread.onSpinWait();
                }
            }
            assertEquals(List.of(), troubles, "round " + round);
            assertEquals("mine", Files.readString(place.resolve("keys.json")), "round " + round);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
