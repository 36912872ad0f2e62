package throughline.desktop.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import throughline.consent.Catalogue;
import throughline.desktop.JourneyBook;
import throughline.desktop.outline.OutlineNode.Kind;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** What the outline shows of a plan; a pure function of plan, theme and filter. */
public final class OutlineTree {

    private final Plan plan;
    private final JourneyBook journeys;
    private final Theme theme;

    private OutlineTree(Plan plan, JourneyBook journeys, Theme theme) {
        this.plan = plan;
        this.journeys = journeys;
        this.theme = theme;
    }

    /** The whole outline, or of it what {@code filter} is part of the name of, with what that stands in. */
    public static OutlineNode of(Plan plan, Catalogue catalogue, Theme theme, String filter) {
        OutlineTree tree = new OutlineTree(plan, JourneyBook.of(plan, catalogue), theme);
        OutlineNode root = OutlineNode.plain(
                Kind.ROOT, "", "", 0, List.of(tree.campaigns(), tree.audiences(), tree.tracks(), tree.neighborhoods()));
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? root : root.withChildren(matching(root.children(), wanted));
    }

    private static List<OutlineNode> matching(List<OutlineNode> nodes, String wanted) {
        List<OutlineNode> found = new ArrayList<>();
        for (OutlineNode node : nodes) {
            boolean own = !node.kind().isHeading()
                    && node.title().toLowerCase(Locale.ROOT).contains(wanted);
            List<OutlineNode> below = own ? node.children() : matching(node.children(), wanted);
            if (own || !below.isEmpty()) {
                found.add(node.withChildren(below));
            }
        }
        return found;
    }

    private static OutlineNode heading(Kind kind, String key, List<OutlineNode> nodes) {
        return OutlineNode.plain(kind, "", Words.say(key), nodes.size(), nodes);
    }

    private OutlineNode campaigns() {
        return heading(
                Kind.CAMPAIGNS,
                "outline.campaigns",
                plan.campaigns().stream().map(this::campaign).toList());
    }

    private OutlineNode campaign(Campaign campaign) {
        List<OutlineNode> touchpoints =
                journeys.order(campaign.id()).stream().map(this::touchpoint).toList();
        return OutlineNode.plain(
                        Kind.CAMPAIGN, campaign.id(), Naming.of(plan, campaign), touchpoints.size(), touchpoints)
                .with(journeys.state(campaign.id()), "");
    }

    private OutlineNode touchpoint(Touchpoint touchpoint) {
        return OutlineNode.plain(Kind.TOUCHPOINT, touchpoint.id(), Naming.of(plan, touchpoint), 0, List.of())
                .with(journeys.state(touchpoint.id()), Integer.toString(journeys.number(touchpoint.id())));
    }

    private OutlineNode audiences() {
        return heading(
                Kind.AUDIENCES,
                "outline.audiences",
                plan.audiences().stream().map(this::audience).toList());
    }

    private OutlineNode audience(Audience audience) {
        int size = (int) Math.min(audience.size(), Integer.MAX_VALUE);
        return OutlineNode.plain(Kind.AUDIENCE, audience.id(), Naming.of(plan, audience), size, List.of());
    }

    private OutlineNode tracks() {
        return heading(
                Kind.TRACKS,
                "outline.tracks",
                plan.map().tracks().stream().map(this::track).toList());
    }

    private OutlineNode track(Track track) {
        List<OutlineNode> stations = track.stations().stream()
                .map(id -> station(plan.require(id, Station.class)))
                .toList();
        return OutlineNode.plain(Kind.TRACK, track.id(), Naming.of(plan, track), stations.size(), stations)
                .in(track.code(), track.color(), "");
    }

    private OutlineNode neighborhoods() {
        List<OutlineNode> nodes = new ArrayList<>();
        plan.map().neighborhoods().forEach(it -> nodes.add(neighborhood(it)));
        return heading(Kind.NEIGHBORHOODS, "outline.neighborhoods", nodes);
    }

    private OutlineNode neighborhood(Neighborhood neighborhood) {
        List<OutlineNode> stations = plan.map().stations().stream()
                .filter(station -> station.neighborhood().equals(neighborhood.id()))
                .map(this::station)
                .sorted(java.util.Comparator.comparing(OutlineNode::title))
                .toList();
        return OutlineNode.plain(
                        Kind.NEIGHBORHOOD, neighborhood.id(), Naming.of(plan, neighborhood), stations.size(), stations)
                .in(
                        "",
                        theme.fill(neighborhood.tint()).hex(),
                        theme.name(neighborhood.tint()).hex());
    }

    private OutlineNode station(Station station) {
        return OutlineNode.plain(Kind.STATION, station.id(), Naming.of(plan, station), 0, List.of());
    }
}
