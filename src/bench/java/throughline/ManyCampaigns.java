package throughline;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
import throughline.plan.ValueExchange;
import throughline.plan.When;

/**
 * A plan of a large house: campaigns of ten touchpoints for 20 audiences in 12 markets, with shares by market and platform.
 * In every campaign some gates are ready, some missing and some to confirm; every tenth asks for nothing at all.
 */
final class ManyCampaigns {

    private static final List<String> MARKETS =
            List.of("DE", "FR", "IT", "ES", "GB", "US", "US-TX", "US-CA", "CA", "KR", "IN", "AU");
    private static final List<String> STATIONS = List.of(
            "forms-signup",
            "mobile-app",
            "email",
            "sms",
            "push-notification",
            "website",
            "geofence-beacons",
            "email",
            "landing-pages",
            "push-notification");
    private static final int AUDIENCES = 20;

    private final List<Item> items = new ArrayList<>();

    private ManyCampaigns() {}

    /** A plan of so many campaigns. */
    static Plan plan(int campaigns) throws FormatException {
        return new ManyCampaigns().build(campaigns);
    }

    private Plan build(int count) throws FormatException {
        items.addAll(MapFormat.read(Shipped.bytes("maps/starter.map.json"), "starter"));
        List<String> audiences = new ArrayList<>();
        for (int a = 0; a < AUDIENCES; a++) {
            audiences.add("audience-" + a);
            items.add(audience(a));
        }
        List<String> campaigns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            campaigns.add("c" + c);
            campaign(c);
        }
        items.add(new PlanSheet("Many campaigns", ZoneId.of("UTC"), MARKETS, audiences, campaigns));
        return Plan.of(items);
    }

    private static Audience audience(int number) {
        TreeMap<String, BigDecimal> shares = new TreeMap<>();
        MARKETS.forEach(market -> shares.put(market, new BigDecimal("0.08")));
        TreeMap<String, BigDecimal> platforms = new TreeMap<>();
        if (number % 2 == 0) {
            platforms.put("ios", new BigDecimal("0.4"));
            platforms.put("android", new BigDecimal("0.6"));
        }
        TreeMap<String, BigDecimal> held = new TreeMap<>();
        if (number % 4 == 0) {
            held.put("email-marketing", new BigDecimal("0.3"));
        }
        return Audience.named("audience-" + number, "Audience " + number)
                .withSize(50_000)
                .withMarkets(shares)
                .withPlatforms(platforms)
                .withHeld(held);
    }

    private void campaign(int number) {
        List<String> touchpoints = new ArrayList<>();
        for (int t = 0; t < STATIONS.size(); t++) {
            touchpoints.add(touchpoint("c" + number + "-t" + t, t, number));
        }
        items.add(Campaign.named("c" + number, "Campaign " + number)
                .withAudiences(
                        List.of("audience-" + number % AUDIENCES, "audience-" + (number / AUDIENCES + 7) % AUDIENCES)
                                .stream()
                                .distinct()
                                .toList())
                .withTouchpoints(touchpoints));
    }

    private String touchpoint(String id, int place, int campaign) {
        String station = STATIONS.get(place);
        List<String> requires = switch (station) {
            case "email" -> List.of("email-marketing");
            case "sms" -> List.of("sms-marketing");
            case "push-notification" -> List.of("push-os", "push-marketing");
            case "geofence-beacons" -> List.of("location-background");
            default -> List.of();
        };
        List<String> asks = campaign % 10 == 9
                ? List.of()
                : switch (place) {
                    case 0 -> List.of("email-marketing", "sms-marketing");
                    case 1 -> List.of("push-os", "push-marketing");
                    default -> List.of();
                };
        asks.forEach(permission -> items.add(new PermissionRequest(
                id + "-" + permission,
                permission,
                permission.endsWith("-os")
                        ? RequestModel.OS_PROMPT
                        : campaign % 3 == 0 ? RequestModel.EXPRESS : RequestModel.DOUBLE_OPT_IN,
                new ValueExchange(ValueExchange.Kind.COUPON, "10 %"),
                "")));
        items.add(Touchpoint.at(id, station)
                .withName("Touchpoint " + place)
                .withWhen(new When.OneMoment(LocalDateTime.of(2027, 1, 1, 9, 0).plusDays(campaign / 2 + place)))
                .withRequires(requires)
                .withAsksFor(asks.stream().map(it -> id + "-" + it).toList()));
        return id;
    }
}
