package throughline.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import throughline.item.Item;

/** For each id the ids of the items that name it: references read backwards, kept up change by change. */
record Referrers(PMap<String, PSet<String>> byTarget) {

    static final Referrers NONE = new Referrers(HashTreePMap.empty());

    Set<String> to(String id) {
        PSet<String> found = byTarget.get(id);
        return found == null ? Set.of() : found;
    }

    Referrers moved(@Nullable Item before, @Nullable Item after) {
        PMap<String, PSet<String>> next = byTarget;
        if (before != null) {
            for (References.Reference reference : References.of(before)) {
                PSet<String> left = set(next, reference.id()).minus(before.id());
                next = left.isEmpty() ? next.minus(reference.id()) : next.plus(reference.id(), left);
            }
        }
        if (after != null) {
            for (References.Reference reference : References.of(after)) {
                next = next.plus(reference.id(), set(next, reference.id()).plus(after.id()));
            }
        }
        return new Referrers(next);
    }

    private static PSet<String> set(PMap<String, PSet<String>> map, String id) {
        PSet<String> found = map.get(id);
        return found == null ? HashTreePSet.empty() : found;
    }
}
