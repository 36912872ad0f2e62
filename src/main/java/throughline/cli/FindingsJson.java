package throughline.cli;

import java.util.List;
import java.util.Locale;
import throughline.check.Finding;
import throughline.format.JsonText;
import throughline.item.Words;

/** Findings for other programs. */
final class FindingsJson {

    private FindingsJson() {}

    /** {@code {"findings": [{code, severity, items, market, rule, message, numbers, fixes}]}}. */
    static String of(List<Finding> findings) {
        return JsonText.indented(out -> out.objects("findings", findings, FindingsJson::finding));
    }

    private static void finding(JsonText out, Finding finding) {
        out.text("code", finding.code())
                .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .texts("items", finding.items())
                .textOrNull("market", finding.market().orElse(null))
                .textOrNull("rule", finding.rule().orElse(null))
                .text("message", Words.say(finding.message()))
                .object("numbers", inner -> finding.numbers().forEach(inner::decimal))
                .texts(
                        "fixes",
                        finding.fixes().stream()
                                .map(fix -> Words.say(fix.label()))
                                .toList());
    }
}
