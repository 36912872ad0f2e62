package throughline.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import throughline.item.Message;

/** The slides that new ones are like: a company's own, or plain ones. */
final class SlideTemplate {

    /** On every computer, and about as wide as the font that the map is laid out with. */
    private static final String PLAIN_FONT = "Arial";

    private final XMLSlideShow slides;
    private final XSLFSlideLayout layout;

    SlideTemplate(XMLSlideShow slides, boolean given) {
        this.slides = slides;
        if (!given) {
            plain(slides);
        }
        this.layout = slides.getSlideMasters().stream()
                .flatMap(master -> List.of(master.getSlideLayouts()).stream())
                .min(Comparator.comparing(SlideTemplate::unfit))
                .orElseThrow();
    }

    /** New slides without any yet, in the look of a file, or in a plain one for null. */
    static XMLSlideShow open(@Nullable Path template) throws IOException {
        if (template == null) {
            return new XMLSlideShow();
        }
        try (InputStream in = Files.newInputStream(template)) {
            XMLSlideShow slides = new XMLSlideShow(in);
            slides.getPackage()
                    .replaceContentType(
                            XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(), XSLFRelation.MAIN.getContentType());
            while (!slides.getSlides().isEmpty()) {
                slides.removeSlide(0);
            }
            if (slides.getSlideMasters().isEmpty()) {
                throw new ExportFailed(Message.of("export.failed.template", template.toString()), null);
            }
            return slides;
        } catch (ExportFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library has many ways to say that a file is not what its name says.
            throw new ExportFailed(Message.of("export.failed.template", template.toString()), e);
        }
    }

    private static void plain(XMLSlideShow slides) {
        XSLFTheme theme = slides.getSlideMasters().getFirst().getTheme();
        CTFontScheme fonts = theme.getXmlObject().getThemeElements().getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(PLAIN_FONT);
        fonts.getMinorFont().getLatin().setTypeface(PLAIN_FONT);
    }

    /** The less, the better: a title and nothing else is best. */
    private static int unfit(XSLFSlideLayout layout) {
        if (layout.getType() == SlideLayout.TITLE_ONLY) {
            return 0;
        }
        boolean titled = List.of(layout.getPlaceholders()).stream().anyMatch(SlideTemplate::isTitle);
        return (titled ? 1 : 1_000) + layout.getPlaceholders().length;
    }

    private static boolean isTitle(XSLFTextShape shape) {
        return shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE;
    }

    /** A slide with the room for its title and nothing else. */
    XSLFSlide newSlide() {
        XSLFSlide slide = slides.createSlide(layout);
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (!isTitle(shape)) {
                slide.removeShape(shape);
            }
        }
        return slide;
    }

    /** Where a slide's title goes. */
    static Optional<XSLFTextShape> title(XSLFSlide slide) {
        return List.of(slide.getPlaceholders()).stream()
                .filter(SlideTemplate::isTitle)
                .findFirst();
    }
}
