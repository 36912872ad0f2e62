package throughline.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.Station;

/**
 * Campaigns of another plan in the terms of mine: what mine would be with all of them taken in, to be compared with mine
 * difference by difference. What they refer to is found in mine, or comes along: audiences by id or name; stations by id, by
 * name, or as the only one of their channel. A campaign that mine has by id or name is the same campaign.
 */
public final class CampaignTaking {

    private final Plan base;
    private final Plan mine;
    private final Plan other;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();
    private final List<String> audiences = new ArrayList<>();
    private final List<String> campaigns = new ArrayList<>();
    private final Set<String> gone = new TreeSet<>();
    private Draft draft;

    private CampaignTaking(Plan base, Plan mine, Plan other) {
        this.base = base;
        this.mine = mine;
        this.other = other;
        this.draft = new Draft(mine);
    }

    /**
     * Mine with these campaigns of the other plan as they are there.
     *
     * @param base the state that both come from; mine itself where none is known
     * @param chosen ids of campaigns of the other plan
     * @throws ChangeRefused if a campaign is not there
     */
    public static Plan theirs(Plan base, Plan mine, Plan other, Set<String> chosen) {
        return new CampaignTaking(base, mine, other).taken(chosen);
    }

    private Plan taken(Set<String> chosen) {
        List<Campaign> all = chosen.stream()
                .map(id -> other.require(id, Campaign.class))
                .sorted(Comparator.comparing(Campaign::id))
                .toList();
        all.forEach(this::dropGone);
        Plan start = gone.isEmpty() ? mine : mine.apply(Deletion.delete(mine, gone));
        draft = new Draft(start);
        all.forEach(campaign -> take(start, campaign));
        other.items().stream()
                .filter(WorkshopItem.class::isInstance)
                .map(WorkshopItem.class::cast)
                .filter(item -> ids.containsKey(item.about()) && isOfCampaigns(item.about()))
                .forEach(this::said);
        PlanSheet sheet = start.sheet();
        draft.put(sheet.withAudiences(joined(sheet.audiences(), audiences))
                .withCampaigns(joined(sheet.campaigns(), campaigns)));
        return start.apply(draft.change(Message.of("change.begin")));
    }

    /** Mine of that id, or of that name where nothing else of theirs is it. */
    private Optional<Campaign> own(Campaign their) {
        String known = own.get(their.id());
        Optional<Campaign> found = known != null
                ? mine.find(known, Campaign.class)
                : mine.find(their.id(), Campaign.class)
                        .or(() -> mine.campaigns().stream()
                                .filter(it -> !it.name().isEmpty() && it.name().equals(their.name()))
                                .filter(it -> !other.has(it.id()) && !own.containsValue(it.id()))
                                .findFirst());
        found.ifPresent(it -> own.put(their.id(), it.id()));
        return found;
    }

    /** What both come from and theirs no longer has; what is new in mine stays. */
    private void dropGone(Campaign their) {
        own(their)
                .ifPresent(own -> own.touchpoints().stream()
                        .filter(id -> !their.touchpoints().contains(id) && base.has(id))
                        .forEach(gone::add));
    }

    private void take(Plan start, Campaign their) {
        Optional<Campaign> own = own(their).map(it -> start.require(it.id(), Campaign.class));
        String id = own.map(Campaign::id).orElseGet(() -> draft.fresh(their.id(), "campaign"));
        ids.put(their.id(), id);
        if (own.isEmpty()) {
            campaigns.add(id);
            draft.put(their.withTouchpoints(List.of()).withAudiences(List.of()).withId(id));
        }
        List<String> kept = own.map(Campaign::touchpoints).orElse(List.of());
        List<String> touchpoints = new ArrayList<>();
        for (Touchpoint touchpoint : other.touchpoints(their)) {
            touchpoints.add(take(start, touchpoint, kept));
        }
        kept.stream().filter(it -> !touchpoints.contains(it)).forEach(touchpoints::add);
        draft.put(their.withId(id)
                .withAudiences(their.audiences().stream().map(this::audience).toList())
                .withTouchpoints(touchpoints));
    }

    private String take(Plan start, Touchpoint their, List<String> kept) {
        String id = kept.contains(their.id()) ? their.id() : draft.fresh(their.id(), "touchpoint");
        ids.put(their.id(), id);
        List<String> own =
                start.find(id, Touchpoint.class).map(Touchpoint::asksFor).orElse(List.of());
        draft.put(their.withId(id)
                .withAsksFor(List.of())
                .withAudiences(List.of())
                .withUses(List.of())
                .withStation(station(their.station())));
        List<String> requests = new ArrayList<>();
        for (PermissionRequest request : other.requests(their)) {
            String asked = own.contains(request.id()) ? request.id() : draft.fresh(request.id(), "request");
            draft.put(request.withId(asked));
            requests.add(asked);
        }
        own.stream().filter(it -> !requests.contains(it) && !base.has(it)).forEach(requests::add);
        own.stream().filter(it -> !requests.contains(it)).forEach(draft::remove);
        draft.put(their.withId(id)
                .withStation(station(their.station()))
                .withUses(their.uses().stream().map(this::station).distinct().toList())
                .withAudiences(their.audiences().stream().map(this::audience).toList())
                .withAsksFor(requests));
        return id;
    }

    private String audience(String id) {
        String known = ids.get(id);
        if (known != null) {
            return known;
        }
        Audience their = other.require(id, Audience.class);
        String found = mine.find(id, Audience.class)
                .filter(it -> it.name().equals(their.name()))
                .or(() -> mine.audiences().stream()
                        .filter(it -> !it.name().isEmpty() && it.name().equalsIgnoreCase(their.name()))
                        .findFirst())
                .map(Item::id)
                .orElse("");
        if (found.isEmpty()) {
            found = draft.fresh(id, "audience");
            audiences.add(found);
            draft.put(their.withId(found));
        }
        ids.put(id, found);
        return found;
    }

    private String station(String id) {
        String known = ids.get(id);
        if (known != null) {
            return known;
        }
        Station their = other.require(id, Station.class);
        String found = mine.find(id, Station.class)
                .filter(it -> it.name().equals(their.name())
                        || !it.channel().isEmpty() && it.channel().equals(their.channel()))
                .or(() -> mine.map().stations().stream()
                        .filter(it -> !it.name().isEmpty() && it.name().equalsIgnoreCase(their.name()))
                        .findFirst())
                .or(() -> onlyOne(their.channel()))
                .map(Item::id)
                .orElse("");
        if (found.isEmpty()) {
            found = draft.fresh(id, "station");
            String neighborhood = mine.has(their.neighborhood()) ? their.neighborhood() : "";
            draft.put(their.copy().id(found).neighborhood(neighborhood).station());
        }
        ids.put(id, found);
        return found;
    }

    private Optional<Station> onlyOne(String channel) {
        List<Station> alike = mine.map().stations().stream()
                .filter(it -> !channel.isEmpty() && it.channel().equals(channel))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private boolean isOfCampaigns(String id) {
        return other.find(id, Campaign.class).isPresent()
                || other.find(id, Touchpoint.class).isPresent();
    }

    /** Notes, votes and what was decided about the campaigns come along; votes of two groups add up. */
    private void said(WorkshopItem their) {
        String about = ids.getOrDefault(their.about(), "");
        boolean same = mine.item(their.id())
                .filter(it -> it.equals(their.withAbout(about)))
                .isPresent();
        if (!same) {
            String id = draft.fresh(their.id(), Naming.kind(their).toLowerCase(Locale.ROOT));
            draft.put(their.withId(id).withAbout(about));
        }
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then.stream().filter(id -> !first.contains(id)).toList());
        return all;
    }
}
