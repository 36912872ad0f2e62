package throughline.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.item.Message;
import throughline.map.LifecycleStage;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.Deletion;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointBrief;
import throughline.plan.When;
import throughline.plan.WorkState;

/** Plans on the small map whose campaigns and touchpoints say something of everything that a spreadsheet can hold. */
final class RandomTouchpoints {

    private static final List<String> TEXTS = List.of(
            "", "=1+1", "-5", "'quoted", "two\nrows", "say \"hi\"; now, or later", "Grüße, 東京", "@home", "a\tb");

    private RandomTouchpoints() {}

    static Plan plan(Random random) {
        Plan plan = SmallPlans.map();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            plan = plan.apply(CampaignEdits.create(
                    plan, "Campaign " + i + any(random, TEXTS).replaceAll("[\n\t]", ""), audiences(random)));
        }
        List<Edit> edits = new ArrayList<>();
        for (Campaign campaign : plan.campaigns()) {
            List<String> ids = new ArrayList<>();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                Touchpoint made = touchpoint(campaign.id() + "-" + i, plan, random);
                ids.add(made.id());
                edits.add(Edit.add(made));
            }
            LocalDate first =
                    random.nextBoolean() ? null : LocalDate.of(2027, 1, 1).plusDays(random.nextInt(99));
            edits.add(Edit.replace(
                    campaign,
                    campaign.withTouchpoints(ids)
                            .withDates(first, first == null ? null : first.plusDays(random.nextInt(30)))
                            .withGoal(any(random, TEXTS).strip())
                            .withBrief(campaign.brief()
                                    .withPriority(random.nextBoolean() ? null : random.nextInt(101))
                                    .withState(any(random, List.of(WorkState.values())))
                                    .withBudget(amount(random)))));
        }
        return plan.apply(new Change(Message.of("change.begin"), edits));
    }

    static Plan withoutCampaigns(Plan plan) {
        Set<String> ids = plan.campaigns().stream().map(Campaign::id).collect(Collectors.toSet());
        return plan.apply(Deletion.delete(plan, ids));
    }

    private static Touchpoint touchpoint(String id, Plan plan, Random random) {
        List<Station> stations = plan.map().stations().stream().toList();
        When when = switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> new When.OneMoment(LocalDate.of(2027, 1, 1).atTime(random.nextInt(24), random.nextInt(60)));
            default -> new When.Triggered("Buys", LocalDate.of(2027, 2, 1).atTime(9, 0), Duration.ZERO);
        };
        return new Touchpoint(
                        id,
                        any(random, TEXTS).replaceAll("[\n\t]", " "),
                        any(random, stations).id(),
                        when,
                        audiences(random),
                        any(random, TEXTS).strip(),
                        random.nextBoolean() ? List.of() : List.of("email-marketing", "sms-marketing"),
                        List.of())
                .withLeavesOut(random.nextBoolean() ? List.of() : List.of("US"))
                .withBrief(new TouchpointBrief(
                        random.nextBoolean() ? null : any(random, List.of(WorkState.values())),
                        any(random, List.of("", "Ada", "Jörg Müller")),
                        any(random, TEXTS).strip(),
                        amount(random),
                        random.nextBoolean() ? List.of() : List.of(LifecycleStage.EXPLORE, LifecycleStage.BUY),
                        any(random, TEXTS).strip()));
    }

    private static BigDecimal amount(Random random) {
        return random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3));
    }

    private static List<String> audiences(Random random) {
        return any(random, List.of(List.of(), List.of("members"), List.of("visitors", "members")));
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
