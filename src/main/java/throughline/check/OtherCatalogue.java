package throughline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import throughline.consent.Catalogue;
import throughline.consent.CatalogueDiff;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.CataloguePin;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.PlanSheet;

/** CATALOGUE-OTHER: the plan names another version of the catalogue than the one it is checked with. */
final class OtherCatalogue implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        CataloguePin pin = survey.plan().sheet().catalogue();
        Catalogue now = survey.context().catalogue();
        if (pin.isNone() || pin.equals(now.pin())) {
            return List.of();
        }
        Fix fix = new Fix(Message.of("change.catalogue.use", now.version()), new Use(now.pin()));
        Optional<CatalogueDiff> diff = Catalogue.pinned(pin).map(before -> CatalogueDiff.between(before, now));
        Finding finding = diff.map(it -> Finding.of(
                                "CATALOGUE-OTHER",
                                Severity.INFO,
                                Message.of(
                                        "finding.otherCatalogue",
                                        pin.version(),
                                        now.version(),
                                        Words.say(
                                                "catalogue.changes",
                                                it.added().size(),
                                                it.changed().size(),
                                                it.removed().size())),
                                PlanSheet.ID)
                        .with("added", BigDecimal.valueOf(it.added().size()))
                        .with("changed", BigDecimal.valueOf(it.changed().size()))
                        .with("removed", BigDecimal.valueOf(it.removed().size())))
                .orElseGet(() -> Finding.of(
                        "CATALOGUE-OTHER",
                        Severity.INFO,
                        Message.of("finding.otherCatalogue.strange", pin.id(), pin.version(), now.version()),
                        PlanSheet.ID));
        return List.of(finding.with(List.of(fix)));
    }

    private record Use(CataloguePin pin) implements Function<Plan, Optional<Change>> {
        @Override
        public Optional<Change> apply(Plan plan) {
            return plan.sheet().catalogue().equals(pin)
                    ? Optional.empty()
                    : Optional.of(
                            PlanEdits.catalogue(plan, pin).called(Message.of("change.catalogue.use", pin.version())));
        }
    }
}
