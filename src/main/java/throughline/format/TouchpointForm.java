package throughline.format;

import throughline.plan.PermissionRequest;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.ValueExchange;
import throughline.plan.When;

/** Touchpoints and the permission requests made at them. */
final class TouchpointForm {

    private TouchpointForm() {}

    static void write(JsonText out, Touchpoint it) {
        out.text("id", it.id()).textIfAny("name", it.name()).text("station", it.station());
        When when = it.when();
        if (when != null) {
            out.onLine("when", inner -> WhenForm.write(inner, when));
        }
        out.textsIfAny("audiences", it.audiences())
                .textIfAny("message", it.message())
                .textsIfAny("requires", it.requires())
                .textsIfAny("asksFor", it.asksFor());
    }

    static Touchpoint read(Fields fields) {
        return new Touchpoint(
                fields.text("id"),
                fields.text("name", ""),
                fields.text("station"),
                fields.objectOrNull("when", WhenForm::read),
                fields.texts("audiences"),
                fields.text("message", ""),
                fields.texts("requires"),
                fields.texts("asksFor"));
    }

    static void write(JsonText out, PermissionRequest it) {
        out.text("id", it.id()).text("permission", it.permission()).text("model", Kebab.of(it.model()));
        if (!it.gets().equals(ValueExchange.NONE)) {
            out.object(
                    "gets",
                    gets -> gets.text("kind", Kebab.of(it.gets().kind()))
                            .textIfAny("text", it.gets().text()));
        }
        out.textIfAny("wording", it.wording());
    }

    static PermissionRequest readRequest(Fields fields) {
        ValueExchange gets = fields.objectOrNull("gets", TouchpointForm::readGets);
        return new PermissionRequest(
                fields.text("id"),
                fields.text("permission"),
                fields.word("model", RequestModel.class),
                gets == null ? ValueExchange.NONE : gets,
                fields.text("wording", ""));
    }

    private static ValueExchange readGets(Fields fields) {
        return new ValueExchange(fields.word("kind", ValueExchange.Kind.class), fields.text("text", ""));
    }
}
