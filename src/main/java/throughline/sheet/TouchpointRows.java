package throughline.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.consent.Catalogue;
import throughline.consent.Gates;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.item.Texts;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.table.PlanTable;
import throughline.table.TableKind;

/** The rows of a sheet as touchpoints: each behind the last of its campaign. */
final class TouchpointRows {

    private final Plan plan;
    private final Catalogue catalogue;
    private final SheetRows rows;
    private final Importing.Wrong wrong;
    private final Newcomers newcomers;
    private final StationNames stations;
    private final String otherwise;
    private final boolean leaveOutBad;
    private int leftOut;
    private int there;
    private int inherited;

    TouchpointRows(
            Plan plan, Catalogue catalogue, Grid grid, Mapping mapping, String otherwise, Importing.Wrong wrong) {
        this.wrong = wrong;
        this.plan = plan;
        this.catalogue = catalogue;
        this.rows = new SheetRows(grid, mapping);
        this.newcomers = new Newcomers(plan);
        this.stations = new StationNames(plan, mapping);
        this.otherwise = otherwise;
        this.leaveOutBad = mapping.leaveOutBad();
    }

    /** A row with what it names. */
    private record Named(Grid.Row row, String campaign, Station station, List<String> audiences) {}

    Importing importing(String file) {
        if (!rows.has("station")) {
            return new Importing(null, List.of(), List.of(), new Importing.Counts(0, 0, 0, 0, 0, rows.totals(), 0));
        }
        List<Named> named = named();
        // Only what good rows name is made.
        List<Named> good =
                named.stream().filter(it -> !wrong.has(it.row().number())).toList();
        good.forEach(this::meet);
        Plan joined = newcomers.joined();
        Map<String, List<Touchpoint>> made = new LinkedHashMap<>();
        Set<String> known = known();
        CellWriting writing = new CellWriting(PlanTable.of(TableKind.TOUCHPOINTS), rows, catalogue, wrong);
        List<String> keys = Headings.keys(TableKind.TOUCHPOINTS).stream()
                .filter(it -> rows.has(it)
                        && !List.of("campaign", "station", "audiences", Headings.TIME, Headings.DELAY)
                                .contains(it))
                .toList();
        int taken = 0;
        for (Named it : good) {
            wrong.matched();
            String campaign = newcomers.campaign(it.campaign());
            Touchpoint touchpoint = touchpoint(joined, it, campaign, writing, keys);
            if (wrong.has(it.row().number())) {
                continue;
            }
            if (known.contains(same(campaign, touchpoint))) {
                there++;
            } else {
                made.computeIfAbsent(campaign, id -> new ArrayList<>()).add(touchpoint);
                taken++;
            }
        }
        boolean all = wrong.faults().isEmpty() || leaveOutBad;
        List<Campaign> campaigns = newcomers.campaigns().stream()
                .filter(it -> made.containsKey(it.id()))
                .toList();
        List<Audience> audiences = used(made);
        Change change = all && taken > 0 ? change(made, campaigns, audiences, taken, file) : null;
        return new Importing(
                change,
                wrong.faults(),
                stations.unknown(),
                new Importing.Counts(
                        taken, campaigns.size(), audiences.size(), leftOut, there, rows.totals(), inherited));
    }

    private List<Named> named() {
        List<Named> named = new ArrayList<>();
        String above = "";
        for (Grid.Row row : rows.rows()) {
            String campaign = rows.text(row, "campaign");
            if (campaign.isEmpty() && !above.isEmpty()) {
                inherited++;
            }
            above = campaign.isEmpty() ? above : campaign;
            String name = above.isEmpty() ? otherwise : above;
            StationNames.Found found = stations.find(rows.text(row, "station"));
            if (found.leftOut()) {
                leftOut++;
                continue;
            }
            if (found.fault().isEmpty()) {
                checked(row, "campaign", name);
            } else {
                wrong.add(row.number(), rows.column("station"), found.fault());
            }
            List<String> audiences = parts(rows.text(row, "audiences"));
            audiences.forEach(it -> checked(row, "audiences", it));
            Station station = found.station();
            if (station != null) {
                named.add(new Named(row, name, station, audiences));
            }
        }
        return named;
    }

    private void checked(Grid.Row row, String key, String name) {
        try {
            Texts.name(key, name);
        } catch (InvalidItem invalid) {
            wrong.add(row.number(), rows.column(key), invalid.reason());
        }
    }

    private List<String> parts(String text) {
        Set<String> parts = new LinkedHashSet<>();
        boolean whole = plan.audiences().stream()
                .anyMatch(it -> SheetRows.same(it.name()).equals(SheetRows.same(text)));
        for (String part : whole ? new String[] {text} : text.split("[;,\\n+]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    private void meet(Named it) {
        newcomers.campaign(it.campaign());
        it.audiences().forEach(newcomers::audience);
    }

    private Touchpoint touchpoint(Plan joined, Named it, String campaign, CellWriting writing, List<String> keys) {
        String id = newcomers.fresh(campaign + " " + it.station().id(), "touchpoint");
        List<String> audiences =
                it.audiences().stream().map(newcomers::audience).distinct().toList();
        List<String> requires = TouchpointEdits.requiredAt(it.station()).stream()
                .filter(permission -> Gates.isOfPeople(permission, catalogue))
                .toList();
        Touchpoint begun = Touchpoint.at(id, it.station().id())
                .withAudiences(audiences)
                .withRequires(rows.has("requires") ? List.of() : requires);
        return writing.write(joined, it.row(), begun, keys);
    }

    /** What the plan has already: the same campaign, station, name and time. */
    private Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Campaign campaign : plan.campaigns()) {
            plan.touchpoints(campaign).forEach(it -> known.add(same(campaign.id(), it)));
        }
        return known;
    }

    private static String same(String campaign, Touchpoint it) {
        return String.join("\n", campaign, it.station(), it.name(), String.valueOf(it.when()), it.message());
    }

    private List<Audience> used(Map<String, List<Touchpoint>> made) {
        Set<String> named = new HashSet<>();
        made.values().forEach(all -> all.forEach(it -> named.addAll(it.audiences())));
        return newcomers.audiences().stream()
                .filter(it -> named.contains(it.id()))
                .toList();
    }

    private Change change(
            Map<String, List<Touchpoint>> made,
            List<Campaign> campaigns,
            List<Audience> audiences,
            int taken,
            String file) {
        List<Edit> edits = new ArrayList<>();
        audiences.forEach(it -> edits.add(Edit.add(it)));
        campaigns.forEach(it -> edits.add(Edit.add(withMore(it, made.get(it.id())))));
        plan.campaigns().stream()
                .filter(it -> made.containsKey(it.id()))
                .forEach(it -> edits.add(Edit.replace(it, withMore(it, made.get(it.id())))));
        made.values().forEach(all -> all.forEach(it -> edits.add(Edit.add(it))));
        edits.add(Edit.replace(plan.sheet(), Newcomers.sheet(plan.sheet(), campaigns, audiences)));
        return new Change(Message.of("change.import.touchpoints", Integer.toString(taken), file), edits);
    }

    private static Campaign withMore(Campaign campaign, @org.jspecify.annotations.Nullable List<Touchpoint> more) {
        List<String> ids = new ArrayList<>(campaign.touchpoints());
        if (more != null) {
            more.forEach(it -> ids.add(it.id()));
        }
        return campaign.withTouchpoints(ids);
    }
}
