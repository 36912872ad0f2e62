package throughline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.consent.GateMemo;
import throughline.consent.Gates;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.Shipped;
import throughline.item.Item;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;
import throughline.plan.When;

/** The gates of 200 campaigns with 20 touchpoints each in 12 markets, all of them and after one edit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GateBench {

    private static final List<String> MARKETS =
            List.of("DE", "FR", "IT", "ES", "GB", "US", "US-TX", "US-CA", "CA", "KR", "IN", "AU");
    private static final List<String> STATIONS = List.of(
            "forms-signup",
            "mobile-app",
            "email",
            "sms",
            "push-notification",
            "website",
            "landing-pages",
            "geofence-beacons");

    private Plan plan = Shipped.sample();
    private final GateMemo memo = new GateMemo();
    private final CheckContext context = new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22));
    private int edits;

    @Setup
    public void begin() throws FormatException {
        List<Item> items = new ArrayList<>(MapFormat.read(Shipped.bytes("maps/starter.map.json"), "starter"));
        TreeMap<String, BigDecimal> shares = new TreeMap<>();
        MARKETS.forEach(market -> shares.put(market, new BigDecimal("0.08")));
        items.add(new Audience(
                "all", "All", "", 1_000_000, shares, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), false));
        List<String> campaigns = new ArrayList<>();
        for (int c = 0; c < 200; c++) {
            List<String> touchpoints = new ArrayList<>();
            for (int t = 0; t < 20; t++) {
                String id = "c" + c + "-t" + t;
                touchpoints.add(id);
                String station = STATIONS.get(t % STATIONS.size());
                List<String> requires = switch (station) {
                    case "email" -> List.of("email-marketing");
                    case "sms" -> List.of("sms-marketing");
                    case "push-notification" -> List.of("push-os", "push-marketing");
                    case "geofence-beacons" -> List.of("location-background", "push-os", "push-marketing");
                    default -> List.of();
                };
                List<String> asks = switch (t) {
                    case 0 -> List.of(id + "-email-marketing", id + "-sms-marketing");
                    case 1 -> List.of(id + "-push-os", id + "-push-marketing");
                    default -> List.of();
                };
                asks.forEach(ask -> items.add(new PermissionRequest(
                        ask,
                        ask.substring(id.length() + 1),
                        ask.endsWith("-os") ? RequestModel.OS_PROMPT : RequestModel.DOUBLE_OPT_IN,
                        new ValueExchange(ValueExchange.Kind.COUPON, "10 %"),
                        "")));
                items.add(Touchpoint.at(id, station)
                        .withName("T " + id)
                        .withWhen(new When.OneMoment(
                                LocalDateTime.of(2027, 1, 1, 9, 0).plusDays(t)))
                        .withRequires(requires)
                        .withAsksFor(asks));
            }
            campaigns.add("c" + c);
            items.add(Campaign.named("c" + c, "Campaign " + c)
                    .withAudiences(List.of("all"))
                    .withTouchpoints(touchpoints));
        }
        items.add(new PlanSheet("Large", ZoneId.of("UTC"), MARKETS, List.of("all"), campaigns));
        plan = Plan.of(items);
        edited();
    }

    private Plan edited() {
        String id = "c" + edits++ % 200 + "-t3";
        boolean first = !plan.require(id, Touchpoint.class).asksFirst();
        plan = plan.apply(TouchpointEdits.asksFirst(plan, id, first));
        return plan;
    }

    @Benchmark
    public int all() {
        RuleBook book = RuleBook.of(Catalogue.shipped(), plan.ownRules());
        int cells = 0;
        for (Campaign campaign : plan.campaigns()) {
            cells += Gates.of(plan, throughline.consent.Journey.of(plan, campaign), book).stream()
                    .mapToInt(gate -> gate.cells().size())
                    .sum();
        }
        return cells;
    }

    @Benchmark
    public int gatesAfterOneEdit() {
        Plan now = edited();
        RuleBook book = memo.book(now, Catalogue.shipped());
        int gates = 0;
        for (Campaign campaign : now.campaigns()) {
            JourneyGates its = memo.gates(now, campaign, book);
            gates += its.gates().size();
        }
        return gates;
    }

    @Benchmark
    public List<Finding> checksAfterOneEdit() {
        return Checks.run(edited(), context, memo);
    }
}
