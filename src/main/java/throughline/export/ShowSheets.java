package throughline.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.consent.Catalogue;
import throughline.draw.ShowPages;
import throughline.draw.Theme;
import throughline.layout.MapLayout;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Show;
import throughline.plan.ShowStep;
import throughline.plan.ShowStep.Reveal;
import throughline.plan.ShowSubject;

/** The steps of a plan's show for files. */
final class ShowSheets {

    private ShowSheets() {}

    /** The steps of the show that was asked for, or of the first; without one, the whole map and each campaign. */
    static List<ShowStep> steps(Plan plan, ExportOptions options) {
        List<ShowStep> steps = new ArrayList<>();
        if (plan.shows().isEmpty()) {
            steps.add(ShowStep.of(new ShowSubject.WholeMap()));
            for (Campaign campaign : plan.campaigns()) {
                steps.add(ShowStep.of(new ShowSubject.OnCampaign(campaign.id())).withNotes(campaign.goal()));
            }
        } else {
            steps.addAll(chosen(plan.shows(), options.show()).steps());
        }
        return steps.stream().map(step -> shown(step, options.sharing())).toList();
    }

    private static Show chosen(List<Show> shows, String wanted) {
        return shows.stream()
                .filter(show -> show.id().equals(wanted) || show.name().equals(wanted))
                .findFirst()
                .orElseGet(shows::getFirst);
    }

    private static ShowStep shown(ShowStep step, Sharing sharing) {
        return step.withReveals(step.reveals().stream()
                .filter(it -> it != Reveal.MONEY || sharing.money())
                .filter(it -> it != Reveal.NOTES || sharing.notes())
                .toList());
    }

    /** What paints the steps. */
    static ShowPages pages(Plan plan, MapLayout layout, Theme theme, Clock clock) {
        Catalogue catalogue = Catalogue.shipped();
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        return new ShowPages(plan, layout, catalogue, Checks.run(plan, new CheckContext(catalogue, today)), theme);
    }
}
