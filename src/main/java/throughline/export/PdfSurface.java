package throughline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Role;
import throughline.draw.TextLine;

/**
 * A page of a {@link PdfFile}; one unit is one point. Groups of the role {@code LAYER} become layers that readers can
 * switch off, other groups marked content. Methods throw {@link UncheckedIOException} if the page cannot be kept in
 * memory.
 */
public final class PdfSurface extends FlatSurface {

    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final PdfResources resources;
    private final PdfText texts;
    private final double height;
    private final Deque<PdfInks> inks = new ArrayDeque<>();
    private boolean finished;

    PdfSurface(PDDocument document, PDPage page, PdfResources resources, double height) throws IOException {
        this.content = new PDPageContentStream(document, page);
        this.resources = resources;
        this.texts = new PdfText(content, resources, height);
        this.height = height;
        inks.push(new PdfInks(content, resources));
        content.setLineJoinStyle(ROUND);
    }

    void finish() throws IOException {
        if (!finished) {
            requireFinished();
            content.close();
            finished = true;
        }
    }

    @Override
    void openGroup(String id, Role role) {
        write(() -> {
            if (role == Role.LAYER) {
                content.beginMarkedContent(COSName.OC, resources.layer(id));
            } else {
                String name = role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
                content.beginMarkedContent(COSName.getPDFName(name));
            }
        });
    }

    @Override
    void closeGroup() {
        write(content::endMarkedContent);
    }

    @Override
    void openClip(Outline outline) {
        write(() -> {
            content.saveGraphicsState();
            inks.push(new PdfInks(inks.element()));
            if (!path(outline)) {
                // Nothing is left to see, which a clip without area says.
                content.addRect(0, 0, 0, 0);
            }
            content.clip();
        });
    }

    @Override
    void closeClip() {
        inks.pop();
        write(content::restoreGraphicsState);
    }

    @Override
    void fillFlat(Outline outline, Ink ink) {
        write(() -> {
            inks.element().fill(ink);
            if (path(outline)) {
                content.fill();
            }
        });
    }

    @Override
    void strokeFlat(Outline outline, Ink ink, Pen pen) {
        write(() -> {
            inks.element().stroke(ink, pen);
            if (path(outline)) {
                content.stroke();
            }
        });
    }

    @Override
    void textFlat(TextLine line) {
        write(() -> {
            inks.element().fill(line.ink());
            texts.show(line);
        });
    }

    private boolean path(Outline outline) throws IOException {
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(double x, double y) -> content.moveTo((float) x, up(y));
                case Outline.Line(double x, double y) -> content.lineTo((float) x, up(y));
                case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    content.curveTo((float) x1, up(y1), (float) x2, up(y2), (float) x, up(y));
                case Outline.Close() -> content.closePath();
            }
        }
        return !outline.steps().isEmpty();
    }

    private float up(double y) {
        return (float) (height - y);
    }

    private interface Operation {
        void run() throws IOException;
    }

    private static void write(Operation operation) {
        try {
            operation.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
