package throughline.consent;

import java.time.LocalDate;
import java.util.List;

/** Four permissions of people and one duty of senders. */
public final class SmallCatalogue {

    /** The catalogue. */
    public static final Catalogue IT = new Catalogue(
            "small",
            "1",
            LocalDate.of(2026, 11, 22),
            "",
            List.of(
                    type("email-marketing", "Email marketing", PermissionType.Scope.PERSON),
                    type("sms-marketing", "SMS marketing", PermissionType.Scope.PERSON),
                    type("push-os", "Push (device)", PermissionType.Scope.PERSON),
                    type("location-background", "Location at all times", PermissionType.Scope.PERSON),
                    type("one-click", "One-click unsubscribe", PermissionType.Scope.SENDER)));

    private SmallCatalogue() {}

    private static PermissionType type(String id, String name, PermissionType.Scope scope) {
        return new PermissionType(id, name, scope, "");
    }
}
