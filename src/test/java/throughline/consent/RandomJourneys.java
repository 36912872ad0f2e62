package throughline.consent;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.Shipped;
import throughline.item.Item;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.ValueExchange;
import throughline.plan.When;

/**
 * Random campaigns on the starter map, for the shipped rules: markets, shares, platforms, times, requests and requirements
 * as planners might have them and as they would not. The same for the same seed.
 */
public final class RandomJourneys {

    private static final List<String> MARKETS =
            List.of("DE", "FR", "IT", "GB", "US", "US-TX", "US-CA", "CA", "KR", "IN", "SG", "AU", "ZA", "MX");
    private static final List<String> STATIONS = List.of(
            "email",
            "sms",
            "push-notification",
            "geofence-beacons",
            "chat-apps",
            "web-push",
            "landing-pages",
            "forms-signup",
            "mobile-app",
            "preference-center",
            "location-permission",
            "consent-hub",
            "point-of-sale",
            "in-app-message",
            "ad-tracking-prompt",
            "loyalty",
            "paid-social",
            "wallet-pass");
    private static final List<String> PERMISSIONS = List.of(
            "email-marketing",
            "sms-marketing",
            "push-os",
            "push-marketing",
            "location-foreground",
            "location-background",
            "device-storage",
            "chat-app-marketing",
            "programme-terms",
            "profiling",
            "ad-tracking",
            "web-push");

    private static final List<String> LAPSING =
            List.of("email", "sms", "landing-pages", "push-notification", "forms-signup", "website");
    private static final List<String> PASSING = List.of("email-marketing", "device-storage", "push-marketing");
    private static final List<Integer> DAYS = List.of(0, 0, 0, 155, 160, 165, 170, 175, 200, 705, 715, 725);

    private final Random random;

    /** True for plans where permissions lapse: their rules, stations and distances in time. */
    private final boolean lapsing;

    /** Plans by {@code seed}; name it in the message of whatever fails. */
    public RandomJourneys(long seed) {
        random = new Random(seed);
        lapsing = seed % 3 == 0;
    }

    /** A plan of one to three campaigns with two to seven touchpoints each. */
    public Plan plan() {
        try {
            List<Item> items = new ArrayList<>(MapFormat.read(Shipped.bytes("maps/starter.map.json"), "starter"));
            List<String> markets = lapsing ? List.of("CA", "FR", "KR") : some(MARKETS, 5);
            List<String> audiences = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                audiences.add("audience-" + i);
                items.add(audience("audience-" + i, markets));
            }
            List<String> campaigns = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                campaigns.add("campaign-" + i);
                campaign(items, "campaign-" + i, audiences, markets);
            }
            items.add(new PlanSheet("Random", ZoneId.of("Europe/Berlin"), markets, audiences, campaigns));
            return Plan.of(items);
        } catch (FormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private Audience audience(String id, List<String> markets) {
        SortedMap<String, BigDecimal> platforms = flag(3) ? new TreeMap<>() : shares(List.of("ios", "android", "web"));
        SortedMap<String, BigDecimal> held = lapsing ? new TreeMap<>() : shares(some(PERMISSIONS, 2));
        TreeSet<String> unsure = new TreeSet<>(flag(3) ? some(PERMISSIONS, 2) : List.of());
        unsure.removeAll(held.keySet());
        SortedMap<String, BigDecimal> people = flag(4) ? new TreeMap<>() : shares(markets);
        return new Audience(
                id, id, "", random.nextInt(5) * 1_000L, people, platforms, held, unsure, !lapsing && flag(10));
    }

    private SortedMap<String, BigDecimal> shares(List<String> keys) {
        SortedMap<String, BigDecimal> shares = new TreeMap<>();
        keys.forEach(key -> shares.put(key, BigDecimal.valueOf(random.nextInt(4), 1)));
        return shares;
    }

    private void campaign(List<Item> items, String id, List<String> audiences, List<String> markets) {
        List<String> touchpoints = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String at = id + "-t" + i;
            touchpoints.add(at);
            List<String> requests = new ArrayList<>();
            for (String permission : some(lapsing ? PASSING : PERMISSIONS, lapsing ? 3 : 5)) {
                String request = at + "-asks-" + permission;
                requests.add(request);
                items.add(new PermissionRequest(
                        request,
                        permission,
                        model(permission),
                        new ValueExchange(ValueExchange.Kind.COUPON, "10 %"),
                        ""));
            }
            Station station = station(items, one(lapsing ? LAPSING : STATIONS));
            items.add(new Touchpoint(
                            at,
                            "T " + at,
                            station.id(),
                            when(),
                            flag(3) ? some(audiences, 2) : List.of(),
                            "",
                            some(flag(5) ? PERMISSIONS : ofPeople(station), 3),
                            requests)
                    .withAsksFirst(flag(5))
                    .withLeavesOut(flag(4) ? some(markets, 2) : List.of()));
        }
        LocalDate starts = flag(3) ? null : LocalDate.of(2027, 1, 4);
        CampaignBrief brief = flag(4) ? CampaignBrief.NONE.withMarkets(some(markets, 2)) : CampaignBrief.NONE;
        items.add(new Campaign(
                id, id, "", "", flag(8) ? List.of() : some(audiences, 3), starts, null, touchpoints, brief));
    }

    private static Station station(List<Item> items, String id) {
        return items.stream()
                .filter(it -> it.id().equals(id))
                .map(Station.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ofPeople(Station station) {
        return station.permissions().stream()
                .filter(it -> Gates.isOfPeople(it, Catalogue.shipped()))
                .toList();
    }

    /** Mostly one that makes sense. */
    private RequestModel model(String permission) {
        if (lapsing && flag(2) && permission.equals("email-marketing")) {
            return flag(2) ? RequestModel.IMPLIED_BY_SALE : RequestModel.IMPLIED_BY_INQUIRY;
        }
        if (flag(4)) {
            return one(List.of(RequestModel.values()));
        }
        boolean device = List.of("push-os", "location-foreground", "location-background", "ad-tracking", "web-push")
                .contains(permission);
        return device ? RequestModel.OS_PROMPT : one(List.of(RequestModel.EXPRESS, RequestModel.DOUBLE_OPT_IN));
    }

    private @Nullable When when() {
        LocalDateTime at =
                LocalDate.of(2027, 1, 1).plusDays(random.nextInt(400)).atTime(random.nextInt(24), 0);
        return switch (lapsing ? random.nextInt(3) : random.nextInt(6)) {
            case 0 -> new When.OneMoment(at);
            case 1 -> new When.RecipientTime(at);
            case 2 -> new When.Recurring(at, Period.ofMonths(1 + random.nextInt(4)), 1 + random.nextInt(12));
            case 3 -> new When.Triggered("x", flag(2) ? at : null, Duration.ZERO);
            default -> null;
        };
    }

    private boolean flag(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, int most) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(Math.min(most, shuffled.size()) + 1)));
    }
}
