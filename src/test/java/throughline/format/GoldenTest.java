package throughline.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import throughline.item.Item;
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
import throughline.plan.Comment;
import throughline.plan.Confirmation;
import throughline.plan.Decision;
import throughline.plan.FrequencyCap;
import throughline.plan.Link;
import throughline.plan.Note;
import throughline.plan.OwnRule;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
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
import throughline.rule.AskAgain;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Expiry;
import throughline.rule.Hours;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Source;
import throughline.rule.Terms;
import throughline.rule.Withdrawal;

/** The form of version 0 to the byte. Whoever changes a golden file changes the format. */
class GoldenTest {

    /** Every kind of item, every field once set and, where it may be, once left out. */
    private static final List<Item> ITEMS = List.of(
            new PlanSheet(
                    "Goldenes \"Ü\"",
                    ZoneId.of("Europe/Berlin"),
                    "EUR",
                    List.of("DE", "US-TX"),
                    List.of("b", "a"),
                    List.of("c"),
                    new CataloguePin("rules", "1.1.0"),
                    List.of("own", "off"),
                    List.of("d1", "d0")),
            new MapSheet("Map", 64, 36, "starter", "1.0.0", List.of("web"), List.of("mobile", "bare")),
            new Neighborhood(
                    "web",
                    "Web",
                    "Owned pages",
                    List.of(new GridPoint(0, 0), new GridPoint(1_025, 0), new GridPoint(0, -10)),
                    new Tint("#ffffff", "#000000", "#123456", "#abcdef"),
                    new LabelPin(new GridPoint(160, 400), LabelAnchor.END)),
            new Track(
                    "mobile",
                    "Mobile",
                    "M",
                    "#0B8CE1",
                    TrackPattern.CORED,
                    true,
                    "Everywhere",
                    List.of(
                            new TrackPoint.Stop("sms"),
                            new TrackPoint.Bend(new GridPoint(5_500, 1_100), 250),
                            new TrackPoint.Bend(new GridPoint(-1, 0), 0),
                            new TrackPoint.Stop("z"))),
            new Track("bare", "", "", "#000000", TrackPattern.SOLID, false, "", List.of()),
            new Station(
                    "z",
                    "Email",
                    "web",
                    "Line\nfeed\tand \\",
                    new GridPoint(900, 1_525),
                    "email",
                    ChannelType.PERMISSION_REQUEST,
                    true,
                    3,
                    List.of(LifecycleStage.BUY, LifecycleStage.DISCOVER),
                    List.of("email-marketing"),
                    List.of(RelationshipElement.INSIGHT_GATHERING_LISTENING),
                    List.of("Click rate"),
                    Capability.PLANNED,
                    LabelSide.NE),
            Station.named("sms", "冬", "", new GridPoint(7, 0)),
            new HandOver("legal", "Legal", "Sign-off", List.of("z", "sms")),
            new Audience(
                    "b",
                    "Members",
                    "Joined",
                    10_000_000_000L,
                    new TreeMap<>(Map.of("US", new BigDecimal("0.40"), "DE", new BigDecimal("0.6"))),
                    new TreeMap<>(Map.of("ios", new BigDecimal("0.5"))),
                    new TreeMap<>(Map.of("push-os", BigDecimal.ONE, "email-marketing", new BigDecimal("0.000001"))),
                    new TreeSet<>(Set.of("sms-marketing")),
                    true),
            Audience.named("a", "Bare"),
            new Campaign(
                    "c",
                    "Launch",
                    "Sell",
                    "Mara",
                    List.of("a", "b"),
                    LocalDate.of(2026, 11, 30),
                    LocalDate.of(2027, 2, 28),
                    List.of("t4", "t1", "t2", "t3"),
                    new CampaignBrief(
                            WorkState.APPROVED,
                            80,
                            new BigDecimal("12000.50"),
                            "Ten percent",
                            List.of(
                                    new Link("Brief", "https://example.org/brief"),
                                    new Link("", "mailto:a@example.org")),
                            List.of("US", "DE"))),
            new Touchpoint(
                    "t1",
                    "Hello",
                    "z",
                    new When.OneMoment(LocalDateTime.of(2026, 11, 30, 9, 0)),
                    List.of("b"),
                    "Good morning",
                    List.of("email-marketing"),
                    List.of("r1", "r0"),
                    true,
                    List.of("US-TX"),
                    List.of("sms"),
                    new TouchpointBrief(
                            WorkState.DRAFT,
                            "Ines",
                            "Free shipping",
                            new BigDecimal("0.012"),
                            List.of(LifecycleStage.BUY, LifecycleStage.DISCOVER),
                            "Sender: TRAIL")),
            Touchpoint.at("t2", "z").withWhen(new When.RecipientTime(LocalDateTime.of(2026, 12, 1, 0, 5))),
            Touchpoint.at("t3", "sms")
                    .withWhen(new When.Recurring(LocalDateTime.of(2026, 12, 1, 23, 59), Period.ofWeeks(1), 4)),
            Touchpoint.at("t4", "z").withWhen(new When.Triggered("Scans", null, Duration.ofHours(48))),
            new PermissionRequest(
                    "r0",
                    "push-os",
                    RequestModel.OS_PROMPT,
                    new ValueExchange(ValueExchange.Kind.COUPON, "10 % off", new BigDecimal("2.50")),
                    "May we?",
                    "The device’s own record",
                    "Mara"),
            new PermissionRequest("r1", "sms-marketing", RequestModel.EXPRESS, ValueExchange.NONE, ""),
            new OwnRule(
                    "own", "our-rule", rule(), new Confirmation("Counsel", LocalDate.of(2026, 11, 2), "Memo 7"), "Why"),
            new OwnRule("off", "de-uwg7-3", null, null, ""),
            new SenderDuty(
                    "d1",
                    "Register",
                    "carrier-registration",
                    List.of("US"),
                    LocalDate.of(2026, 12, 1),
                    "Tom",
                    SenderDuty.State.UNDER_WAY,
                    "10DLC"),
            SenderDuty.named("d0", "Label", "creator-disclosure"),
            new Comment(
                    "k1",
                    "t1",
                    "Ольга",
                    Instant.parse("2026-11-20T09:30:00.120Z"),
                    "Too early?\nSend it at 10.",
                    Instant.parse("2026-11-20T10:00:00Z"),
                    new Comment.Settled(true, "Mara", Instant.parse("2026-11-21T08:00:00Z"))),
            Comment.of("k2", "k1", "Mara", Instant.parse("2026-11-20T12:00:00Z"), "Yes"),
            Comment.of("k0", "plan", "Mara", Instant.parse("2026-11-22T12:00:00Z"), "Whole"),
            new Blackout(
                    "quiet",
                    "Stock count",
                    Blackout.Kind.BLACKOUT,
                    LocalDate.of(2026, 12, 24),
                    LocalDate.of(2026, 12, 26),
                    List.of("b"),
                    List.of("DE"),
                    "Nobody answers"),
            Blackout.of(
                    "new-year", "New Year", Blackout.Kind.HOLIDAY, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)),
            FrequencyCap.rolling("cap-1", 3, 7),
            FrequencyCap.of("cap-2", 1, FrequencyCap.Window.WEEK, "sms", "mms"),
            new Show(
                    "review",
                    "Review",
                    List.of(
                            new ShowStep(
                                    new ShowSubject.WholeMap(),
                                    "Where we are",
                                    "Say hello.\nWait.",
                                    List.of(ShowStep.Reveal.MONEY, ShowStep.Reveal.FINDINGS),
                                    10),
                            ShowStep.of(new ShowSubject.OnNeighborhood("web")),
                            ShowStep.of(new ShowSubject.OnTrack("mobile")),
                            ShowStep.of(new ShowSubject.OnCampaign("c")),
                            ShowStep.of(new ShowSubject.OnTouchpoint("t1")),
                            ShowStep.of(new ShowSubject.OnOverlay(ShowSubject.Layer.GATES)),
                            ShowStep.of(new ShowSubject.Slide("Thank you")).withMinutes(ShowStep.LONGEST))),
            new Show("empty", "", List.of()),
            Note.of("note-1", "z", "Ask at checkout", Instant.parse("2026-11-23T09:00:00Z")),
            new Note(
                    "note-0",
                    "",
                    Note.Color.BLUE,
                    "Who owns loyalty?\nNobody",
                    "Ольга",
                    Instant.parse("2026-11-23T09:00:01.500Z")),
            new Votes("votes-note", "note-0", 7),
            new Votes("votes-z", "z", 9_999),
            new Decision("decision-1", "c", "Push comes after the third order", Instant.parse("2026-11-23T10:00:00Z")),
            new Decision("decision-0", "", "We go", Instant.parse("2026-11-23T11:00:00Z")),
            new ActionItem(
                    "action-1",
                    "note-0",
                    "Find an owner",
                    "Tom",
                    LocalDate.of(2026, 12, 4),
                    true,
                    Instant.parse("2026-11-23T11:05:00Z")),
            new ActionItem("action-0", "", "Book the room", "", null, false, Instant.parse("2026-11-23T11:06:00Z")),
            new Workshop("workshop-1", "Kick-off", Instant.parse("2026-11-23T08:00:00Z"), null)
                    .withEnd(Instant.parse("2026-11-23T12:00:00Z")),
            new Workshop("workshop-0", "Second day", Instant.parse("2026-11-24T08:00:00Z"), null));

    private static Rule rule() {
        Hours.Window window = new Hours.Window(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), LocalTime.of(8, 0), LocalTime.MIDNIGHT);
        return new Rule(
                "our-rule",
                "Ours",
                new Scope(List.of("push-marketing"), List.of("push"), "US-TX", List.of("ios")),
                Layer.LAW,
                "basis",
                "Act",
                new Terms(
                        BasisModel.EXPRESS,
                        true,
                        "A box",
                        List.of("Free"),
                        List.of("when"),
                        List.of("(Ad)"),
                        new Expiry(Expiry.Type.RELATIVE, Period.ofYears(2), "consent", "Renew"),
                        new Withdrawal(10, Withdrawal.Unit.BUSINESS_DAYS, "STOP"),
                        new AskAgain(true, Period.ofMonths(6), "refusal", 2),
                        new Hours(List.of("push"), List.of(window), new TreeMap<>(Map.of("US-TX", List.of(window))))),
                new Links(List.of("first"), List.of(BasisModel.DOUBLE_OPT_IN), "day"),
                new Evidence(
                        Evidence.Confidence.OWN,
                        true,
                        List.of("hours"),
                        List.of(new Source("Memo", "https://x.example"))),
                "Note");
    }

    @Test
    void aPlan() throws FormatException {
        byte[] golden = Shipped.bytes("format/golden-0.plan.json");
        Plan plan = Plan.of(ITEMS);
        assertEquals(new String(golden, UTF_8), new String(PlanFormat.write(plan), UTF_8));
        assertEquals(plan, PlanFormat.read(golden, "golden"));
    }

    @Test
    void eachItem() throws FormatException {
        String golden = new String(Shipped.bytes("format/golden-0.items.jsonl"), UTF_8);
        assertEquals(golden, ITEMS.stream().map(ItemCodec::write).collect(Collectors.joining("\n", "", "\n")));
        for (Item item : ITEMS) {
            assertEquals(item, ItemCodec.read(ItemCodec.write(item)));
        }
    }

    /** Written before audiences had platforms and plans had rules of their own: what is new is left out there. */
    @Test
    void aPlanOfTheFirstFormIsKeptToTheByte() throws FormatException {
        byte[] first = Shipped.bytes("format/first-0.plan.json");
        Plan plan = PlanFormat.read(first, "first");
        assertEquals(new String(first, UTF_8), new String(PlanFormat.write(plan), UTF_8));
        assertEquals(
                new String(Shipped.bytes("format/first-0.checksum"), UTF_8).strip(),
                PlanChecksum.of(plan).hex());
    }

    @Test
    void theChecksum() {
        assertEquals(
                new String(Shipped.bytes("format/golden-0.checksum"), UTF_8).strip(),
                PlanChecksum.of(Plan.of(ITEMS)).hex());
    }
}
