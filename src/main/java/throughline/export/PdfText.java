package throughline.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import throughline.draw.TextLine;
import throughline.text.TextMetrics;
import throughline.text.TextRun;

/** Writes lines of text on a page, each as wide as it was measured. */
final class PdfText {

    private final PDPageContentStream content;
    private final PdfResources resources;
    private final double height;

    PdfText(PDPageContentStream content, PdfResources resources, double height) {
        this.content = content;
        this.resources = resources;
        this.height = height;
    }

    void show(TextLine line) throws IOException {
        List<TextRun> runs = TextMetrics.runs(line.text(), line.weight());
        double natural = naturalWidth(line, runs);
        if (natural <= 0) {
            return;
        }
        boolean asWritten = saysWhatIsMeant(line, runs);
        if (!asWritten) {
            beginActualText(line.text());
        }
        content.beginText();
        content.setCharacterSpacing((float) line.letterSpacing());
        content.setHorizontalScaling((float) (100 * line.width() / natural));
        content.setTextMatrix(Matrix.getTranslateInstance((float) line.x(), (float) (height - line.baseline())));
        for (TextRun run : runs) {
            content.setFont(resources.font(run.typeface()), (float) line.size());
            content.showText(run.text());
        }
        content.endText();
        if (!asWritten) {
            content.endMarkedContent();
        }
    }

    /** Right-to-left text counts as such: readers expect it as it stands on paper and turn it round by themselves. */
    private static boolean saysWhatIsMeant(TextLine line, List<TextRun> runs) {
        String drawn = runs.stream().map(TextRun::text).collect(Collectors.joining());
        return runs.stream().anyMatch(TextRun::rightToLeft) || line.letterSpacing() == 0 && drawn.equals(line.text());
    }

    /** As a reader of the file adds it up, so with the file's own widths, which are rounded. */
    private double naturalWidth(TextLine line, List<TextRun> runs) throws IOException {
        double width = 0;
        int characters = 0;
        for (TextRun run : runs) {
            width += resources.font(run.typeface()).getStringWidth(run.text()) / 1000 * line.size();
            characters += run.text().codePointCount(0, run.text().length());
        }
        return width + line.letterSpacing() * Math.max(0, characters - 1);
    }

    /**
     * What copying and searching find where the page shows replaced, dropped or spaced characters. Written in
     * place because many readers do not look it up among the page's properties.
     */
    @SuppressWarnings("deprecation")
    private void beginActualText(String text) throws IOException {
        String hex = new COSString(text).toHexString();
        content.appendRawCommands("/Span <</ActualText <" + hex + ">>> BDC\n");
    }
}
