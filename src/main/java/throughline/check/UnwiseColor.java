package throughline.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import throughline.item.Message;
import throughline.map.Contrast;
import throughline.map.Track;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** COLOR-UNWISE: a track whose colour has less than 3:1 contrast with the light or the dark canvas. */
final class UnwiseColor implements Analysis {

    private static final String LIGHT = "#FFFFFF";
    private static final String DARK = "#0D1117";
    private static final double LEAST = 3;

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Track track : survey.plan().map().tracks()) {
            check(survey.plan(), track, LIGHT, "finding.unwiseColor.light", findings);
            check(survey.plan(), track, DARK, "finding.unwiseColor.dark", findings);
        }
        return findings;
    }

    private static void check(Plan plan, Track track, String canvas, String key, List<Finding> findings) {
        double contrast = Contrast.between(track.color(), canvas);
        if (contrast < LEAST) {
            // Rounded down, so that it never says 3 while asking for 3.
            BigDecimal shown = BigDecimal.valueOf(contrast).setScale(1, RoundingMode.FLOOR);
            Message message = Message.of(key, Naming.of(plan, track), shown.toPlainString());
            findings.add(Finding.of("COLOR-UNWISE", Severity.WARN, message, track.id())
                    .with("contrast", shown));
        }
    }
}
