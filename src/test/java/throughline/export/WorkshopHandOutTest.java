package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.ItemEdits;
import throughline.plan.Note;
import throughline.plan.NoteEdits;
import throughline.plan.Plan;
import throughline.plan.ResultEdits;
import throughline.plan.SmallPlans;
import throughline.plan.VoteEdits;
import throughline.plan.Workshop;
import throughline.plan.WorkshopEdits;
import throughline.plan.WorkshopItems;

/** The hand-out, read back by another program. */
class WorkshopHandOutTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final Plan before = SmallPlans.winter();
    private final Plan after = held();

    private Plan held() {
        Plan plan = before.apply(WorkshopEdits.start(before, "Kick-off", NOON));
        plan = plan.apply(NoteEdits.add(plan, "email", Note.Color.RED, List.of("Too many reminders"), "Ольга", NOON));
        plan = plan.apply(NoteEdits.add(plan, "", Note.Color.BLUE, List.of("Who owns loyalty?"), "", NOON));
        plan = plan.apply(VoteEdits.set(plan, "push", 12));
        plan = plan.apply(ResultEdits.decide(plan, "email", "One a week", NOON));
        plan = plan.apply(ResultEdits.act(plan, "", "Find an owner", "Tom", LocalDate.of(2026, 12, 4), NOON));
        return plan.apply(ItemEdits.rename(plan, "sms", "Text messages"));
    }

    private String read(Optional<Plan> base, boolean names, int pages) throws Exception {
        Workshop workshop = WorkshopItems.running(after).orElseThrow();
        Path file = folder.resolve("handout.pdf");
        new WorkshopHandOut(base, after, workshop, names, Clock.fixed(NOON, ZoneOffset.UTC)).write(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(pages, document.getNumberOfPages());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void mapBeforeAndAfterAndAllThatWasSaid() throws Exception {
        String text = read(Optional.of(before), true, 3);
        for (String said : List.of(
                "Before: Small",
                "After: Small",
                "Kick-off",
                "Too many reminders",
                "Ольга",
                "Who owns loyalty?",
                "12 Push notifications",
                "One a week",
                "Find an owner Tom 4 Dec 2026",
                "SMS Text messages")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    void withoutNamesAndWithoutARestorePoint() throws Exception {
        String text = read(Optional.empty(), false, 2);
        assertFalse(text.contains("Ольга"), text);
        assertFalse(text.contains("Before: Small"), text);
        assertTrue(text.contains("Too many reminders"), text);
    }

    @Test
    void theSameAsSlidesWhoseTextsCanBeEdited() throws Exception {
        Workshop workshop = WorkshopItems.running(after).orElseThrow();
        Path file = folder.resolve("handout.pptx");
        new WorkshopHandOut(Optional.of(before), after, workshop, true, Clock.fixed(NOON, ZoneOffset.UTC)).write(file);
        try (XMLSlideShow slides = new XMLSlideShow(Files.newInputStream(file))) {
            assertTrue(
                    slides.getSlides().size() >= 3,
                    "slides: " + slides.getSlides().size());
            String text = slides.getSlides().stream()
                    .flatMap(slide -> texts(slide.getShapes()))
                    .collect(Collectors.joining("\n"));
            for (String said : List.of("Before: Small", "Too many reminders", "One a week", "Find an owner")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
        }
    }

    private static Stream<String> texts(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case XSLFGroupShape group -> texts(group.getShapes());
            case XSLFTextShape text -> Stream.of(text.getText());
            default -> Stream.empty();
        });
    }
}
