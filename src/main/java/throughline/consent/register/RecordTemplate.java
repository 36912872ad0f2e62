package throughline.consent.register;

import java.time.Period;
import java.util.List;
import throughline.consent.Catalogue;
import throughline.format.JsonText;
import throughline.rule.BasisModel;
import throughline.rule.Rule;

/**
 * Templates of consent records in the structure of ISO/IEC TS 27560:2023: header, processing, parties and events. A plan
 * says what will have to be recorded; it knows no person and nothing that has happened, so those stay empty, and so does
 * what only the controller can say. The field names are the standard's, which has none for what people get: that stands as
 * an extension.
 */
public final class RecordTemplate {

    private RecordTemplate() {}

    /** One template for each row of a register, as a JSON file. */
    public static String of(PermissionRegister register, Catalogue catalogue) {
        return JsonText.indented(out -> out.text("format", "throughline-consent-record-templates")
                .text("conformsTo", "ISO/IEC TS 27560:2023")
                .text("note", "Templates for records, made from a plan. No record of any person.")
                .text("disclaimer", catalogue.disclaimer())
                .objects("templates", register.rows(), RecordTemplate::template));
    }

    private static void template(JsonText out, RegisterRow row) {
        out.object(
                        "header",
                        header -> header.text("schemaVersion", "ISO/IEC TS 27560:2023")
                                .text("recordId", "")
                                .text("piiPrincipalId", ""))
                .object("processing", processing -> processing(processing, row))
                .object(
                        "parties",
                        parties -> parties.texts("piiControllers", List.of()).texts("recipientThirdParties", List.of()))
                .texts("events", List.of())
                .object("extension", extension -> extension(extension, row));
    }

    private static void processing(JsonText out, RegisterRow row) {
        Period lasts = row.expiry().period();
        out.text("privacyNotice", "")
                .text("language", "")
                .text("purpose", row.permission())
                .text("purposeType", row.request().permission())
                .text("lawfulBasis", lawfulBasis(row))
                .texts("basisRules", row.basis().stream().map(Rule::name).toList())
                .texts("piiInformation", List.of())
                .text("collectionMethod", row.touchpoint())
                .text("wording", row.request().wording())
                .texts("storageLocations", List.of())
                .text("retentionPeriod", "")
                .text("validityPeriod", lasts == null ? "" : lasts.toString())
                .text("jurisdiction", row.market())
                .text("withdrawalMethod", row.withdrawal().rule());
    }

    /** By the data privacy vocabulary, as far as the plan can say. */
    private static String lawfulBasis(RegisterRow row) {
        boolean twice = row.basis().stream().anyMatch(rule -> rule.model() == BasisModel.DOUBLE_OPT_IN);
        return switch (row.request().model()) {
            case DOUBLE_OPT_IN -> "dpv:ExplicitlyExpressedConsent";
            case EXPRESS, OS_PROMPT -> twice ? "dpv:ExplicitlyExpressedConsent" : "dpv:ExpressedConsent";
            case SOFT_OPT_IN, IMPLIED, IMPLIED_BY_SALE, IMPLIED_BY_INQUIRY -> "dpv:ImpliedConsent";
            case OPT_OUT -> "";
        };
    }

    private static void extension(JsonText out, RegisterRow row) {
        out.text("valueExchange", row.request().gets().text())
                .text("owner", row.owner())
                .texts("proof", row.proof());
    }
}
