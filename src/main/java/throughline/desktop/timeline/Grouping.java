package throughline.desktop.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import throughline.check.pressure.PressureWeek;
import throughline.desktop.parts.Terms;
import throughline.item.Words;
import throughline.map.Track;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WorkState;

/** What the campaigns of the timeline stand together by. */
public enum Grouping {
    NONE,
    AUDIENCE,
    TRACK,
    OWNER,
    STATE;

    /** The one whose name that is, in whichever letters. */
    public static Optional<Grouping> of(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What it is called. */
    String word() {
        return Words.say("timeline.group." + name());
    }

    /** The lines of a plan: a heading for each group that has campaigns, and the campaigns below it. */
    List<TimelineLine> lines(Plan plan, List<PressureWeek> weeks) {
        List<TimelineLine> lines = new ArrayList<>();
        switch (this) {
            case NONE -> lines.addAll(TimelineRow.of(plan));
            case AUDIENCE -> byAudience(plan, weeks, lines);
            case TRACK -> byTrack(plan, lines);
            case OWNER -> {
                List<String> owners = plan.campaigns().stream()
                        .map(Campaign::owner)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList();
                by(plan, owners, Campaign::owner, it -> it, lines);
                by(plan, List.of(""), Campaign::owner, it -> Words.say("timeline.group.noOwner"), lines);
            }
            case STATE ->
                by(plan, Arrays.asList(WorkState.values()), it -> it.brief().state(), Terms::of, lines);
        }
        return lines;
    }

    private static <K> void by(
            Plan plan, List<K> keys, Function<Campaign, K> of, Function<K, String> named, List<TimelineLine> lines) {
        for (K key : keys) {
            add(
                    named.apply(key),
                    plan.campaigns().stream()
                            .filter(it -> key.equals(of.apply(it)))
                            .map(it -> TimelineRow.of(plan, it, touchpoint -> true))
                            .toList(),
                    List.of(),
                    lines);
        }
    }

    /** A campaign stands with each audience it speaks to, there with the touchpoints that reach it. */
    private static void byAudience(Plan plan, List<PressureWeek> weeks, List<TimelineLine> lines) {
        for (Audience audience : plan.audiences()) {
            some(
                    plan,
                    Naming.of(plan, audience),
                    campaign -> campaign.audiences().contains(audience.id()),
                    campaign ->
                            touchpoint -> plan.audiences(campaign, touchpoint).contains(audience),
                    weeks.stream()
                            .filter(it -> it.audience().equals(audience.id()))
                            .toList(),
                    lines);
        }
        some(
                plan,
                Words.say("timeline.group.noAudience"),
                campaign -> campaign.audiences().isEmpty(),
                campaign -> touchpoint -> plan.audiences(campaign, touchpoint).isEmpty(),
                List.of(),
                lines);
    }

    /** A campaign stands with each track it calls at, there with the touchpoints at its stations. */
    private static void byTrack(Plan plan, List<TimelineLine> lines) {
        for (Track track : plan.map().tracks()) {
            some(
                    plan,
                    Naming.of(plan, track),
                    campaign -> false,
                    campaign -> touchpoint -> track.stopsAt(touchpoint.station()),
                    List.of(),
                    lines);
        }
        some(
                plan,
                Words.say("timeline.group.noTrack"),
                campaign -> campaign.touchpoints().isEmpty(),
                campaign ->
                        touchpoint -> plan.map().tracks().stream().noneMatch(it -> it.stopsAt(touchpoint.station())),
                List.of(),
                lines);
    }

    private static void some(
            Plan plan,
            String name,
            Predicate<Campaign> always,
            Function<Campaign, Predicate<Touchpoint>> touchpoints,
            List<PressureWeek> weeks,
            List<TimelineLine> lines) {
        List<TimelineRow> rows = new ArrayList<>();
        for (Campaign campaign : plan.campaigns()) {
            Predicate<Touchpoint> its = touchpoints.apply(campaign);
            if (always.test(campaign) || plan.touchpoints(campaign).stream().anyMatch(its)) {
                rows.add(TimelineRow.of(plan, campaign, its));
            }
        }
        add(name, rows, weeks, lines);
    }

    private static void add(String name, List<TimelineRow> rows, List<PressureWeek> weeks, List<TimelineLine> lines) {
        if (!rows.isEmpty()) {
            lines.add(new TimelineGroup(name, rows.size(), weeks));
            lines.addAll(rows);
        }
    }
}
