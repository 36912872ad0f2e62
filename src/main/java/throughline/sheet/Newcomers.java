package throughline.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.item.Ids;
import throughline.item.Item;
import throughline.item.Message;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;

/** Campaigns and audiences by name: those of the plan, and new ones for names that it has not. */
final class Newcomers {

    private final Plan plan;
    private final Map<String, String> campaigns = new HashMap<>();
    private final Map<String, String> audiences = new HashMap<>();
    private final Map<String, Item> added = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Newcomers(Plan plan) {
        this.plan = plan;
        plan.campaigns().forEach(it -> campaigns.putIfAbsent(SheetRows.same(Naming.of(plan, it)), it.id()));
        plan.audiences().forEach(it -> audiences.putIfAbsent(SheetRows.same(Naming.of(plan, it)), it.id()));
    }

    /** The campaign of that name; a new one where there is none. */
    String campaign(String name) {
        return campaigns.computeIfAbsent(SheetRows.same(name), it -> {
            Campaign made = Campaign.named(fresh(name, "campaign"), name);
            added.put(made.id(), made);
            return made.id();
        });
    }

    /** The audience of that name; a new one where there is none. */
    String audience(String name) {
        return audiences.computeIfAbsent(SheetRows.same(name), it -> {
            Audience made = Audience.named(fresh(name, "audience"), name);
            added.put(made.id(), made);
            return made.id();
        });
    }

    /** An id that neither the plan nor anything new has. */
    String fresh(String name, String kind) {
        String id = Ids.fresh(name, kind, it -> taken.contains(it) || plan.has(it));
        taken.add(id);
        return id;
    }

    List<Campaign> campaigns() {
        return added.values().stream()
                .filter(Campaign.class::isInstance)
                .map(Campaign.class::cast)
                .toList();
    }

    List<Audience> audiences() {
        return added.values().stream()
                .filter(Audience.class::isInstance)
                .map(Audience.class::cast)
                .toList();
    }

    /** The plan with them in it, for cells that name them. */
    Plan joined() {
        List<Edit> edits = new ArrayList<>();
        added.values().forEach(it -> edits.add(Edit.add(it)));
        edits.add(Edit.replace(plan.sheet(), sheet(plan.sheet(), campaigns(), audiences())));
        return plan.apply(new Change(Message.of("change.begin"), edits));
    }

    /** The plan's sheet with these campaigns and audiences behind those it has. */
    static PlanSheet sheet(PlanSheet sheet, List<Campaign> campaigns, List<Audience> audiences) {
        return sheet.withCampaigns(with(sheet.campaigns(), campaigns))
                .withAudiences(with(sheet.audiences(), audiences));
    }

    private static List<String> with(List<String> ids, List<? extends Item> more) {
        List<String> all = new ArrayList<>(ids);
        more.forEach(it -> all.add(it.id()));
        return all;
    }
}
