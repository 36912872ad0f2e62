package throughline.format;

import java.time.ZoneId;
import java.util.List;
import throughline.map.MapSheet;
import throughline.plan.CataloguePin;
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
        out.text("title", sheet.title())
                .text("zone", sheet.zone().getId())
                .textIfAny("currency", sheet.currency())
                .textsIfAny("markets", sheet.markets());
        CataloguePin pin = sheet.catalogue();
        if (!pin.isNone()) {
            out.onLine("catalogue", inner -> inner.text("id", pin.id()).text("version", pin.version()));
        }
    }

    static PlanSheet readPlanFacts(
            Fields fields, List<String> audiences, List<String> campaigns, List<String> rules, List<String> duties) {
        CataloguePin pin =
                fields.objectOrNull("catalogue", inner -> new CataloguePin(inner.text("id"), inner.text("version")));
        return new PlanSheet(
                fields.text("title"),
                fields.parsed("zone", ZoneId::of, "format.zone"),
                fields.text("currency", ""),
                fields.texts("markets"),
                audiences,
                campaigns,
                pin == null ? CataloguePin.NONE : pin,
                rules,
                duties);
    }

    static void write(JsonText out, PlanSheet sheet) {
        writeFacts(out, sheet);
        out.texts("audiences", sheet.audiences())
                .texts("campaigns", sheet.campaigns())
                .textsIfAny("rules", sheet.rules())
                .textsIfAny("duties", sheet.duties());
    }

    static PlanSheet readPlan(Fields fields) {
        return readPlanFacts(
                fields,
                fields.texts("audiences"),
                fields.texts("campaigns"),
                fields.texts("rules"),
                fields.texts("duties"));
    }
}
