package throughline.format;

import java.nio.charset.StandardCharsets;
import throughline.plan.ShowTemplate;

/** Files of show templates, UTF-8: {@code {"format": "throughline-show", "version": 0, "name": …, "summary": …, "steps": […]}}. */
public final class ShowFormat {

    private ShowFormat() {}

    /** The template's file; equal templates always give the same bytes. */
    public static byte[] write(ShowTemplate template) {
        return JsonText.indented(out -> {
                    Header.write(out, Header.SHOW);
                    out.text("name", template.name())
                            .textIfAny("summary", template.summary())
                            .lines("steps", template.steps(), ShowForm::write);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The template of a file.
     *
     * @param source the file's name as the person knows it
     * @throws FormatException if it is no whole template, with the place of the first thing wrong
     */
    public static ShowTemplate read(byte[] utf8, String source) throws FormatException {
        Header.check(utf8, source, Header.SHOW);
        return Documents.read(utf8, source, fields -> {
            fields.fixed(Header.FORMAT, Header.SHOW);
            fields.whole(Header.VERSION, 0, ItemCodec.VERSION);
            return new ShowTemplate(
                    fields.text("name"), fields.text("summary", ""), fields.objects("steps", ShowForm::readStep));
        });
    }
}
