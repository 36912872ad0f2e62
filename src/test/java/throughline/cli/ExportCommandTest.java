package throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.format.MapFormat;
import throughline.format.PlanChecksum;
import throughline.layout.CrowdedMaps;
import throughline.map.TransitMap;
import throughline.plan.Plan;
import throughline.plan.ShowEdits;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;
import throughline.session.SamplePlans;

class ExportCommandTest {

    @TempDir
    Path folder;

    private Path export(String name, String... more) throws Exception {
        Path out = folder.resolve(name);
        Object[] arguments = Stream.concat(Stream.of("export", Samples.withErrors(folder), "-o", out), Stream.of(more))
                .toArray();
        assertEquals("", Run.of(arguments).well().out());
        return out;
    }

    @Test
    void aPdfShowsTheMapWithItsNames() throws Exception {
        try (PDDocument document = Loader.loadPDF(export("plan.pdf").toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertEquals("Winter launch", document.getDocumentInformation().getTitle());
            assertTrue(text.contains("Winter launch") && text.contains("Identity hub"), text);
        }
    }

    @Test
    void aTableIsChosenByName() throws Exception {
        assertTrue(Files.readString(export("plan.csv", "--table", "campaigns")).startsWith("\ufeffName,State,Owner"));
        assertTrue(Files.readString(export("touchpoints.csv")).startsWith("\ufeffCampaign,No.,Name"));
        assertTrue(Files.size(export("plan.xlsx")) > 5_000);
    }

    @Test
    void anSvgIsXmlWithItsNames() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(export("plan.svg").toFile());
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertTrue(document.getDocumentElement().getTextContent().contains("Identity hub"));
    }

    @Test
    void aPngIsAPictureInTheThemeAskedFor() throws Exception {
        BufferedImage light = ImageIO.read(export("light.png").toFile());
        BufferedImage dark = ImageIO.read(export("dark.png", "--theme", "dark").toFile());
        assertEquals(3_000, light.getWidth());
        assertEquals(light.getHeight(), dark.getHeight());
        assertTrue((light.getRGB(5, 5) & 0xFF) > 200);
        assertTrue((dark.getRGB(5, 5) & 0xFF) < 60);
        assertNotEquals(1, colours(light).size());
    }

    private static Set<Integer> colours(BufferedImage image) {
        int row = image.getHeight() / 2;
        return Stream.iterate(0, x -> x < image.getWidth(), x -> x + 1)
                .map(x -> image.getRGB(x, row))
                .collect(Collectors.toSet());
    }

    @Test
    void aJsonIsThePlanItself() throws Exception {
        assertArrayEquals(Files.readAllBytes(Samples.withErrors(folder)), Files.readAllBytes(export("plan.JSON")));
    }

    @Test
    void namesWithoutRoomAreTold() throws Exception {
        Path map = Files.write(folder.resolve("crowded.map.json"), MapFormat.write(TransitMap.of(CrowdedMaps.items())));
        Run run = Run.of("export", map, "-o", folder.resolve("crowded.svg"));
        assertEquals(Exit.OK, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().lines().count() > 4, run.err());
        assertTrue(run.err()
                .lines()
                .allMatch(line -> line.contains("A name with many words") || line.contains("Everything")));
        assertTrue(Files.exists(folder.resolve("crowded.svg")));
    }

    @Test
    void theSheetBearsPlanDayAndVersion() throws Exception {
        String version = PlanChecksum.of(SamplePlans.winterLaunch()).hex().substring(0, 8);
        String svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(export("plan.svg").toFile())
                .getDocumentElement()
                .getTextContent();
        try (PDDocument document = Loader.loadPDF(export("plan.pdf").toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            for (String text : List.of(svg, first.getText(document))) {
                assertTrue(text.contains("Winter launch") && text.contains("version " + version), text);
                assertTrue(text.contains(String.valueOf(LocalDate.now().getYear())), text);
            }
        }
    }

    @Test
    void ofSeveralShowsOneIsChosenByName() throws Exception {
        Plan plan = SamplePlans.winterLaunch();
        ShowStep step = ShowStep.of(new ShowSubject.WholeMap());
        plan = plan.apply(ShowEdits.create(plan, "A long one", List.of(step, step, step)));
        plan = plan.apply(ShowEdits.create(plan, "For the board", List.of(step)));
        Path file = Samples.file(folder, "two.plan.json", plan);
        Path out = folder.resolve("two.show.pdf");
        Run.of("export", file, "-o", out).well();
        assertEquals(3, pages(out));
        Run.of("export", file, "-o", out, "--show", "For the board").well();
        assertEquals(1, pages(out));
        String refusal =
                Run.of("export", file, "-o", out, "--show", "For nobody").refusal();
        assertTrue(refusal.contains("For nobody"), refusal);
        assertEquals(1, pages(out));
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void otherKindsAndPlacesAreRefusedAndLeaveNothing() throws Exception {
        Path plan = Samples.clean(folder);
        assertTrue(Run.of("export", plan, "-o", folder.resolve("plan.doc"))
                .refusal()
                .contains(".pdf"));
        assertTrue(
                Run.of("export", plan, "-o", folder.resolve("plan")).refusal().contains(".pdf"));
        Path nowhere = folder.resolve("nowhere").resolve("plan.pdf");
        assertTrue(Run.of("export", plan, "-o", nowhere).refusal().contains("no folder"));
        assertTrue(Run.of("export", plan).refusal().contains("OUT"));
        assertTrue(Run.of("export", plan, "-o", "x.pdf", "--theme", "pink")
                .refusal()
                .contains("pink"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
