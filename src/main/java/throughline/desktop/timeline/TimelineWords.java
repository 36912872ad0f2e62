package throughline.desktop.timeline;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.Times;
import throughline.desktop.timeline.TimelineShapes.Hit;
import throughline.item.Words;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The timeline in words: for the hint, the tooltip and screen readers. */
final class TimelineWords {

    private TimelineWords() {}

    /** What a campaign or touchpoint is and when, such as "Winter launch, draft, 4 Jan – 31 Jan 2027". */
    static String of(Plan plan, String id) {
        Optional<Touchpoint> touchpoint = plan.find(id, Touchpoint.class);
        if (touchpoint.isPresent()) {
            Touchpoint it = touchpoint.get();
            return Words.say(
                    "timeline.speech.touchpoint",
                    Naming.of(plan, it),
                    Naming.of(plan, plan.campaignOf(it)),
                    Times.when(it.when()));
        }
        Optional<Blackout> days = plan.find(id, Blackout.class);
        if (days.isPresent()) {
            Blackout it = days.get();
            return Words.say(
                    "timeline.speech.days",
                    Naming.of(plan, it),
                    Terms.of(it.kind()),
                    Times.span(it.first(), it.last()));
        }
        return plan.find(id, Campaign.class)
                .map(it -> Words.say(
                        "timeline.speech.campaign",
                        Naming.of(plan, it),
                        Words.say("word.WorkState." + it.brief().state().name()),
                        dates(it)))
                .orElse("");
    }

    /** What the timeline says of a selection. */
    static String of(@Nullable Plan plan, Set<String> selection) {
        String said = plan == null || selection.size() != 1
                ? ""
                : of(plan, selection.iterator().next());
        return said.isEmpty() ? Words.say("timeline.speech") : said;
    }

    /** What a drag has come to: the new dates. */
    static String moved(Plan preview, Hit hit) {
        Optional<Touchpoint> touchpoint = preview.find(hit.id(), Touchpoint.class);
        return touchpoint
                .map(it -> Words.say("timeline.moved", Naming.of(preview, it), Times.when(it.when())))
                .orElseGet(() -> {
                    Campaign campaign = preview.require(hit.id(), Campaign.class);
                    return Words.say("timeline.moved", Naming.of(preview, campaign), dates(campaign));
                });
    }

    private static String dates(Campaign campaign) {
        String dates = Times.span(campaign.starts(), campaign.ends());
        return dates.isEmpty() ? Words.say("timeline.undated") : dates;
    }
}
