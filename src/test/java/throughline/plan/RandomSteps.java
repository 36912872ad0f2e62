package throughline.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import throughline.item.Item;
import throughline.map.GridPoint;
import throughline.map.LabelSide;
import throughline.map.Station;
import throughline.map.Track;

/** Random gestures on a plan, the same for the same seed. */
public final class RandomSteps {

    private static final List<String> PERMISSIONS =
            List.of("email-marketing", "sms-marketing", "push-os", "location-background");

    private final Random random;
    private final RandomMapSteps mapSteps;

    /** Gestures by {@code seed}. */
    public RandomSteps(long seed) {
        random = new Random(seed);
        mapSteps = new RandomMapSteps(random);
    }

    /** A plan after so many gestures on a small one. */
    public static Plan plan(long seed, int steps) {
        RandomSteps gestures = new RandomSteps(seed);
        Plan plan = SmallPlans.winter();
        for (int i = 0; i < steps; i++) {
            plan = plan.apply(gestures.next(plan));
        }
        return plan;
    }

    /** Any item but the sheets. */
    public String anyId(Plan plan) {
        List<String> ids = plan.items().stream()
                .map(Item::id)
                .filter(id -> !id.equals("plan") && !id.equals("map"))
                .sorted()
                .toList();
        return ids.get(random.nextInt(ids.size()));
    }

    /** The next gesture; it fits the plan. */
    public Change next(Plan plan) {
        Optional<String> station = any(plan, Station.class);
        Optional<String> campaign = any(plan, Campaign.class);
        Optional<String> touchpoint = any(plan, Touchpoint.class);
        Optional<String> audience = any(plan, Audience.class);
        Change addStation = MapEdits.addStation(plan, "Place " + random.nextInt(9), place(), any(plan, Track.class));
        return switch (random.nextInt(22)) {
            case 0 -> addStation;
            case 1 ->
                CampaignEdits.create(
                        plan, "Campaign " + random.nextInt(9), audience.stream().toList());
            case 2 -> AudienceEdits.create(plan, "People " + random.nextInt(9), random.nextInt(1_000_000));
            case 3 ->
                station.map(id -> MapEdits.moveStations(plan, Map.of(id, place())))
                        .orElse(addStation);
            case 4 -> station.map(id -> onOrOff(plan, id)).orElse(addStation);
            case 5 ->
                station.map(id -> MapEdits.pinLabel(plan, id, LabelSide.E)).orElse(addStation);
            case 6 ->
                campaign.map(id -> CampaignEdits.dates(plan, id, LocalDate.of(2027, 1, day()), null))
                        .orElse(addStation);
            case 7 ->
                audience.map(id -> AudienceEdits.held(plan, id, permission(), new BigDecimal("0.25")))
                        .orElse(addStation);
            case 8 ->
                touchpoint
                        .map(id -> TouchpointEdits.when(plan, id, random.nextInt(4) == 0 ? null : SmallPlans.at(day())))
                        .orElse(addStation);
            case 9 ->
                touchpoint
                        .map(id -> TouchpointEdits.requires(plan, id, List.of(permission())))
                        .orElse(addStation);
            case 10 -> touchpoint.map(id -> askOrMove(plan, id)).orElse(addStation);
            case 11 -> random.nextInt(4) == 0 ? Deletion.delete(plan, Set.of(anyId(plan))) : addStation;
            case 12, 13, 14, 15 -> mapSteps.next(plan).orElse(addStation);
            case 16 ->
                touchpoint.isPresent() && station.isPresent()
                        ? TouchpointEdits.use(plan, touchpoint.get(), station.get())
                        : addStation;
            case 19, 20, 21 -> saidOr(addStation, plan, station.or(() -> campaign));
            default ->
                station.isPresent() && campaign.isPresent()
                        ? TouchpointEdits.append(plan, campaign.get(), station.get(), p -> true)
                        : addStation;
        };
    }

    private Change onOrOff(Plan plan, String station) {
        Optional<String> track = any(plan, Track.class);
        if (track.isEmpty()) {
            return MapEdits.setNeighborhood(plan, List.of(station), "");
        }
        return plan.require(track.get(), Track.class).stopsAt(station)
                ? MapEdits.removeFromTrack(plan, station, track.get())
                : MapEdits.addToTrack(plan, station, track.get(), OptionalInt.empty());
    }

    private Change saidOr(Change other, Plan plan, Optional<String> place) {
        Instant at = Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(1_000_000));
        String about = place.filter(id -> random.nextInt(4) > 0).orElse("");
        String text = "Say " + random.nextInt(9);
        Optional<String> note = any(plan, Note.class);
        return switch (random.nextInt(8)) {
            case 0 -> NoteEdits.add(plan, about, Note.Color.BLUE, List.of(text, "and more"), "Ana", at);
            case 1 -> VoteEdits.add(plan, place.orElse("plan"), random.nextInt(4) - 1);
            case 2 -> VoteEdits.set(plan, place.orElse("plan"), random.nextInt(9));
            case 3 -> ResultEdits.decide(plan, about, text, at);
            case 4 -> ResultEdits.act(plan, about, text, "Bo", LocalDate.of(2027, 1, day()), at);
            case 5 -> note.map(id -> NoteEdits.move(plan, id, about)).orElse(other);
            case 6 -> note.map(id -> VoteEdits.add(plan, id, 1)).orElse(other);
            default ->
                WorkshopItems.running(plan)
                        .map(it -> WorkshopEdits.keep(plan, it.id(), at))
                        .orElseGet(() -> WorkshopEdits.start(plan, "Day " + random.nextInt(9), at));
        };
    }

    private Change askOrMove(Plan plan, String touchpoint) {
        String permission = permission();
        Touchpoint at = plan.require(touchpoint, Touchpoint.class);
        boolean asks = plan.requests(at).stream().anyMatch(r -> r.permission().equals(permission));
        return asks
                ? TouchpointEdits.moveTo(plan, touchpoint, random.nextInt(5))
                : RequestEdits.ask(plan, touchpoint, permission, permission, RequestModel.EXPRESS, ValueExchange.NONE);
    }

    private <T extends Item> Optional<String> any(Plan plan, Class<T> type) {
        List<String> ids = plan.items().stream()
                .filter(type::isInstance)
                .map(Item::id)
                .sorted()
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }

    private GridPoint place() {
        return GridPoint.ofUnits(random.nextInt(40), random.nextInt(20));
    }

    private int day() {
        return 1 + random.nextInt(28);
    }

    private String permission() {
        return PERMISSIONS.get(random.nextInt(PERMISSIONS.size()));
    }
}
