package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each system's own place for what programs keep. */
class WorkspaceFolderTest {

    private static final Path HOME = Path.of("/home/kim").toAbsolutePath();

    private static String standard(String system, Map<String, String> environment) {
        return HOME.relativize(WorkspaceFolder.standard(system, environment, HOME))
                .toString()
                .replace('\\', '/');
    }

    @Test
    void theFolderFollowsTheSystem() {
        assertEquals(".local/share/throughline", standard("Linux", Map.of()));
        assertEquals("Library/Application Support/Throughline", standard("Mac OS X", Map.of("XDG_DATA_HOME", "/x")));
        assertEquals("AppData/Roaming/Throughline", standard("Windows 11", Map.of()));
    }

    @Test
    void theEnvironmentDecidesWhereItIsSetAndAbsolute() {
        String data = HOME.resolve("data").toString();
        assertEquals("data/throughline", standard("Linux", Map.of("XDG_DATA_HOME", data)));
        assertEquals("data/Throughline", standard("Windows 11", Map.of("APPDATA", data)));
        assertEquals(".local/share/throughline", standard("Linux", Map.of("XDG_DATA_HOME", "relative")));
        assertEquals(".local/share/throughline", standard("Linux", Map.of("XDG_DATA_HOME", "")));
    }
}
