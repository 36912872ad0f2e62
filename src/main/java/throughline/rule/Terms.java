package throughline.rule;

import java.util.List;
import throughline.item.Texts;

/**
 * What a rule demands.
 *
 * @param model what it takes as a permission
 * @param apartFromPrompt true if it says in so many words that a device's prompt does not count
 * @param obtained how the permission is got, prose
 * @param conditions prose each
 * @param proof what to keep as proof, prose each
 * @param labels what messages must show, prose each
 * @param expiry when the permission lapses
 * @param withdrawal how fast a refusal must be honoured
 * @param again whether people may be asked a second time
 * @param hours when messages may be sent
 */
public record Terms(
        BasisModel model,
        boolean apartFromPrompt,
        String obtained,
        List<String> conditions,
        List<String> proof,
        List<String> labels,
        Expiry expiry,
        Withdrawal withdrawal,
        AskAgain again,
        Hours hours) {

    /** Checks texts. */
    public Terms {
        obtained = Texts.prose("obtained", obtained);
        conditions = proses("conditions", conditions);
        proof = proses("proof", proof);
        labels = proses("labels", labels);
    }

    /** Terms that say nothing but the model. */
    public static Terms of(BasisModel model) {
        return new Terms(
                model,
                false,
                "",
                List.of(),
                List.of(),
                List.of(),
                Expiry.OPEN,
                Withdrawal.UNSAID,
                AskAgain.FREELY,
                Hours.ANY);
    }

    private static List<String> proses(String field, List<String> texts) {
        return texts.stream().map(text -> Texts.prose(field, text)).toList();
    }
}
