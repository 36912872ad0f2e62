package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.Show;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;
import throughline.session.SamplePlans;

/** Slides have shapes and texts that can be edited, in whatever look a company gives them. */
class SlidesTest {

    private static final Plan PLAN = SamplePlans.winterLaunch();

    @TempDir
    Path folder;

    @Test
    void aSlideForTheMapAndEachCampaign() throws IOException {
        try (XMLSlideShow read = read(write(PLAN, ExportOptions.STANDARD))) {
            assertEquals(
                    List.of("The whole map", "First frost", "Gifts that end up outside", "Warm welcome", "Mend it"),
                    read.getSlides().stream().map(XSLFSlide::getTitle).toList());
            assertEquals(new Dimension(960, 540), read.getPageSize());
        }
    }

    @Test
    void linesAndNamesAreShapesThatCanBeEdited() throws IOException {
        try (XMLSlideShow read = read(write(PLAN, ExportOptions.STANDARD))) {
            List<XSLFShape> all = all(read.getSlides().getFirst().getShapes());
            Set<String> boxes = all.stream()
                    .filter(XSLFTextBox.class::isInstance)
                    .map(it -> ((XSLFTextBox) it).getText())
                    .collect(Collectors.toSet());
            assertTrue(
                    boxes.containsAll(Set.of("Email", "Wallet passes", "Identity hub", "Paid search")),
                    boxes::toString);
            assertTrue(boxes.contains("Connected\nTV & video"), "two lines of a name are one box: " + boxes);
            Set<String> groups = all.stream()
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(XSLFShape::getShapeName)
                    .collect(Collectors.toSet());
            assertTrue(groups.containsAll(Set.of("tracks", "names", "Permission", "Mobile")), groups::toString);
            assertTrue(all.stream().filter(XSLFFreeformShape.class::isInstance).count() > 60);
        }
    }

    @Test
    void noTwoShapesOfASlideHaveOneNumber() throws IOException {
        try (XMLSlideShow read = read(write(PLAN, ExportOptions.STANDARD))) {
            for (XSLFSlide slide : read.getSlides()) {
                Set<Integer> ids = new HashSet<>();
                all(slide.getShapes()).forEach(it -> assertTrue(ids.add(it.getShapeId()), it.getShapeName()));
            }
        }
    }

    @Test
    void nothingStandsBeyondTheSlide() throws IOException {
        try (XMLSlideShow read = read(write(PLAN, ExportOptions.STANDARD))) {
            for (XSLFSlide slide : read.getSlides()) {
                for (XSLFShape shape : all(slide.getShapes())) {
                    var box = shape.getAnchor();
                    assertTrue(
                            box.getMinX() > -6 && box.getMinY() > -6 && box.getMaxX() < 966 && box.getMaxY() < 546,
                            shape.getShapeName() + " " + box);
                }
            }
        }
    }

    @Test
    void notesGoUnderTheSlideUnlessTheyAreLeftOut() throws IOException {
        try (XMLSlideShow with = read(write(PLAN, ExportOptions.STANDARD));
                XMLSlideShow without =
                        read(write(PLAN, ExportOptions.STANDARD.withSharing(new Sharing(true, false, true))))) {
            String goal = PLAN.campaigns().getFirst().goal();
            String notes = List.of(with.getSlides().get(1).getNotes().getPlaceholders()).stream()
                    .map(XSLFTextShape::getText)
                    .collect(Collectors.joining());
            assertTrue(notes.contains(goal), notes);
            assertEquals(null, without.getSlides().get(1).getNotes());
        }
    }

    @Test
    void aCompanysTemplateKeepsItsSizeMasterAndFonts() throws IOException {
        Path template = folder.resolve("company.potx");
        try (XMLSlideShow company = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(template)) {
            company.setPageSize(new Dimension(720, 540));
            var fonts = company.getSlideMasters()
                    .getFirst()
                    .getTheme()
                    .getXmlObject()
                    .getThemeElements()
                    .getFontScheme();
            fonts.getMinorFont().getLatin().setTypeface("Georgia");
            company.createSlide();
            company.write(out);
        }

        try (XMLSlideShow read = read(write(PLAN, ExportOptions.STANDARD.withTemplate(template)))) {
            assertEquals(new Dimension(720, 540), read.getPageSize());
            assertEquals("Georgia", read.getSlideMasters().getFirst().getTheme().getMinorFont());
            assertEquals(5, read.getSlides().size(), "the template's own slides are not among them");
            XSLFSlide first = read.getSlides().getFirst();
            assertEquals("The whole map", first.getTitle());
            double below = first.getPlaceholder(0).getAnchor().getMaxY();
            all(first.getShapes()).stream()
                    .filter(it -> it instanceof XSLFFreeformShape)
                    .forEach(it -> assertTrue(it.getAnchor().getMinY() > below - 1, "the title has its room"));
        }
    }

    @Test
    void aTemplateThatIsNoneIsToldAndTheOldFileStays() throws IOException {
        Path template = Files.writeString(folder.resolve("letter.potx"), "Dear colleagues");
        Path file = Files.writeString(folder.resolve("plan.pptx"), "old");

        ExportFailed failed = assertThrows(
                ExportFailed.class,
                () -> PlanExport.write(PLAN, file, ExportOptions.STANDARD.withTemplate(template), PdfFileTest.CLOCK));

        assertTrue(failed.getMessage().contains("letter.potx"), failed.getMessage());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void whoCancelsKeepsTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.pptx"), "old");
        assertThrows(
                CancellationException.class,
                () -> PlanExport.write(PLAN, null, file, ExportOptions.STANDARD, PdfFileTest.CLOCK, (done, of) -> {
                    if (done == 2) {
                        throw new CancellationException();
                    }
                }));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aShowIsASlideAndAPageForEachStep() throws IOException {
        String campaign = PLAN.campaigns().getLast().id();
        Show show = new Show(
                "kick-off",
                "Kick-off",
                List.of(
                        ShowStep.of(new ShowSubject.Slide("Welcome")).withNotes("Wait until all sit."),
                        ShowStep.of(new ShowSubject.OnCampaign(campaign)).withTitle("What we do next"),
                        ShowStep.of(new ShowSubject.WholeMap())));
        Plan plan = PLAN.apply(new Change(Message.of("change.begin"), List.of(Edit.add(show))));

        try (XMLSlideShow read = read(write(plan, ExportOptions.STANDARD))) {
            assertEquals(3, read.getSlides().size());
            assertEquals("What we do next", read.getSlides().get(1).getTitle());
            String notes = List.of(read.getSlides().getFirst().getNotes().getPlaceholders()).stream()
                    .map(XSLFTextShape::getText)
                    .collect(Collectors.joining());
            assertTrue(notes.contains("Wait until all sit."), notes);
        }
        Path pages = folder.resolve("plan.show.pdf");
        PlanExport.write(plan, pages, ExportOptions.STANDARD, PdfFileTest.CLOCK);
        try (PDDocument read = Loader.loadPDF(pages.toFile())) {
            String text = new PDFTextStripper().getText(read);
            assertEquals(3, read.getNumberOfPages());
            assertTrue(text.contains("Welcome") && text.contains("What we do next"), text);
            assertFalse(text.contains("Wait until all sit."), "what is said is not shown");
        }
    }

    @ParameterizedTest
    @MethodSource("throughline.export.HostileTextTest#texts")
    void anyTextIsATitleAndAName(String text) throws IOException {
        Plan renamed;
        try {
            Plan titled = PLAN.apply(ItemEdits.rename(PLAN, PlanSheet.ID, text));
            renamed = titled.apply(ItemEdits.rename(titled, "email", text));
        } catch (InvalidItem refused) {
            // No plan can hold it.
            return;
        }
        try (XMLSlideShow read = read(write(renamed, ExportOptions.STANDARD))) {
            assertEquals(5, read.getSlides().size());
        }
    }

    /** Another program opens them: LibreOffice, where it is installed, makes a page of each slide, with its words. */
    @Test
    @Tag("needs-tools")
    void anotherProgramOpensThem() throws Exception {
        Tool office = Tool.installed("soffice").with("HOME", folder.toString());
        Path file = write(named("日本語の駅 العربية 🚀"), ExportOptions.STANDARD);
        office.run("--headless", "--convert-to", "pdf", "--outdir", folder.toString(), file.toString());
        String text = Tool.installed("pdftotext").run(folder.resolve("plan.pdf").toString(), "-");

        assertTrue(text.contains("The whole map") && text.contains("Wallet passes"), text);
        assertTrue(text.contains("日本語の駅") && text.contains("🚀"), text);
        assertEquals(5, text.chars().filter(it -> it == '\f').count());
    }

    private static Plan named(String name) {
        return PLAN.apply(ItemEdits.rename(PLAN, "email", name));
    }

    private static List<XSLFShape> all(List<XSLFShape> shapes) {
        List<XSLFShape> all = new ArrayList<>();
        for (XSLFShape shape : shapes) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(all(group.getShapes()));
            }
        }
        return all;
    }

    private Path write(Plan plan, ExportOptions options) throws IOException {
        Path file = folder.resolve("plan.pptx");
        PlanExport.write(plan, file, options, PdfFileTest.CLOCK);
        return file;
    }

    private static XMLSlideShow read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }
}
