package throughline.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.session.SamplePlans;

/** Names in Japanese, Arabic and emoji arrive in each kind of file, as other programs see it. */
@Tag("needs-tools")
class ScriptsTest {

    private static final String JAPANESE = "春のキャンペーン";
    private static final String ARABIC = "العربية";
    private static final String EMOJI = "🚀 🎉";
    private static final Plan PLAN = plan();

    @TempDir
    Path folder;

    private static Plan plan() {
        Plan plan = SamplePlans.winterLaunch();
        plan = plan.apply(ItemEdits.rename(plan, PlanSheet.ID, JAPANESE + " " + EMOJI));
        plan = plan.apply(ItemEdits.rename(plan, "email", JAPANESE));
        plan = plan.apply(ItemEdits.rename(plan, "sms", ARABIC));
        return plan.apply(ItemEdits.rename(plan, plan.campaigns().getFirst().id(), JAPANESE + ARABIC + EMOJI));
    }

    @Test
    void pdf() throws Exception {
        Path file = write("plan.pdf");
        String text = text(file);
        String fonts = Tool.installed("pdffonts").run(file.toString());

        for (String name : List.of(JAPANESE, ARABIC, "🚀", "🎉")) {
            assertTrue(text.contains(name), name + " is not in " + text);
        }
        assertTrue(fonts.contains("MPLUS1p-Bold") && fonts.contains("NotoEmoji-Medium"), fonts);
        fonts.lines().skip(2).forEach(font -> assertTrue(font.contains(" yes yes yes "), font));
    }

    @Test
    void posterAndShow() throws Exception {
        for (String name : List.of("plan.poster.pdf", "plan.show.pdf")) {
            String text = text(write(name));
            assertTrue(text.contains(JAPANESE) && text.contains(ARABIC), name + ": " + text);
        }
    }

    /** Another program's picture of the drawing is the picture that we write ourselves. */
    @Test
    void svgIsThePng() throws Exception {
        Path svg = write("plan.svg");
        String source = Files.readString(svg);
        assertTrue(source.contains(">" + JAPANESE + "<"), "Japanese is text");
        assertTrue(source.contains("aria-label=\"" + ARABIC + "\""), "Arabic is drawn, with its words beside it");
        assertTrue(source.contains("inkscape:groupmode=\"layer\" inkscape:label=\"tracks\""), "layers have names");

        Path png = folder.resolve("plan.png");
        PlanExport.write(PLAN, png, ExportOptions.STANDARD.withPngWidth(1_920), PdfFileTest.CLOCK);
        Tool.installed("rsvg-convert")
                .with("FONTCONFIG_FILE", OtherProgramsTest.onlyBundled(folder))
                .run("--width=1920", "-o", folder.resolve("svg.png").toString(), svg.toString());
        Pixels.assertAlike(
                ImageIO.read(png.toFile()),
                ImageIO.read(folder.resolve("svg.png").toFile()),
                2.0);
    }

    @Test
    void slidesAndPage() throws IOException {
        assertTrue(Files.size(write("plan.pptx")) > 10_000);
        String page = Files.readString(write("plan.html"));
        assertTrue(page.contains(">" + JAPANESE + "<") && page.contains(ARABIC) && page.contains(EMOJI));
        assertFalse(page.contains("□"));
    }

    /** Letters as such: on paper Arabic ones stand in the forms they have within a word. */
    private static String text(Path pdf) throws Exception {
        String text = Tool.installed("pdftotext").run(pdf.toString(), "-");
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        PlanExport.write(PLAN, file, ExportOptions.STANDARD, PdfFileTest.CLOCK);
        return file;
    }
}
