package throughline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import throughline.check.Finding;
import throughline.check.Fix;
import throughline.consent.Catalogue;
import throughline.format.JsonText;
import throughline.item.Words;
import throughline.plan.CataloguePin;
import throughline.plan.Plan;

/** Findings for other programs: {@code maps/schema/throughline-findings.schema.json}. */
final class FindingsJson {

    private static final String CHANGE = "change.";

    private FindingsJson() {}

    /** @param asOf the day that counted as today */
    static String of(Plan plan, List<Finding> findings, Catalogue catalogue, LocalDate asOf) {
        CataloguePin pin = plan.sheet().catalogue();
        return JsonText.indented(out -> {
            out.text("format", "throughline-findings")
                    .text("plan", plan.sheet().title())
                    .text("asOf", asOf.toString())
                    .object("catalogue", it -> version(it, catalogue.id(), catalogue.version()));
            if (!pin.isNone()) {
                out.object("pinned", it -> version(it, pin.id(), pin.version()));
            }
            out.text("disclaimer", catalogue.disclaimer()).objects("findings", findings, FindingsJson::finding);
        });
    }

    private static void version(JsonText out, String id, String version) {
        out.text("id", id).text("version", version);
    }

    private static void finding(JsonText out, Finding finding) {
        out.text("code", finding.code())
                .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .texts("items", finding.items())
                .texts("markets", finding.markets())
                .texts("rules", finding.rules())
                .textOrNull("confirms", finding.confirms().orElse(null))
                .text("message", Words.say(finding.message()))
                .object("numbers", inner -> finding.numbers().forEach(inner::decimal))
                .objects("fixes", finding.fixes(), FindingsJson::fix);
    }

    /** What kind of way out it is, by the word that the program itself knows it by, and what it offers. */
    private static void fix(JsonText out, Fix fix) {
        String key = fix.label().key();
        String kind = key.startsWith(CHANGE) ? key.substring(CHANGE.length()) : key;
        out.text("kind", kind).text("label", Words.say(fix.label()));
    }
}
