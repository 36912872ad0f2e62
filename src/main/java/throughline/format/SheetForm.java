package throughline.format;

import java.time.ZoneId;
import java.util.List;
import throughline.map.MapSheet;
import throughline.plan.PlanSheet;

/**
 * The two sheets. In a file their lists of children are the order of the items themselves; only a sheet that stands alone
 * spells them out.
 */
final class SheetForm {

    private SheetForm() {}

    static void writeFacts(JsonText out, MapSheet sheet) {
        out.text("title", sheet.title())
                .whole("width", sheet.width())
                .whole("height", sheet.height())
                .textIfAny("template", sheet.template())
                .textIfAny("templateVersion", sheet.templateVersion());
    }

    static MapSheet readMapFacts(Fields fields, List<String> neighborhoods, List<String> tracks) {
        return new MapSheet(
                fields.text("title"),
                (int) fields.whole("width", 4, 10_000),
                (int) fields.whole("height", 4, 10_000),
                fields.text("template", ""),
                fields.text("templateVersion", ""),
                neighborhoods,
                tracks);
    }

    static void write(JsonText out, MapSheet sheet) {
        writeFacts(out, sheet);
        out.texts("neighborhoods", sheet.neighborhoods()).texts("tracks", sheet.tracks());
    }

    static MapSheet readMap(Fields fields) {
        return readMapFacts(fields, fields.texts("neighborhoods"), fields.texts("tracks"));
    }

    static void writeFacts(JsonText out, PlanSheet sheet) {
        out.text("title", sheet.title()).text("zone", sheet.zone().getId()).textsIfAny("markets", sheet.markets());
    }

    static PlanSheet readPlanFacts(Fields fields, List<String> audiences, List<String> campaigns) {
        return new PlanSheet(
                fields.text("title"),
                fields.parsed("zone", ZoneId::of, "format.zone"),
                fields.texts("markets"),
                audiences,
                campaigns);
    }

    static void write(JsonText out, PlanSheet sheet) {
        writeFacts(out, sheet);
        out.texts("audiences", sheet.audiences()).texts("campaigns", sheet.campaigns());
    }

    static PlanSheet readPlan(Fields fields) {
        return readPlanFacts(fields, fields.texts("audiences"), fields.texts("campaigns"));
    }
}
