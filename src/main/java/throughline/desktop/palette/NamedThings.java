package throughline.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import throughline.check.Finding;
import throughline.desktop.CampaignSigns;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.desktop.look.Marks;
import throughline.desktop.look.Sign;
import throughline.desktop.palette.Entry.Kind;
import throughline.draw.Theme;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.HandOver;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Everything in the plan that has a name, to be gone to. */
final class NamedThings {

    private final PlannerModel model;
    private final Plan plan;
    private final Theme theme;
    private final List<Entry> entries = new ArrayList<>();

    private NamedThings(PlannerModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
        this.theme = model.themeProperty().get();
    }

    /** What the open plan names; nothing without a plan. */
    static List<Entry> of(PlannerModel model) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return List.of();
        }
        NamedThings things = new NamedThings(model, plan);
        things.campaigns(JourneyBook.of(plan, model.catalogue()));
        things.map();
        return things.entries;
    }

    /** What the checks noticed about the open plan. */
    static List<Entry> findings(PlannerModel model) {
        List<Entry> found = new ArrayList<>();
        for (Finding finding : model.findingsProperty().get()) {
            String about = finding.items().isEmpty() ? "" : finding.items().getFirst();
            found.add(new Entry(
                    "",
                    Kind.FINDING,
                    Words.say(finding.message()),
                    "",
                    "",
                    true,
                    "",
                    () -> Sign.of(finding.severity()).node(Words.say("severity." + finding.severity())),
                    () -> go(model, about)));
        }
        return found;
    }

    private static void go(PlannerModel model, String id) {
        if (!id.isEmpty()) {
            model.goTo(id);
        }
    }

    private void campaigns(JourneyBook journeys) {
        for (Campaign campaign : plan.campaigns()) {
            String count =
                    Words.say("outline.count.CAMPAIGN", campaign.touchpoints().size());
            add(
                    Kind.CAMPAIGN,
                    campaign,
                    count,
                    () -> CampaignSigns.of(model, campaign.id(), journeys.state(campaign.id()))
                            .node(""));
        }
        for (Campaign campaign : plan.campaigns()) {
            for (Touchpoint it : plan.touchpoints(campaign)) {
                add(Kind.TOUCHPOINT, it, Naming.of(plan, campaign), () -> Marks.number(journeys.number(it.id())));
            }
        }
        plan.audiences()
                .forEach(it -> add(Kind.AUDIENCE, it, "", () -> Icons.of(org.kordamp.ikonli.feather.Feather.USERS)));
    }

    private void map() {
        for (Station it : plan.map().stations()) {
            String where = plan.has(it.neighborhood()) ? Naming.of(plan, it.neighborhood()) : "";
            add(Kind.STATION, it, where, Marks::station);
        }
        for (Track it : plan.map().tracks()) {
            add(Kind.TRACK, it, Words.say("outline.count.TRACK", it.stations().size()), () -> Marks.track(it));
        }
        for (Neighborhood it : plan.map().neighborhoods()) {
            add(
                    Kind.NEIGHBORHOOD,
                    it,
                    "",
                    () -> Marks.tint(
                            theme.fill(it.tint()).hex(), theme.name(it.tint()).hex()));
        }
        for (HandOver it : plan.map().handOvers()) {
            add(Kind.HAND_OVER, it, "", () -> Icons.of(org.kordamp.ikonli.feather.Feather.EXTERNAL_LINK));
        }
    }

    private void add(Kind kind, Item item, String where, Supplier<Node> mark) {
        String what = Words.say("kind." + Naming.kind(item));
        entries.add(new Entry(
                item.id(),
                kind,
                Naming.of(plan, item),
                where.isEmpty() ? what : Words.say("palette.note", what, where),
                "",
                true,
                item.id(),
                mark,
                () -> model.goTo(item.id())));
    }
}
