package throughline.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import throughline.plan.CampaignTemplate;
import throughline.plan.CampaignTemplate.Call;
import throughline.plan.CampaignTemplate.Place;
import throughline.plan.PermissionRequest;
import throughline.plan.Touchpoint;

/**
 * Files of campaign templates, UTF-8: {@code {"format": "throughline-template", "version": 0, "name": …, "summary": …,
 * "goal": …, "offer": …, "days": 28, "touchpoints": […]}}. Times are counted from the campaign's first day, which is day 0;
 * stations are named with their channel, so that they are found on other maps.
 */
public final class TemplateFormat {

    private TemplateFormat() {}

    /** True if a file says that it is a template; whether it is a whole one, {@link #read} tells. */
    public static boolean isTemplate(byte[] utf8) {
        return Header.is(utf8, Header.TEMPLATE);
    }

    /** The template's file; equal templates always give the same bytes. */
    public static byte[] write(CampaignTemplate template) {
        return JsonText.indented(out -> {
                    Header.write(out, Header.TEMPLATE);
                    out.text("name", template.name())
                            .textIfAny("summary", template.summary())
                            .textIfAny("goal", template.goal())
                            .textIfAny("offer", template.offer());
                    Integer days = template.days();
                    if (days != null) {
                        out.whole("days", days);
                    }
                    out.objects("touchpoints", template.calls(), TemplateFormat::write);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonText out, Call call) {
        Touchpoint it = call.touchpoint();
        out.textIfAny("name", it.name()).onLine("station", inner -> write(inner, call.place()));
        if (!call.uses().isEmpty()) {
            out.lines("uses", call.uses(), TemplateFormat::write);
        }
        TouchpointForm.writeFacts(out, it, OffsetForm::write);
        if (!call.asksFor().isEmpty()) {
            out.objects("asksFor", call.asksFor(), TouchpointForm::writeRequest);
        }
    }

    private static void write(JsonText out, Place place) {
        out.text("id", place.id()).textIfAny("name", place.name()).textIfAny("channel", place.channel());
    }

    /**
     * The template of a file.
     *
     * @param source the file's name as the person knows it
     * @throws FormatException if it is no whole template, with the place of the first thing wrong
     */
    public static CampaignTemplate read(byte[] utf8, String source) throws FormatException {
        Header.check(utf8, source, Header.TEMPLATE);
        return Documents.read(utf8, source, TemplateFormat::template);
    }

    private static CampaignTemplate template(Fields fields) {
        fields.fixed(Header.FORMAT, Header.TEMPLATE);
        fields.whole(Header.VERSION, 0, ItemCodec.VERSION);
        List<Call> calls = fields.objects("touchpoints", TemplateFormat::call);
        return new CampaignTemplate(
                fields.text("name"),
                fields.text("summary", ""),
                fields.text("goal", ""),
                fields.text("offer", ""),
                fields.has("days") ? (int) fields.whole("days", 1, CampaignTemplate.LONGEST) : null,
                calls);
    }

    private static Call call(Fields fields) {
        Place place = fields.object("station", TemplateFormat::place);
        List<PermissionRequest> requests =
                fields.objects("asksFor", inner -> TouchpointForm.readRequest(inner, "request"));
        return new Call(
                place,
                TouchpointForm.readFacts(fields, "touchpoint", place.id(), OffsetForm::read),
                fields.objects("uses", TemplateFormat::place),
                requests);
    }

    private static Place place(Fields fields) {
        return new Place(
                throughline.item.Ids.require("id", fields.text("id")),
                fields.text("name", ""),
                fields.text("channel", ""));
    }
}
