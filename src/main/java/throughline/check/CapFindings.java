package throughline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import throughline.check.pressure.CapPeak;
import throughline.check.pressure.CapWords;
import throughline.check.pressure.Caps;
import throughline.check.pressure.Send;
import throughline.check.pressure.Sends;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.Audience;
import throughline.plan.FrequencyCap;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * CAP-BREACH: an audience is planned more messages than a cap allows. CAP-NEAR: just as many. CAP-OVERLAP: people in
 * several audiences could get more, the worst case, for a plan does not know how many they are. PRIORITY-INVERSION: a tool
 * that decides by time holds back what matters more. Planning semantics, 4.2. A cap that nobody has stated makes notes,
 * never a warning.
 */
final class CapFindings implements Analysis {

    private static final Part<Journey, Sends> SENDS =
            new Part<>((survey, journey) -> Sends.of(survey.plan(), journey.campaign()));

    @Override
    public List<Finding> run(Survey survey) {
        Plan plan = survey.plan();
        CapMemo memo = survey.caps();
        List<FrequencyCap> caps = Caps.of(plan);
        memo.begin(
                plan.sheet().audiences(),
                survey.journeys().stream().map(it -> survey.part(SENDS, it)).toList(),
                caps);
        List<Finding> findings = new ArrayList<>();
        for (Audience audience : plan.audiences()) {
            alone(plan, audience, caps, memo.of(audience.id()), findings);
        }
        for (int cap = 0; cap < caps.size(); cap++) {
            together(plan, cap, memo, findings);
        }
        return findings;
    }

    private static void alone(
            Plan plan, Audience audience, List<FrequencyCap> caps, CapMemo.Measured its, List<Finding> findings) {
        boolean inverted = false;
        for (int cap = 0; cap < caps.size(); cap++) {
            CapPeak peak = its.peak(cap).orElse(null);
            boolean ours = Caps.isOurs(caps.get(cap));
            if (peak != null && peak.isOver()) {
                findings.add(breach(plan, audience, peak, ours));
                if (!ours && !inverted) {
                    inverted = its.lost().isPresent();
                    its.lost().ifPresent(lost -> findings.add(inversion(plan, audience, lost)));
                }
            } else if (peak != null
                    && !ours
                    && peak.sends().size() == peak.cap().most()) {
                findings.add(about(plan, "CAP-NEAR", Severity.INFO, "finding.capNear", audience, peak));
            }
        }
    }

    private static Finding breach(Plan plan, Audience audience, CapPeak peak, boolean ours) {
        boolean often = peak.over() > 1;
        String key = ours
                ? often ? "finding.capBreach.ours.often" : "finding.capBreach.ours"
                : often ? "finding.capBreach.often" : "finding.capBreach";
        return about(plan, "CAP-BREACH", ours ? Severity.INFO : Severity.WARN, key, audience, peak);
    }

    private static Finding about(
            Plan plan, String code, Severity severity, String key, Audience audience, CapPeak peak) {
        // Of those in the fullest window the last are held back first.
        Set<String> items = new LinkedHashSet<>();
        peak.sends().reversed().forEach(send -> items.add(send.touchpoint()));
        items.add(audience.id());
        Message message = Message.of(
                key,
                Naming.of(plan, audience),
                CapWords.messages(peak.cap(), peak.sends().size()),
                CapWords.in(peak),
                Integer.toString(peak.cap().most()),
                Integer.toString(peak.over()));
        return Finding.of(code, severity, message, items.toArray(String[]::new))
                .with("messages", BigDecimal.valueOf(peak.sends().size()))
                .with("most", BigDecimal.valueOf(peak.cap().most()));
    }

    /** One for each audience: the first that loses its place to something of less priority. */
    private static Finding inversion(Plan plan, Audience audience, Send lost) {
        return Finding.of(
                "PRIORITY-INVERSION",
                Severity.WARN,
                Message.of(
                        "finding.priorityInversion",
                        Naming.of(plan, plan.require(lost.touchpoint(), Touchpoint.class)),
                        Naming.of(plan, lost.campaign()),
                        Naming.of(plan, audience)),
                lost.touchpoint(),
                lost.campaign(),
                audience.id());
    }

    /** The worst case over all audiences, where no audience alone is over. */
    private static void together(Plan plan, int cap, CapMemo memo, List<Finding> findings) {
        memo.together().peak(cap).filter(CapPeak::isOver).ifPresent(peak -> {
            Set<Send> crowd = new HashSet<>(peak.sends());
            List<Audience> reached = plan.audiences().stream()
                    .filter(it -> memo.of(it.id()).sends().stream().anyMatch(crowd::contains))
                    .toList();
            boolean alone = reached.stream()
                    .anyMatch(it ->
                            memo.of(it.id()).peak(cap).filter(CapPeak::isOver).isPresent());
            if (reached.size() > 1 && !alone) {
                Message message = Message.of(
                        Caps.isOurs(peak.cap()) ? "finding.capOverlap.ours" : "finding.capOverlap",
                        Phrases.and(
                                reached.stream().map(it -> Naming.of(plan, it)).toList()),
                        CapWords.messages(peak.cap(), peak.sends().size()),
                        CapWords.in(peak),
                        Integer.toString(peak.cap().most()));
                findings.add(Finding.of(
                        "CAP-OVERLAP",
                        Severity.INFO,
                        message,
                        peak.sends().getLast().touchpoint()));
            }
        });
    }
}
