package throughline.check;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.consent.Journey;
import throughline.plan.Audience;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Whom the campaigns of a plan ask for what, so that a journey can know what its people are asked for in the others. */
final class Elsewhere {

    /**
     * A request of another campaign.
     *
     * @param from the earliest time of its touchpoint
     * @param campaign id of its campaign
     * @param called what that campaign is called
     * @param place what its touchpoint is called
     */
    record Said(LocalDateTime from, String campaign, String called, String place, PermissionRequest request) {

        private static final Comparator<Said> FIRST =
                Comparator.comparing(Said::from).thenComparing(Said::campaign);

        Said or(Said other) {
            return FIRST.compare(other, this) < 0 ? other : this;
        }
    }

    /**
     * Whom one journey asks for what, and whom it speaks to.
     *
     * @param campaign id of its campaign
     * @param asked by permission type and then by id of audience the first request for it
     * @param people ids of audiences
     */
    record Askings(String campaign, Map<String, Map<String, Said>> asked, Set<String> people) {

        static Askings of(Plan plan, Journey journey) {
            Map<String, Map<String, Said>> asked = new HashMap<>();
            Set<String> people = new HashSet<>();
            String campaign = journey.campaign().id();
            String called = Naming.of(plan, journey.campaign());
            for (int i = 0; i < journey.order().size(); i++) {
                Touchpoint touchpoint = journey.order().get(i);
                List<String> its = plan.audiences(journey.campaign(), touchpoint).stream()
                        .map(Audience::id)
                        .toList();
                people.addAll(its);
                for (PermissionRequest request : plan.requests(touchpoint)) {
                    LocalDateTime from = journey.placed().get(i).from();
                    Said said = new Said(from, campaign, called, Naming.of(plan, touchpoint), request);
                    Map<String, Said> known = asked.computeIfAbsent(request.permission(), key -> new HashMap<>());
                    its.forEach(audience -> known.merge(audience, said, Said::or));
                }
            }
            return new Askings(campaign, asked, people);
        }
    }

    /** The first request of all campaigns, and the first of the others. */
    private record Two(Said first, @Nullable Said second) {

        Two with(Said said) {
            if (first.or(said) == said) {
                return new Two(said, first);
            }
            return new Two(first, second == null ? said : second.or(said));
        }

        @Nullable
        Said besides(String campaign) {
            return first.campaign().equals(campaign) ? second : first;
        }
    }

    private final Map<String, Askings> byCampaign = new HashMap<>();
    private final Map<String, Map<String, Two>> firsts = new TreeMap<>();

    /** @param all the askings of every campaign */
    Elsewhere(List<Askings> all) {
        for (Askings askings : all) {
            byCampaign.put(askings.campaign(), askings);
            askings.asked().forEach((permission, audiences) -> {
                Map<String, Two> known = firsts.computeIfAbsent(permission, key -> new HashMap<>());
                audiences.forEach((audience, said) -> {
                    Two two = known.get(audience);
                    known.put(audience, two == null ? new Two(said, null) : two.with(said));
                });
            });
        }
    }

    /** The same for a plan that nothing is known of yet. */
    static Elsewhere in(Plan plan) {
        return new Elsewhere(plan.campaigns().stream()
                .map(it -> Askings.of(plan, Journey.of(plan, it)))
                .toList());
    }

    /** What campaigns other than this one ask some of its people for, by permission type the first request for it. */
    Map<String, Said> of(String campaign) {
        Askings own = Objects.requireNonNull(byCampaign.get(campaign));
        Map<String, Said> found = new HashMap<>();
        firsts.forEach((permission, audiences) -> {
            for (String audience : own.people()) {
                Two two = audiences.get(audience);
                Said said = two == null ? null : two.besides(campaign);
                if (said != null) {
                    found.merge(permission, said, Said::or);
                }
            }
        });
        return found;
    }
}
