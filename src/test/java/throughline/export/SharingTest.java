package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.Message;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Comments;
import throughline.plan.Edit;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.Show;
import throughline.plan.Touchpoint;
import throughline.plan.WorkshopItem;
import throughline.session.SamplePlans;

class SharingTest {

    private static final Sharing LEAST = new Sharing(false, false, true);

    @TempDir
    Path folder;

    @Test
    void everythingIsThePlanItself() {
        Plan plan = SamplePlans.winterLaunch();
        assertSame(plan, Sharing.EVERYTHING.of(plan));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingOfMoneyAndNotesIsLeft(long seed) {
        Plan shown = LEAST.of(new RandomPlans(seed).plan());
        assertEquals(0, Comments.all(shown).size());
        shown.items().forEach(item -> {
            switch (item) {
                case WorkshopItem it -> fail(it.id());
                case Show it -> it.steps().forEach(step -> assertEquals("", step.notes()));
                case Campaign it -> assertEquals(null, it.brief().budget(), it.id());
                case Touchpoint it -> assertEquals(null, it.brief().cost(), it.id());
                case PermissionRequest it -> assertEquals(null, it.gets().worth(), it.id());
                default -> {}
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "svg", "ics"})
    void noKindOfFileForgetsIt(String kind) throws Exception {
        Plan plan = SamplePlans.winterLaunch();
        Campaign campaign = plan.campaigns().getFirst();
        plan = plan.apply(new Change(
                Message.of("change.begin"),
                java.util.List.of(Edit.replace(
                        campaign, campaign.withBrief(campaign.brief().withBudget(new BigDecimal("987654")))))));
        Path file = folder.resolve("plan." + kind);
        ExportOptions options = ExportOptions.STANDARD.withTable(throughline.table.TableKind.CAMPAIGNS);

        PlanExport.write(plan, file, options.withSharing(LEAST), PdfFileTest.CLOCK);

        assertFalse(Files.readString(file).contains("987654"), kind);
    }
}
