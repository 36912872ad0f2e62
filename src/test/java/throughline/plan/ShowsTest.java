package throughline.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.format.FormatException;
import throughline.format.Shipped;
import throughline.format.ShowFormat;
import throughline.item.InvalidItem;

/** Shows: steps put in, moved, changed and taken out; what they lose when what they are about goes. */
class ShowsTest {

    private final Plan sample = Shipped.sample();
    private final Plan plan = sample.apply(ShowEdits.create(sample, "Review", ShowMaking.steps(sample)));
    private final Show show = plan.shows().getFirst();

    @Test
    void aShowMadeOfAPlanHasEveryCampaignTouchpointByTouchpoint() {
        List<ShowSubject> subjects = show.steps().stream().map(ShowStep::about).toList();
        assertEquals(new ShowSubject.WholeMap(), subjects.getFirst());
        assertTrue(subjects.getLast() instanceof ShowSubject.Slide);
        for (Campaign campaign : plan.campaigns()) {
            int at = subjects.indexOf(new ShowSubject.OnCampaign(campaign.id()));
            assertTrue(at > 0, campaign.name());
            List<ShowSubject> met = JourneyOrder.of(plan, campaign).stream()
                    .<ShowSubject>map(it -> new ShowSubject.OnTouchpoint(it.id()))
                    .toList();
            assertEquals(met, subjects.subList(at + 1, at + 1 + met.size()));
        }
        plan.map()
                .neighborhoods()
                .forEach(it -> assertTrue(subjects.contains(new ShowSubject.OnNeighborhood(it.id())), it.name()));
        assertTrue(show.steps().stream().allMatch(step -> step.reveals().isEmpty()), "nothing is shown unasked");
    }

    @Test
    void aSecondShowOfTheSameNameGetsANumber() {
        Plan two = plan.apply(ShowEdits.create(plan, "Review", List.of()));
        assertEquals(
                List.of("Review", "Review 2"),
                two.shows().stream().map(Show::name).toList());
    }

    @Test
    void stepsArePutInMovedChangedAndTakenOutAndUndone() {
        ShowStep added = ShowStep.of(new ShowSubject.Slide("Break")).withMinutes(15);
        Change insert = ShowEdits.insert(plan, show.id(), 2, List.of(added));
        Plan with = plan.apply(insert);
        assertEquals(added, steps(with).get(2));
        assertEquals(plan, with.apply(insert.swapped()));
        Plan moved = with.apply(ShowEdits.move(with, show.id(), 2, 0));
        assertEquals(added, steps(moved).getFirst());
        Plan changed = moved.apply(ShowEdits.change(moved, show.id(), 0, added.withTitle("Coffee")));
        assertEquals("Coffee", ShowTitles.of(changed, steps(changed).getFirst()));
        Plan out = changed.apply(ShowEdits.remove(changed, show.id(), 0));
        assertEquals(plan, out);
        int behind = show.steps().size();
        assertThrows(ChangeRefused.class, () -> ShowEdits.remove(plan, show.id(), behind));
        assertThrows(ChangeRefused.class, () -> ShowEdits.move(plan, show.id(), 0, behind));
        assertThrows(ChangeRefused.class, () -> ShowEdits.insert(plan, show.id(), behind + 1, List.of(added)));
        assertThrows(ChangeRefused.class, () -> ShowEdits.change(plan, show.id(), -1, added));
    }

    @Test
    void aStepGoesWithWhatItIsAboutAndUndoBringsItBack() {
        Campaign campaign = plan.campaigns().getFirst();
        assertTrue(Deletion.dependents(plan, campaign.id()).stream()
                .anyMatch(it -> it.id().equals(show.id()) && !it.goes()));
        Change deletion = Deletion.delete(plan, Set.of(campaign.id()));
        Plan after = plan.apply(deletion);
        Set<String> left = Set.copyOf(after.shows().getFirst().subjects());
        assertFalse(left.contains(campaign.id()));
        campaign.touchpoints().forEach(id -> assertFalse(left.contains(id), id));
        assertEquals(
                show.steps().size() - 1 - campaign.touchpoints().size(),
                steps(after).size());
        assertEquals(plan, after.apply(deletion.swapped()));
    }

    @Test
    void aStepNamesWhatIsThereAndOfItsKind() {
        String audience = plan.audiences().getFirst().id();
        for (ShowSubject wrong : List.of(new ShowSubject.OnTrack("nowhere"), new ShowSubject.OnCampaign(audience))) {
            List<ShowStep> steps = List.of(ShowStep.of(wrong));
            assertThrows(
                    ChangeRefused.class,
                    () -> plan.apply(ShowEdits.insert(plan, show.id(), 0, steps)),
                    wrong.toString());
        }
        ShowStep step = ShowStep.of(new ShowSubject.WholeMap());
        assertThrows(InvalidItem.class, () -> step.withMinutes(ShowStep.LONGEST + 1));
        assertThrows(InvalidItem.class, () -> step.withMinutes(-1));
    }

    @Test
    void theShippedWorkshopTakesTwoHoursAndFitsAnyPlan() throws FormatException {
        byte[] shipped = Shipped.bytes("maps/templates/workshop.show.json");
        ShowTemplate template = ShowFormat.read(shipped, "workshop");
        assertEquals(new String(shipped, UTF_8), new String(ShowFormat.write(template), UTF_8));
        assertEquals(120, template.minutes());
        assertTrue(template.steps().stream()
                .allMatch(step -> step.minutes() > 0 && !step.notes().isBlank()));
        Plan with = plan.apply(ShowEdits.create(plan, template.name(), template.steps()));
        assertEquals(
                120,
                with.shows().stream()
                        .filter(it -> it.name().equals(template.name()))
                        .findFirst()
                        .orElseThrow()
                        .minutes());
        assertThrows(InvalidItem.class, () -> new ShowTemplate("x", "", show.steps()));
    }

    private static List<ShowStep> steps(Plan plan) {
        return plan.shows().getFirst().steps();
    }
}
