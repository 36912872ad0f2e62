package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.LabelAnchor;
import throughline.map.LabelPin;
import throughline.map.LabelSide;
import throughline.map.LifecycleStage;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.RelationshipElement;
import throughline.map.Station;
import throughline.map.Tint;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;
import throughline.plan.ActionItem;
import throughline.plan.Audience;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;
import throughline.plan.CataloguePin;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.Confirmation;
import throughline.plan.Decision;
import throughline.plan.Edit;
import throughline.plan.FrequencyCap;
import throughline.plan.Link;
import throughline.plan.Note;
import throughline.plan.OwnRule;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.References;
import throughline.plan.RequestModel;
import throughline.plan.SenderDuty;
import throughline.plan.Show;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointBrief;
import throughline.plan.ValueExchange;
import throughline.plan.Votes;
import throughline.plan.When;
import throughline.plan.WorkState;
import throughline.plan.Workshop;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Terms;

/** Every field of every kind of item finds its way into a column and back, at the edges of what it can hold. */
class FamiliesTest {

    private static final String PROSE = "\"quotes\" \\ tab\t line\n 日本 😀 é".repeat(140);
    private static final String NAME = "😀".repeat(60);
    private static final LocalDateTime AT = LocalDateTime.of(2999, 12, 31, 23, 59);

    @TempDir
    Path folder;

    private static Plan everything() {
        List<Item> items = new ArrayList<>();
        items.add(new MapSheet(NAME, 10_000, 4, "t", "1.2", List.of("n", "m"), List.of("t", "u")));
        GridPoint far = new GridPoint(GridPoint.LIMIT, -GridPoint.LIMIT);
        Tint tint = new Tint("#000000", "#FFFFFF", "#123456", "#ABCDEF");
        List<GridPoint> ring = List.of(far, GridPoint.ofUnits(0, 0), new GridPoint(1, -1));
        items.add(new Neighborhood("n", NAME, PROSE, ring, tint, new LabelPin(far, LabelAnchor.MIDDLE)));
        items.add(new Neighborhood("m", "", "", ring, tint, null));
        items.add(new Station(
                "s",
                NAME,
                "n",
                PROSE,
                far,
                "email",
                ChannelType.PERMISSION_REQUEST,
                false,
                10,
                List.of(LifecycleStage.values()),
                List.of("a", "b"),
                List.of(RelationshipElement.values()),
                List.of("", "\"m\"", NAME),
                Capability.PLANNED,
                LabelSide.NW));
        items.add(Station.named("bare", "", "", GridPoint.ofUnits(0, 0)));
        List<TrackPoint> path = List.of(
                new TrackPoint.Bend(far, 2_000),
                new TrackPoint.Stop("s"),
                new TrackPoint.Bend(GridPoint.ofUnits(1, 1), 0),
                new TrackPoint.Stop("bare"));
        items.add(new Track("t", NAME, "😀é", "#00FF00", TrackPattern.CORED, true, PROSE, path));
        items.add(new Track("u", "", "", "#00FF00", TrackPattern.SOLID, false, "", List.of()));
        items.add(new HandOver("h", NAME, PROSE, List.of("bare", "s")));
        items.add(new HandOver("i", "", "", List.of()));
        addCampaigns(items);
        return Plan.of(items);
    }

    private static void addCampaigns(List<Item> items) {
        items.add(new PlanSheet(
                NAME,
                ZoneId.of("America/Argentina/ComodRivadavia"),
                "ARS",
                List.of("DE", "US-TX"),
                List.of("b", "a"),
                List.of("c", "d"),
                new CataloguePin("rules", "1.1.0"),
                List.of("own", "off"),
                List.of("todo", "later")));
        items.add(
                new OwnRule("own", "one", rule("one"), new Confirmation(NAME, LocalDate.of(2026, 1, 2), PROSE), PROSE));
        items.add(new OwnRule("off", "two", null, null, ""));
        Instant now = Instant.parse("2999-12-31T23:59:59.999Z");
        items.add(new Comment("k1", "p6", NAME, now, PROSE, now, new Comment.Settled(true, NAME, now)));
        items.add(Comment.of("k2", "k1", "A", Instant.EPOCH, "x"));
        items.add(Comment.of("k3", "plan", "A", now, "x").withSettled(new Comment.Settled(false, "B", now)));
        items.add(new SenderDuty(
                "todo", NAME, "x", List.of("US", "DE"), LocalDate.of(2999, 1, 1), NAME, SenderDuty.State.DONE, PROSE));
        items.add(SenderDuty.named("later", "", "x"));
        items.add(new Blackout(
                "quiet",
                NAME,
                Blackout.Kind.HOLIDAY,
                LocalDate.of(1900, 1, 1),
                LocalDate.of(2999, 12, 31),
                List.of("b", "a"),
                List.of("US-TX", "DE"),
                PROSE));
        items.add(FrequencyCap.rolling("often", 1_000, 366, "sms", "x"));
        items.add(FrequencyCap.of("day", 1, FrequencyCap.Window.DAY));
        items.add(new Show(
                "show",
                NAME,
                List.of(
                        new ShowStep(
                                new ShowSubject.OnTouchpoint("p6"),
                                NAME,
                                PROSE,
                                List.of(ShowStep.Reveal.values()),
                                ShowStep.LONGEST),
                        ShowStep.of(new ShowSubject.OnCampaign("c")),
                        ShowStep.of(new ShowSubject.OnCampaign("c")),
                        ShowStep.of(new ShowSubject.Slide(PROSE)))));
        items.add(new Note("n1", "p6", Note.Color.RED, PROSE, NAME, now));
        items.add(Note.of("n2", "", "x", Instant.EPOCH));
        items.add(new Votes("v1", "n1", Votes.MOST));
        items.add(new Votes("v2", "n1", 1));
        items.add(new Decision("e1", "plan", PROSE, now));
        items.add(new Decision("e2", "", "x", Instant.EPOCH));
        items.add(new ActionItem("x1", "n2", PROSE, NAME, LocalDate.of(2999, 12, 31), true, now));
        items.add(new ActionItem("x2", "", "x", "", null, false, Instant.EPOCH));
        items.add(new Workshop("w1", NAME, Instant.EPOCH, now));
        items.add(new Workshop("w2", "W", now, null));
        Map<String, BigDecimal> shares = Map.of("DE", new BigDecimal("0.000000000001"), "US-TX", BigDecimal.ONE);
        Map<String, BigDecimal> held = Map.of("email-marketing", BigDecimal.ZERO, "sms", new BigDecimal("0.35"));
        items.add(new Audience(
                "a",
                NAME,
                PROSE,
                10_000_000_000L,
                new TreeMap<>(shares),
                new TreeMap<>(Map.of("ios", new BigDecimal("0.3"))),
                new TreeMap<>(held),
                new TreeSet<>(List.of("push", "x")),
                true));
        items.add(Audience.named("b", ""));
        items.add(new Campaign(
                "c",
                NAME,
                PROSE,
                NAME,
                List.of("a", "b"),
                LocalDate.of(1900, 1, 1),
                LocalDate.of(2999, 12, 31),
                List.of("p5", "p1", "p2", "p3", "p4", "p6"),
                new CampaignBrief(
                        WorkState.IDEA,
                        0,
                        new BigDecimal("0.000000000001"),
                        PROSE,
                        List.of(new Link(NAME, "https://example.org/%C3%BC?a=1&b=2")),
                        List.of("US", "DE"))));
        items.add(Campaign.named("d", ""));
        items.add(at("p1", null, List.of()));
        items.add(at("p2", new When.OneMoment(AT), List.of("b", "a")));
        items.add(at("p3", new When.RecipientTime(AT), List.of("a")));
        items.add(at("p4", new When.Recurring(AT, Period.of(1, 2, 3), 1_000), List.of()));
        items.add(at("p5", new When.Triggered(NAME, null, Duration.ofDays(366)), List.of()));
        items.add(new Touchpoint(
                "p6",
                NAME,
                "bare",
                new When.Triggered("", AT, Duration.ZERO),
                List.of(),
                PROSE,
                List.of("x", "y"),
                List.of("r2", "r1"),
                true,
                List.of("US-TX", "DE"),
                List.of("s"),
                new TouchpointBrief(
                        WorkState.CANCELLED,
                        NAME,
                        PROSE,
                        new BigDecimal("1000000000000"),
                        List.of(LifecycleStage.ADVOCATE),
                        PROSE)));
        items.add(new PermissionRequest(
                "r1",
                "email",
                RequestModel.DOUBLE_OPT_IN,
                new ValueExchange(ValueExchange.Kind.ACCESS, PROSE, new BigDecimal("0.000000000001")),
                PROSE,
                PROSE,
                NAME));
        items.add(new PermissionRequest("r2", "sms", RequestModel.OS_PROMPT, ValueExchange.NONE, ""));
    }

    private static Rule rule(String id) {
        return new Rule(
                id,
                NAME,
                new Scope(List.of("x"), List.of(), "DE", List.of()),
                Layer.LAW,
                "basis",
                PROSE,
                Terms.of(BasisModel.EXPRESS),
                Links.NONE,
                new Evidence(Evidence.Confidence.OWN, false, List.of(PROSE), List.of()),
                PROSE);
    }

    private static Touchpoint at(String id, @Nullable When when, List<String> audiences) {
        return new Touchpoint(id, "", "s", when, audiences, "", List.of(), List.of());
    }

    @Test
    void everythingComesBack() {
        Plan plan = everything();
        UUID id;
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            id = workspace.create(plan);
        }
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            assertEquals(plan, workspace.load(id).plan());
            workspace.delete(id);
        }
    }

    @Test
    void anIdCanPassFromOneKindToAnother() {
        Plan plan = everything();
        Change change = Change.of(
                Message.of("change.begin"),
                Edit.replace(plan.require("i", HandOver.class), Station.named("i", "", "m", GridPoint.ofUnits(2, 2))),
                Edit.replace(
                        plan.require("p1", Touchpoint.class),
                        plan.require("p1", Touchpoint.class).withStation("i")));
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            UUID id = workspace.create(plan);
            workspace.save(id, Save.of(SaveKind.DO, change));
            assertEquals(plan.apply(change), workspace.load(id).plan());
            workspace.save(id, Save.of(SaveKind.UNDO, change.swapped()));
            assertEquals(plan, workspace.load(id).plan());
        }
    }

    /** Columns and lists together hold every reference that the plan knows of; a new one must get its place. */
    @Test
    void everyReferenceHasItsPlace() {
        for (Item item : everything().items()) {
            Set<String> held = new HashSet<>();
            Families.of(item).listsOf(item).values().forEach(held::addAll);
            if (item instanceof Station station) {
                held.add(station.neighborhood());
            } else if (item instanceof Touchpoint touchpoint) {
                held.add(touchpoint.station());
            }
            References.of(item).forEach(reference -> assertTrue(held.contains(reference.id()), item.id()));
        }
    }
}
