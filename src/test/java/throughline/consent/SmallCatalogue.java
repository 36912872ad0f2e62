package throughline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Market;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Terms;

/** Four permissions of people and one duty of senders. */
public final class SmallCatalogue {

    /** The catalogue. */
    public static final Catalogue IT = new Catalogue(
            "small",
            "1",
            LocalDate.of(2026, 11, 22),
            "",
            List.of(new Market(Market.GLOBAL, "everywhere", "", List.of())),
            List.of(
                    type("email-marketing", "Email marketing", PermissionType.Scope.PERSON),
                    type("sms-marketing", "SMS marketing", PermissionType.Scope.PERSON),
                    type("push-os", "Push (device)", PermissionType.Scope.PERSON),
                    type("location-background", "Location at all times", PermissionType.Scope.PERSON),
                    type("one-click", "One-click unsubscribe", PermissionType.Scope.SENDER)),
            Stream.of("email-marketing", "sms-marketing", "push-os", "location-background")
                    .map(SmallCatalogue::express)
                    .toList());

    private SmallCatalogue() {}

    private static Rule express(String permission) {
        return new Rule(
                permission,
                permission,
                new Scope(List.of(permission), List.of(), Market.GLOBAL, List.of()),
                Layer.LAW,
                Rule.BASIS,
                "",
                Terms.of(BasisModel.EXPRESS),
                Links.NONE,
                new Evidence(Evidence.Confidence.MEMORY, true, List.of(), List.of()),
                "");
    }

    private static PermissionType type(String id, String name, PermissionType.Scope scope) {
        return new PermissionType(id, name, scope, "");
    }
}
