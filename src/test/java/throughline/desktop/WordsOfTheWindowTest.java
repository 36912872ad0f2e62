package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import throughline.item.Words;
import throughline.map.ChannelType;
import throughline.map.LifecycleStage;
import throughline.map.RelationshipElement;
import throughline.map.TrackPattern;
import throughline.plan.RequestModel;
import throughline.plan.ValueExchange;

/** Every action has a name, and no constant is shown by its name in the code. */
class WordsOfTheWindowTest {

    private static final Path CODE = Path.of("src/main/java/throughline/desktop");
    private static final Pattern ACTION = Pattern.compile("Action\\.(?:of|toggle)\\(\\s*\"([A-Za-z0-9.]+)\"");

    @Test
    void everyActionHasAName() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = ACTION.matcher(Files.readString(file));
                while (matcher.find()) {
                    missing.add("action." + matcher.group(1));
                }
            }
        }
        missing.removeIf(Words::has);
        assertEquals(List.of(), missing);
    }

    @Test
    void everyConstantHasAWord() {
        List<String> missing = new ArrayList<>();
        Stream.of(
                        ChannelType.values(),
                        LifecycleStage.values(),
                        RelationshipElement.values(),
                        TrackPattern.values(),
                        RequestModel.values(),
                        ValueExchange.Kind.values())
                .flatMap(Stream::<Enum<?>>of)
                .map(it -> "word." + it.getDeclaringClass().getSimpleName() + "." + it.name())
                .filter(key -> !Words.has(key))
                .forEach(missing::add);
        assertEquals(List.of(), missing);
    }
}
