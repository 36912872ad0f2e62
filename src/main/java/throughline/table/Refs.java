package throughline.table;

import java.util.List;
import java.util.stream.Stream;
import throughline.consent.PermissionType;
import throughline.item.Words;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** The things of a plan that cells name. */
final class Refs {

    private Refs() {}

    static List<Picked> stations(Scope scope) {
        Plan plan = scope.plan();
        return plan.map().stations().stream()
                .map(it -> station(plan, it))
                .sorted()
                .toList();
    }

    static Picked station(Plan plan, Station station) {
        return Picked.named(station.id(), Naming.of(plan, station));
    }

    static List<Picked> audiences(Scope scope) {
        return scope.plan().audiences().stream()
                .map(it -> audience(scope.plan(), it))
                .toList();
    }

    static Picked audience(Plan plan, Audience audience) {
        return Picked.named(audience.id(), Naming.of(plan, audience));
    }

    static List<Picked> campaigns(Scope scope) {
        return scope.plan().campaigns().stream()
                .map(it -> Picked.named(it.id(), Naming.of(scope.plan(), it)))
                .toList();
    }

    static List<Picked> neighborhoods(Scope scope) {
        return Stream.concat(
                        Stream.of(neighborhood(scope.plan(), "")),
                        scope.plan().map().neighborhoods().stream()
                                .map(Neighborhood::id)
                                .map(id -> neighborhood(scope.plan(), id)))
                .toList();
    }

    static Picked neighborhood(Plan plan, String id) {
        return Picked.named(id, id.isEmpty() ? Words.say("station.neighborhood.none") : Naming.of(plan, id));
    }

    static List<Picked> permissions(Scope scope) {
        return scope.catalogue().permissions().stream()
                .map(PermissionType::id)
                .map(id -> permission(scope, id))
                .toList();
    }

    static Picked permission(Scope scope, String id) {
        return Picked.named(id, scope.catalogue().nameOf(id));
    }

    static List<Picked> markets(Scope scope) {
        return scope.plan().sheet().markets().stream()
                .map(id -> Picked.named(id, id))
                .toList();
    }
}
