package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import throughline.consent.Duties;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.Naming;
import throughline.plan.SenderDuty;
import throughline.plan.WhenWords;

/**
 * DUTY-MISSING: what a touchpoint takes of whoever sends has no dated legal to-do, or one that comes too late. GATE-UNKNOWN
 * where no rule says whether it takes any (planning semantics, permission gates). One finding per kind of to-do. DUTY-LATE:
 * a to-do whose day has passed.
 */
final class DutyFindings implements Analysis {

    private static final Part<Journey, List<Duties.Needed>> NEEDED =
            new Part<>((survey, journey) -> Duties.of(survey.plan(), survey.book(), survey.of(journey)));

    @Override
    public List<Finding> run(Survey survey) {
        OpenDuties open = OpenDuties.of(survey.plan(), survey.book(), survey.parts(NEEDED));
        List<Finding> findings = findings(survey, open, open);
        for (SenderDuty duty : survey.plan().duties()) {
            overdue(survey, duty).ifPresent(findings::add);
        }
        return findings;
    }

    /** The findings about some of what the plan's journeys take. */
    static List<Finding> of(Survey survey, List<Duties.Needed> some) {
        return findings(
                survey,
                OpenDuties.of(survey.plan(), survey.book(), some),
                OpenDuties.of(survey.plan(), survey.book(), survey.parts(NEEDED)));
    }

    /** @param all what is open in the whole plan, since one to-do sees to all of its type */
    private static List<Finding> findings(Survey survey, OpenDuties some, OpenDuties all) {
        List<Finding> findings = new ArrayList<>();
        some.kinds().forEach((kind, where) -> findings.add(finding(survey, kind, where, all)));
        return findings;
    }

    private static Finding finding(Survey survey, OpenDuties.Kind kind, OpenDuties.Where where, OpenDuties open) {
        boolean unknown = kind.state() == Duties.State.UNKNOWN;
        List<String> markets =
                where.markets().stream().filter(it -> !it.isEmpty()).toList();
        Message message = Message.of(
                switch (kind.state()) {
                    case UNKNOWN -> "finding.dutyUnknown";
                    case LATE -> "finding.dutyTooLate";
                    default -> "finding.dutyMissing";
                },
                survey.context().nameOf(kind.permission()),
                Phrases.markets(survey.context().catalogue(), List.copyOf(where.markets())),
                Naming.of(survey.plan(), where.touchpoints().iterator().next()));
        List<Fix> fixes = new ArrayList<>();
        if (!unknown) {
            PlanDuty way = new PlanDuty(kind.permission(), survey.context());
            way.label(open).ifPresent(label -> fixes.add(new Fix(label, way)));
        }
        return new Finding(
                unknown ? "GATE-UNKNOWN" : "DUTY-MISSING",
                unknown ? Severity.WARN : Severity.ERROR,
                List.copyOf(where.touchpoints()),
                markets,
                List.copyOf(where.rules()),
                Optional.empty(),
                message,
                new TreeMap<>(),
                fixes);
    }

    private static Optional<Finding> overdue(Survey survey, SenderDuty duty) {
        LocalDate due = duty.due();
        if (due == null
                || duty.state() == SenderDuty.State.DONE
                || !due.isBefore(survey.context().asOf())) {
            return Optional.empty();
        }
        Message message = Message.of("finding.dutyOverdue", Naming.of(survey.plan(), duty), WhenWords.day(due));
        return Optional.of(Finding.of("DUTY-LATE", Severity.WARN, message, duty.id()));
    }
}
