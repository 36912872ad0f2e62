package throughline.format;

import throughline.rule.AskAgain;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Expiry;
import throughline.rule.Hours;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Source;
import throughline.rule.Terms;
import throughline.rule.Withdrawal;

/** Rules about permissions, the same in catalogues and in plans. What says nothing is left out. */
public final class RuleForm {

    private RuleForm() {}

    /** The rule's text on one line, for a column of a table. */
    public static String text(Rule rule) {
        return JsonText.tight(out -> write(out, rule));
    }

    /**
     * The rule of a text.
     *
     * @throws IllegalArgumentException if the text is no rule
     */
    public static Rule read(String json) {
        return Columns.read(json, "rule", RuleForm::read);
    }

    static void write(JsonText out, Rule it) {
        Terms terms = it.terms();
        out.text("id", it.id())
                .text("name", it.name())
                .texts("permissions", it.scope().permissions())
                .text("layer", Kebab.of(it.layer()))
                .text("group", it.group())
                .text("market", it.scope().market())
                .textsIfAny("channels", it.scope().channels())
                .textsIfAny("platforms", it.scope().platforms())
                .textIfAny("instrument", it.instrument())
                .text("model", Kebab.of(terms.model()));
        if (terms.apartFromPrompt()) {
            out.flag("apartFromPrompt", true);
        }
        out.textIfAny("obtained", terms.obtained())
                .textsIfAny("conditions", terms.conditions())
                .textsIfAny("proof", terms.proof())
                .textsIfAny("labels", terms.labels());
        TermForms.write(out, terms);
        out.textsIfAny("requires", it.links().requires())
                .textsIfAny(
                        "appliesTo",
                        it.links().appliesTo().stream().map(Kebab::of).toList())
                .textIfAny("outsideHoursOf", it.links().outsideHoursOf())
                .object("evidence", inner -> write(inner, it.evidence()));
        out.textIfAny("note", it.note());
    }

    private static void write(JsonText out, Evidence it) {
        out.text("confidence", Kebab.of(it.confidence()))
                .flag("verified", it.verified())
                .textsIfAny("unverified", it.unverified());
        if (!it.sources().isEmpty()) {
            out.objects(
                    "sources",
                    it.sources(),
                    (inner, source) -> inner.text("title", source.title()).textIfAny("url", source.url()));
        }
    }

    /** The rule of these fields. */
    public static Rule read(Fields fields) {
        return new Rule(
                fields.text("id"),
                fields.text("name"),
                new Scope(
                        fields.distinct("permissions"),
                        fields.distinct("channels"),
                        fields.text("market"),
                        fields.distinct("platforms")),
                fields.word("layer", Layer.class),
                fields.text("group"),
                fields.text("instrument", ""),
                new Terms(
                        fields.word("model", BasisModel.class),
                        fields.flagOrFalse("apartFromPrompt"),
                        fields.text("obtained", ""),
                        fields.texts("conditions"),
                        fields.texts("proof"),
                        fields.texts("labels"),
                        orElse(fields.objectOrNull("expiry", TermForms::readExpiry), Expiry.OPEN),
                        orElse(fields.objectOrNull("withdrawal", TermForms::readWithdrawal), Withdrawal.UNSAID),
                        orElse(fields.objectOrNull("again", TermForms::readAgain), AskAgain.FREELY),
                        orElse(fields.objectOrNull("hours", TermForms::readHours), Hours.ANY)),
                new Links(
                        fields.distinct("requires"),
                        fields.words("appliesTo", BasisModel.class),
                        fields.text("outsideHoursOf", "")),
                fields.object("evidence", RuleForm::readEvidence),
                fields.text("note", ""));
    }

    private static Evidence readEvidence(Fields fields) {
        return new Evidence(
                fields.word("confidence", Evidence.Confidence.class),
                fields.flag("verified"),
                fields.texts("unverified"),
                fields.objects("sources", inner -> new Source(inner.text("title"), inner.text("url", ""))));
    }

    private static <T> T orElse(@org.jspecify.annotations.Nullable T found, T otherwise) {
        return found == null ? otherwise : found;
    }
}
