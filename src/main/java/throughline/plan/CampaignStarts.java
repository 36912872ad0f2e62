package throughline.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import throughline.item.InvalidItem;
import throughline.item.Message;

/** Campaigns as they begin. */
public final class CampaignStarts {

    private CampaignStarts() {}

    /**
     * A new campaign at the end of the list, with all that is answered about it; its edit comes first in the change. Of a
     * new audience it is open which permissions it has given, but for those that are answered; of the plan's own only what
     * is answered changes. Markets that the plan does not have yet become markets of the plan.
     *
     * @throws InvalidItem if an answer cannot be stored, such as a last day before the first
     * @throws ChangeRefused if an audience is no longer there
     */
    public static Change begin(Plan plan, CampaignStart start) {
        Draft draft = new Draft(plan);
        Campaign named = Campaign.named(draft.fresh(start.name(), "campaign"), start.name());
        draft.put(named);
        List<String> audiences = new ArrayList<>(start.audiences());
        for (String id : start.audiences()) {
            draft.put(given(plan.require(id, Audience.class), start.given()));
        }
        PlanSheet sheet = plan.sheet();
        if (!start.people().isBlank()) {
            Audience added = Audience.named(draft.fresh(start.people(), "audience"), start.people())
                    .withSize(start.size())
                    .withRestUnsure(true);
            draft.put(given(added, start.given()));
            audiences.add(added.id());
            sheet = sheet.withAudiences(Orders.appended(sheet.audiences(), added.id()));
        }
        Campaign begun = named.withAudiences(audiences)
                .withDates(start.first(), start.last())
                .withBrief(CampaignBrief.NONE.withMarkets(start.markets()));
        draft.put(begun);
        draft.put(sheet.withCampaigns(Orders.appended(sheet.campaigns(), begun.id()))
                .withMarkets(joined(sheet.markets(), start.markets())));
        return draft.change(Message.of("change.add", Naming.of(plan, begun)));
    }

    private static Audience given(Audience audience, SortedMap<String, BigDecimal> answers) {
        SortedMap<String, BigDecimal> held = new TreeMap<>(audience.held());
        SortedSet<String> unsure = new TreeSet<>(audience.unsure());
        answers.forEach((permission, share) -> {
            unsure.remove(permission);
            held.remove(permission);
            // Where of all others it is known that nobody holds them, nobody need be said aloud.
            if (share.signum() > 0 || audience.restUnsure()) {
                held.put(permission, share);
            }
        });
        return audience.withUnsure(List.of()).withHeld(held).withUnsure(unsure);
    }

    private static List<String> joined(List<String> markets, List<String> more) {
        List<String> all = new ArrayList<>(markets);
        more.stream().filter(market -> !all.contains(market)).forEach(all::add);
        return all;
    }
}
