package throughline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Track;

/** Pasting of copied items into the same plan or another, as one step. */
public final class Pasting {

    private Pasting() {}

    /**
     * Copies of the chosen items and of what they own, under fresh ids. What they name and the plan has under the same id and
     * name stays the plan's own; other stations, audiences and campaigns come along. Touchpoints go to the end of their
     * campaign. Edits of the chosen items' copies come first in the change, in the order of the ids they were copied from.
     *
     * @param offset from where things were to where they are pasted; what would leave the map's range stays at its edge
     */
    public static Change paste(Plan target, Clip clip, GridPoint offset) {
        PastedIds ids = new PastedIds(target, clip);
        PastedItems items = new PastedItems(target, ids, offset);
        Draft draft = new Draft(target);
        ids.copied().forEach(item -> draft.put(items.copy(item)));
        list(target, clip.plan(), ids, draft);
        return draft.change(label(clip));
    }

    private static void list(Plan target, Plan from, PastedIds ids, Draft draft) {
        MapSheet map = target.map().sheet();
        draft.put(map.withNeighborhoods(joined(map.neighborhoods(), copies(ids, Neighborhood.class)))
                .withTracks(joined(map.tracks(), copies(ids, Track.class))));
        PlanSheet sheet = target.sheet();
        draft.put(sheet.withAudiences(joined(sheet.audiences(), copies(ids, Audience.class)))
                .withCampaigns(joined(sheet.campaigns(), copies(ids, Campaign.class))));
        for (Campaign campaign : from.campaigns()) {
            if (ids.of(campaign.id()).isPresent() && !ids.isCopied(campaign.id())) {
                Campaign own = target.require(campaign.id(), Campaign.class);
                List<String> added = campaign.touchpoints().stream()
                        .filter(ids::isCopied)
                        .flatMap(id -> ids.of(id).stream())
                        .toList();
                draft.put(own.withTouchpoints(joined(own.touchpoints(), added)));
            }
        }
    }

    private static List<String> copies(PastedIds ids, Class<? extends Item> type) {
        return ids.copied().stream()
                .filter(type::isInstance)
                .flatMap(item -> ids.of(item.id()).stream())
                .toList();
    }

    private static List<String> joined(List<String> first, Collection<String> then) {
        List<String> result = new ArrayList<>(first);
        result.addAll(then);
        return result;
    }

    private static Message label(Clip clip) {
        if (clip.chosen().size() == 1) {
            return Message.of(
                    "change.paste",
                    Naming.of(clip.plan(), clip.chosen().iterator().next()));
        }
        Set<String> kinds = clip.chosen().stream()
                .map(id -> Naming.kind(clip.plan().require(id, Item.class)))
                .collect(Collectors.toSet());
        String kind = kinds.size() == 1 ? kinds.iterator().next() : "thing";
        return Message.of("change.paste." + kind, Integer.toString(clip.chosen().size()));
    }
}
