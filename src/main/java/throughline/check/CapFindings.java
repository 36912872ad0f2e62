package throughline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.check.pressure.CapPeak;
import throughline.check.pressure.CapSimulation;
import throughline.check.pressure.CapWords;
import throughline.check.pressure.Caps;
import throughline.check.pressure.Send;
import throughline.check.pressure.Sends;
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

    @Override
    public List<Finding> run(Survey survey) {
        Plan plan = survey.plan();
        Map<String, List<Send>> sends = Sends.byAudience(plan);
        List<FrequencyCap> caps = Caps.of(plan);
        List<Finding> findings = new ArrayList<>();
        for (Audience audience : plan.audiences()) {
            List<Send> its = sends.getOrDefault(audience.id(), List.of());
            for (FrequencyCap cap : caps) {
                CapPeak.of(cap, its)
                        .filter(peak -> peak.sends().size() >= cap.most())
                        .ifPresent(peak -> alone(plan, audience, peak, caps, its, findings));
            }
        }
        for (FrequencyCap cap : caps) {
            together(plan, cap, sends, findings);
        }
        return findings;
    }

    private static void alone(
            Plan plan,
            Audience audience,
            CapPeak peak,
            List<FrequencyCap> caps,
            List<Send> sends,
            List<Finding> findings) {
        boolean ours = Caps.isOurs(peak.cap());
        if (!peak.isOver()) {
            if (!ours) {
                findings.add(about(plan, "CAP-NEAR", Severity.INFO, "finding.capNear", audience, peak));
            }
            return;
        }
        Severity severity = ours ? Severity.INFO : Severity.WARN;
        boolean often = peak.over() > 1;
        String stated = often ? "finding.capBreach.often" : "finding.capBreach";
        String starting = often ? "finding.capBreach.ours.often" : "finding.capBreach.ours";
        findings.add(about(plan, "CAP-BREACH", severity, ours ? starting : stated, audience, peak));
        if (!ours) {
            inversion(plan, audience, caps, sends, findings);
        }
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
    private static void inversion(
            Plan plan, Audience audience, List<FrequencyCap> caps, List<Send> sends, List<Finding> findings) {
        boolean known = findings.stream()
                .anyMatch(it ->
                        it.code().equals("PRIORITY-INVERSION") && it.items().contains(audience.id()));
        // Deciding one by one takes long where there are very many; then the figures above have to do.
        if (known || sends.size() > 500) {
            return;
        }
        CapSimulation wanted = CapSimulation.byPriority(caps, sends);
        CapSimulation happens = CapSimulation.firstCome(caps, sends);
        wanted.accepted().stream()
                .filter(happens.dropped()::contains)
                .findFirst()
                .ifPresent(lost -> findings.add(Finding.of(
                        "PRIORITY-INVERSION",
                        Severity.WARN,
                        Message.of(
                                "finding.priorityInversion",
                                Naming.of(plan, plan.require(lost.touchpoint(), Touchpoint.class)),
                                Naming.of(plan, lost.campaign()),
                                Naming.of(plan, audience)),
                        lost.touchpoint(),
                        lost.campaign(),
                        audience.id())));
    }

    /** The worst case over all audiences, where no audience alone is over. */
    private static void together(Plan plan, FrequencyCap cap, Map<String, List<Send>> sends, List<Finding> findings) {
        Set<Send> all = new LinkedHashSet<>();
        sends.values().forEach(all::addAll);
        List<Send> stacked = all.stream()
                .sorted(java.util.Comparator.comparing(Send::at).thenComparing(Send::touchpoint))
                .toList();
        CapPeak.of(cap, stacked).filter(CapPeak::isOver).ifPresent(peak -> {
            List<Audience> reached = plan.audiences().stream()
                    .filter(it ->
                            sends.getOrDefault(it.id(), List.of()).stream().anyMatch(peak.sends()::contains))
                    .toList();
            boolean alone = reached.stream()
                    .anyMatch(it -> CapPeak.of(cap, sends.getOrDefault(it.id(), List.of()))
                            .filter(CapPeak::isOver)
                            .isPresent());
            if (reached.size() > 1 && !alone) {
                Message message = Message.of(
                        Caps.isOurs(cap) ? "finding.capOverlap.ours" : "finding.capOverlap",
                        Phrases.and(
                                reached.stream().map(it -> Naming.of(plan, it)).toList()),
                        CapWords.messages(cap, peak.sends().size()),
                        CapWords.in(peak),
                        Integer.toString(cap.most()));
                findings.add(Finding.of(
                        "CAP-OVERLAP",
                        Severity.INFO,
                        message,
                        peak.sends().getLast().touchpoint()));
            }
        });
    }
}
