package throughline.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import throughline.item.Item;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Tint;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;

/**
 * A plan small enough to know by heart: ten stations, three tracks, two neighborhoods, two audiences and the campaign
 * "Winter launch" with a QR code, a sign-up that asks for email, an email and an SMS that nothing asks for.
 */
public final class SmallPlans {

    private static final Tint TINT = new Tint("#E8F3FB", "#12222F", "#2F6E9C", "#86BCE3");

    private SmallPlans() {}

    /** The map with two audiences and no campaign. */
    public static Plan map() {
        List<Item> items = new ArrayList<>();
        items.add(new PlanSheet(
                "Small", ZoneId.of("Europe/Berlin"), List.of("DE", "US"), List.of("members", "visitors"), List.of()));
        items.add(Audience.named("members", "Members")
                .withSize(10_000)
                .withHeld(Map.of("push-os", new BigDecimal("0.4"))));
        items.add(Audience.named("visitors", "Visitors").withSize(50_000));
        items.add(new MapSheet(
                "Small map", 40, 20, "", "", List.of("web", "messaging"), List.of("mobile", "orders", "social")));
        items.add(neighborhood("web", "Web", 0));
        items.add(neighborhood("messaging", "Messaging", 20));
        items.add(station("qr", "QR code", 2, 2, ChannelType.TRIGGER));
        items.add(station("website", "Website", 6, 2, ChannelType.OWNED_EXPERIENCE));
        items.add(station(
                "forms", "Forms & sign-up", 10, 2, ChannelType.PERMISSION_REQUEST, "email-marketing", "sms-marketing"));
        items.add(station("email", "Email", 24, 2, ChannelType.OUTBOUND_MESSAGE, "email-marketing", "one-click"));
        items.add(station("sms", "SMS", 28, 2, ChannelType.OUTBOUND_MESSAGE, "sms-marketing"));
        items.add(station("push", "Push notifications", 28, 10, ChannelType.OUTBOUND_MESSAGE, "push-os"));
        items.add(station("app", "Mobile app", 10, 10, ChannelType.OWNED_EXPERIENCE, "push-os"));
        items.add(station("store", "Store", 2, 10, ChannelType.COMMERCE));
        items.add(station(
                "preferences",
                "Preference center",
                24,
                16,
                ChannelType.PERMISSION_REQUEST,
                "email-marketing",
                "sms-marketing",
                "push-os"));
        items.add(station("island", "Island", 36, 18, ChannelType.OWNED_EXPERIENCE));
        items.add(track("mobile", "M", "#0B8CE1", true, "forms", "email", "sms", "push", "app"));
        items.add(track("orders", "O", "#037A76", false, "qr", "website", "forms"));
        items.add(track("social", "S", "#B84C15", false, "store", "app", "preferences"));
        items.add(new HandOver("legal", "Legal", "", List.of("forms", "preferences")));
        return Plan.of(items);
    }

    /** The map with the campaign. */
    public static Plan winter() {
        Plan plan = map();
        plan = plan.apply(CampaignEdits.create(plan, "Winter launch", List.of("members", "visitors")));
        plan = plan.apply(
                CampaignEdits.dates(plan, "winter-launch", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 31)));
        for (String station : List.of("qr", "forms", "email", "sms")) {
            plan = plan.apply(TouchpointEdits.append(plan, "winter-launch", station, p -> !p.equals("one-click")));
        }
        plan = plan.apply(ItemEdits.rename(plan, "winter-launch-sms", "SMS reminder"));
        plan = plan.apply(TouchpointEdits.when(plan, "winter-launch-email", at(11)));
        plan = plan.apply(TouchpointEdits.when(plan, "winter-launch-sms", at(18)));
        return plan.apply(RequestEdits.ask(
                plan,
                "winter-launch-forms",
                "email-marketing",
                "Email marketing",
                RequestModel.DOUBLE_OPT_IN,
                new ValueExchange(ValueExchange.Kind.COUPON, "10 % off")));
    }

    /** The map with the campaign, and its legal to-dos done. */
    public static Plan winterSeenTo() {
        Plan plan = winter();
        SenderDuty done =
                SenderDuty.named("x", "One-click unsubscribe", "one-click").withState(SenderDuty.State.DONE);
        return plan.apply(DutyEdits.create(plan, done));
    }

    /** A day in January 2027 at 9 in the morning. */
    public static When at(int day) {
        return new When.OneMoment(LocalDateTime.of(2027, 1, day, 9, 0));
    }

    /** A campaign of a plan. */
    public static Campaign campaign(Plan plan, String id) {
        return plan.require(id, Campaign.class);
    }

    private static Neighborhood neighborhood(String id, String name, int left) {
        return new Neighborhood(
                id,
                name,
                "",
                List.of(
                        GridPoint.ofUnits(left, 0),
                        GridPoint.ofUnits(left + 19, 0),
                        GridPoint.ofUnits(left + 19, 20),
                        GridPoint.ofUnits(left, 20)),
                TINT,
                null);
    }

    private static Station station(String id, String name, int x, int y, ChannelType type, String... permissions) {
        return new Station(
                id,
                name,
                x < 20 ? "web" : "messaging",
                "",
                GridPoint.ofUnits(x, y),
                "",
                type,
                true,
                0,
                List.of(),
                List.of(permissions),
                List.of(),
                List.of(),
                Capability.UNSET,
                null);
    }

    private static Track track(String id, String code, String color, boolean loop, String... stations) {
        List<TrackPoint> path = new ArrayList<>();
        for (String station : stations) {
            path.add(new TrackPoint.Stop(station));
        }
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return new Track(id, name, code, color, TrackPattern.SOLID, loop, "", path);
    }
}
