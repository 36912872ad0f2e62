package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.format.Shipped;
import throughline.item.Words;

/** The page that explains the sample's findings has each of them, word for word and in order, and no other. */
class SampleFindingsPageTest {

    @Test
    void thePageHasEveryFinding() throws Exception {
        CheckContext context = new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22));
        List<String> found = Checks.run(Shipped.sample(), context).stream()
                .map(it -> Words.say(it.message()))
                .toList();
        List<String> told = Files.readString(Path.of("docs", "sample-findings.md"))
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        assertEquals(found, told);
    }
}
