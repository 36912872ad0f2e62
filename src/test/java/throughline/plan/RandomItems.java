package throughline.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import throughline.item.Item;
import throughline.map.Capability;
import throughline.map.ChannelType;
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

/** Random items of every kind; whom they name is the caller's. */
final class RandomItems {

    private final RandomValues any;

    RandomItems(Random random) {
        any = new RandomValues(random);
    }

    Neighborhood neighborhood(String id) {
        return new Neighborhood(
                id,
                any.name(),
                any.prose(),
                any.ring(),
                new Tint(any.color(), any.color(), any.color(), any.color()),
                any.maybe(() -> new LabelPin(any.place(), any.one(LabelAnchor.class))));
    }

    Track track(String id, List<String> stations) {
        List<TrackPoint> path = new ArrayList<>();
        for (String station : stations) {
            if (any.flag()) {
                path.add(new TrackPoint.Bend(any.place(), any.flag() ? 0 : any.upTo(2_000)));
            }
            path.add(new TrackPoint.Stop(station));
        }
        return new Track(
                id,
                any.name(),
                any.one(List.of("", "M", "Ω", "é2")),
                any.color(),
                any.one(TrackPattern.class),
                any.flag(),
                any.prose(),
                path);
    }

    Station station(String id, String neighborhood) {
        return new Station(
                id,
                any.name(),
                neighborhood,
                any.prose(),
                any.place(),
                any.one(List.of("", "email", "web-push")),
                any.one(ChannelType.class),
                any.flag(),
                any.upTo(10),
                any.some(LifecycleStage.class),
                any.permissions(),
                any.some(RelationshipElement.class),
                List.of(any.name(), any.name()),
                any.one(Capability.class),
                any.maybe(() -> any.one(LabelSide.class)));
    }

    HandOver handOver(String id, List<String> stations) {
        return new HandOver(id, any.name(), any.prose(), stations);
    }

    Audience audience(String id) {
        return new Audience(
                id,
                any.name(),
                any.prose(),
                any.upTo(2_000_000),
                any.shares(List.of("DE", "US", "US-TX", "GB")),
                any.shares(List.of("ios", "android", "web")),
                any.shares(List.of("email-marketing", "sms-marketing", "push-os")),
                new TreeSet<>(any.some(List.of("device-storage", "programme-terms"))),
                any.flag());
    }

    Campaign campaign(String id, List<String> audiences, List<String> touchpoints) {
        Campaign campaign = new Campaign(
                id,
                any.name(),
                any.prose(),
                any.name(),
                audiences,
                any.maybe(any::day),
                null,
                touchpoints,
                any.flag() ? CampaignBrief.NONE : brief());
        return any.flag() ? campaign : campaign.withDates(any.day(), any.day().plusDays(100));
    }

    Touchpoint touchpoint(String id, String station, List<String> audiences, List<String> requests, List<String> uses) {
        return new Touchpoint(
                id,
                any.name(),
                station,
                any.maybe(any::when),
                audiences,
                any.prose(),
                any.permissions(),
                requests,
                any.flag(),
                any.some(List.of("DE", "US-TX", "GB")),
                uses,
                any.flag()
                        ? TouchpointBrief.NONE
                        : new TouchpointBrief(
                                any.maybe(() -> any.one(WorkState.class)),
                                any.name(),
                                any.prose(),
                                any.maybe(any::share),
                                any.some(LifecycleStage.class),
                                any.prose()));
    }

    private CampaignBrief brief() {
        return new CampaignBrief(
                any.one(WorkState.class),
                any.maybe(() -> any.upTo(100)),
                any.maybe(() -> BigDecimal.valueOf(any.upTo(1_000_000), 2)),
                any.prose(),
                any.flag() ? List.of() : List.of(new Link(any.name(), "https://example.org/?a=" + any.upTo(9))),
                any.some(List.of("DE", "US-TX", "GB")));
    }

    PermissionRequest request(String id) {
        ValueExchange gets = new ValueExchange(any.one(ValueExchange.Kind.class), any.prose(), any.maybe(any::share));
        return new PermissionRequest(
                id, any.permission(), any.one(RequestModel.class), gets, any.prose(), any.prose(), any.name());
    }

    OwnRule ownRule(String id, String target) {
        return new OwnRule(
                id,
                target,
                any.maybe(() -> RandomRules.rule(any, target)),
                any.maybe(() -> new Confirmation("Å. Legal", any.day(), any.prose())),
                any.prose());
    }

    SenderDuty duty(String id) {
        return new SenderDuty(
                id,
                any.name(),
                any.one(List.of("carrier-registration", "creator-disclosure")),
                any.some(List.of("DE", "US-TX", "GB")),
                any.maybe(any::day),
                any.name(),
                any.one(SenderDuty.State.class),
                any.prose());
    }

    Comment comment(String id, String about, boolean reply) {
        return new Comment(
                id,
                about,
                any.one(List.of("Ana", "Ольга", "冬")),
                any.instant(),
                "!" + any.prose(),
                any.maybe(any::instant),
                reply ? null : any.maybe(() -> new Comment.Settled(any.flag(), "Bo", any.instant())));
    }

    Blackout blackout(String id, List<String> audiences) {
        java.time.LocalDate first = any.day();
        return new Blackout(
                id,
                any.name(),
                any.one(Blackout.Kind.class),
                first,
                first.plusDays(any.upTo(30)),
                audiences,
                any.some(List.of("DE", "US-TX", "GB")),
                any.prose());
    }

    FrequencyCap cap(String id) {
        FrequencyCap.Window window = any.one(FrequencyCap.Window.class);
        return new FrequencyCap(
                id,
                1 + any.upTo(9),
                any.some(List.of("sms", "email", "push")),
                window,
                window == FrequencyCap.Window.ROLLING ? 1 + any.upTo(60) : 0);
    }

    Show show(String id, List<ShowSubject> subjects) {
        List<ShowStep> steps = new ArrayList<>();
        for (ShowSubject subject : subjects) {
            steps.add(new ShowStep(
                    subject, any.name(), any.prose(), any.some(ShowStep.Reveal.class), any.flag() ? 0 : any.upTo(60)));
        }
        return new Show(id, any.name(), steps);
    }

    /** What is about no item. */
    ShowSubject subject() {
        return any.one(List.of(
                new ShowSubject.WholeMap(),
                new ShowSubject.OnOverlay(any.one(ShowSubject.Layer.class)),
                new ShowSubject.Slide(any.prose())));
    }

    /** Notes, decisions and actions by the id's first letter. */
    WorkshopItem said(String id, String about) {
        return switch (id.charAt(0)) {
            case 'n' -> new Note(id, about, any.one(Note.Color.class), "!" + any.prose(), any.name(), any.instant());
            case 'v' -> new Votes(id, about, 1 + any.upTo(200));
            case 'd' -> new Decision(id, about, "!" + any.prose(), any.instant());
            default ->
                new ActionItem(
                        id, about, "!" + any.prose(), any.name(), any.maybe(any::day), any.flag(), any.instant());
        };
    }

    Workshop workshop(String id) {
        Workshop started = new Workshop(id, "W" + any.upTo(9), any.instant(), null);
        return any.flag() ? started : started.withEnd(any.instant());
    }

    /** An item with the id and the references of {@code item}, and all else by chance; of comments what can be changed. */
    Item another(Item item) {
        return switch (item) {
            case MapSheet it ->
                new MapSheet(
                        any.name(), 4 + any.upTo(100), it.height(), any.name(), "1", it.neighborhoods(), it.tracks());
            case PlanSheet it -> it.withTitle(any.name());
            case Neighborhood it -> neighborhood(it.id());
            case Track it -> track(it.id(), it.stations());
            case Station it -> station(it.id(), it.neighborhood());
            case HandOver it -> handOver(it.id(), it.stations());
            case Audience it -> audience(it.id());
            case Campaign it -> campaign(it.id(), it.audiences(), it.touchpoints());
            case Touchpoint it -> touchpoint(it.id(), it.station(), it.audiences(), it.asksFor(), it.uses());
            case PermissionRequest it -> request(it.id());
            case OwnRule it -> ownRule(it.id(), it.target());
            case SenderDuty it -> duty(it.id());
            case Blackout it -> blackout(it.id(), it.audiences());
            case FrequencyCap it -> cap(it.id());
            case Show it ->
                show(it.id(), it.steps().stream().map(ShowStep::about).toList());
            case Comment it -> it.withText("!" + any.prose(), it.said().plusMillis(1 + any.upTo(1_000)));
            case Workshop it -> workshop(it.id());
            case WorkshopItem it -> said(it.id(), it.about());
            default -> throw new IllegalArgumentException(item.toString());
        };
    }
}
