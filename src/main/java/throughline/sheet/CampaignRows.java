package throughline.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.consent.Catalogue;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.item.Texts;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.table.PlanTable;
import throughline.table.TableKind;

/** The rows of a sheet as campaigns: one of a name that the plan has takes what its row says, others are new. */
final class CampaignRows {

    private final Plan plan;
    private final SheetRows rows;
    private final Importing.Wrong wrong;
    private final Newcomers newcomers;
    private final CellWriting writing;
    private final boolean leaveOutBad;

    CampaignRows(Plan plan, Catalogue catalogue, Grid grid, Mapping mapping, Importing.Wrong wrong) {
        this.wrong = wrong;
        this.plan = plan;
        this.rows = new SheetRows(grid, mapping);
        this.newcomers = new Newcomers(plan);
        this.writing = new CellWriting(PlanTable.of(TableKind.CAMPAIGNS), rows, catalogue, wrong);
        this.leaveOutBad = mapping.leaveOutBad();
    }

    Importing importing(String file) {
        if (!rows.has("name")) {
            return new Importing(null, List.of(), List.of(), new Importing.Counts(0, 0, 0, 0, 0, rows.totals(), 0));
        }
        for (Grid.Row row : rows.rows()) {
            if (isNamed(row)) {
                newcomers.campaign(rows.text(row, "name"));
                audiences(rows.text(row, "audiences")).forEach(newcomers::audience);
            }
        }
        Plan joined = newcomers.joined();
        List<String> keys = Headings.keys(TableKind.CAMPAIGNS).stream()
                .filter(it -> rows.has(it) && !it.equals("name") && !it.equals("audiences") && !it.equals("ends"))
                .toList();
        Map<String, Campaign> after = new LinkedHashMap<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        int there = 0;
        int taken = 0;
        for (Grid.Row row : rows.rows()) {
            wrong.matched();
            if (wrong.has(row.number())) {
                continue;
            }
            String id = newcomers.campaign(rows.text(row, "name"));
            Integer earlier = first.putIfAbsent(id, row.number());
            if (earlier != null) {
                wrong.add(
                        row.number(),
                        rows.column("name"),
                        Words.say("import.campaign.twice", Integer.toString(earlier)));
                continue;
            }
            Campaign before = joined.require(id, Campaign.class);
            Campaign written = written(joined, row, before, keys);
            if (!wrong.has(row.number())) {
                boolean same = plan.has(id) && written.equals(before);
                there += same ? 1 : 0;
                taken += same ? 0 : 1;
                after.put(id, written);
            }
        }
        boolean all = wrong.faults().isEmpty() || leaveOutBad;
        List<Campaign> added = newcomers.campaigns().stream()
                .filter(it -> after.containsKey(it.id()))
                .toList();
        List<Audience> audiences = newcomers.audiences().stream()
                .filter(it ->
                        after.values().stream().anyMatch(c -> c.audiences().contains(it.id())))
                .toList();
        Change change = all && taken > 0 ? change(after, added, audiences, taken, file) : null;
        return new Importing(
                change,
                wrong.faults(),
                List.of(),
                new Importing.Counts(taken, added.size(), audiences.size(), 0, there, rows.totals(), 0));
    }

    private boolean isNamed(Grid.Row row) {
        String name = rows.text(row, "name");
        if (name.isEmpty()) {
            wrong.add(row.number(), rows.column("name"), Words.say("import.campaign.unnamed"));
            return false;
        }
        try {
            Texts.name("name", name);
            audiences(rows.text(row, "audiences")).forEach(it -> Texts.name("audiences", it));
            return true;
        } catch (InvalidItem invalid) {
            wrong.add(row.number(), rows.column(invalid.field()), invalid.reason());
            return false;
        }
    }

    private static List<String> audiences(String text) {
        List<String> names = new ArrayList<>();
        for (String part : text.split("[;,\\n+]")) {
            if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return names;
    }

    private Campaign written(Plan joined, Grid.Row row, Campaign before, List<String> keys) {
        // Both days are given anew, so the old last day must not stand in the way of the first.
        boolean days =
                !rows.text(row, "starts").isEmpty() && !rows.text(row, "ends").isEmpty();
        Campaign begun = days ? before.withDates(null, null) : before;
        List<String> named = audiences(rows.text(row, "audiences")).stream()
                .map(newcomers::audience)
                .distinct()
                .toList();
        Campaign written = writing.write(joined, row, named.isEmpty() ? begun : begun.withAudiences(named), keys);
        return rows.has("ends") ? writing.write(joined, row, written, List.of("ends")) : written;
    }

    private Change change(
            Map<String, Campaign> after, List<Campaign> added, List<Audience> audiences, int taken, String file) {
        List<Edit> edits = new ArrayList<>();
        audiences.forEach(it -> edits.add(Edit.add(it)));
        after.forEach((id, campaign) -> edits.add(
                plan.has(id) ? Edit.replace(plan.require(id, Campaign.class), campaign) : Edit.add(campaign)));
        edits.add(Edit.replace(plan.sheet(), Newcomers.sheet(plan.sheet(), added, audiences)));
        return new Change(Message.of("change.import.campaigns", Integer.toString(taken), file), edits);
    }
}
