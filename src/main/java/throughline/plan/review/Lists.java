package throughline.plan.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists that two people changed. */
final class Lists {

    /** No id. */
    private static final String END = "";

    private Lists() {}

    /**
     * What both added, and nothing that either took away. Empty where one of them only changed the order: then there is no
     * list that has both.
     */
    static Optional<List<Object>> merged(List<?> base, List<?> mine, List<?> theirs) {
        Set<Object> before = new HashSet<>(base);
        Set<Object> after = new HashSet<>(theirs);
        if (before.equals(after) || before.equals(new HashSet<>(mine))) {
            return Optional.empty();
        }
        List<Object> result = new ArrayList<>();
        mine.stream()
                .filter(each -> after.contains(each) || !before.contains(each))
                .forEach(result::add);
        theirs.stream()
                .filter(each -> !before.contains(each) && !result.contains(each))
                .forEach(result::add);
        return Optional.of(result);
    }

    /**
     * The members in the order of {@code lead}; those that only {@code other} has stand behind what they follow there, at the end
     * if there they stand at the end.
     *
     * @param member which ids to keep
     */
    static List<String> arranged(List<String> lead, List<String> other, Predicate<String> member) {
        List<String> result = new ArrayList<>(lead.stream().filter(member).toList());
        Set<String> there = new HashSet<>(other);
        int after = -1;
        List<String> met = other.stream().filter(result::contains).toList();
        String last = met.isEmpty() ? "" : met.getLast();
        for (String id : other) {
            int known = result.indexOf(id);
            if (known >= 0) {
                after = known;
                last = id.equals(last) ? END : last;
            } else if (member.test(id)) {
                // What only the leading list has behind the same neighbor stays before what comes in.
                int place = after + 1;
                while (place < result.size() && !there.contains(result.get(place))) {
                    place++;
                }
                // What stood at the end goes to the end, wherever what it followed has gone.
                place = last.equals(END) ? result.size() : place;
                result.add(place, id);
                after = place;
            }
        }
        return result;
    }
}
