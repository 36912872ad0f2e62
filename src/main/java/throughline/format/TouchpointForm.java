package throughline.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import throughline.plan.PermissionRequest;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointBrief;
import throughline.plan.ValueExchange;
import throughline.plan.When;

/** Touchpoints and the permission requests made at them. */
final class TouchpointForm {

    private TouchpointForm() {}

    static void write(JsonText out, Touchpoint it) {
        out.text("id", it.id())
                .textIfAny("name", it.name())
                .text("station", it.station())
                .textsIfAny("uses", it.uses());
        writeFacts(out, it, WhenForm::write);
    }

    /** All but id, name and the stations. */
    static void writeFacts(JsonText out, Touchpoint it, BiConsumer<JsonText, When> times) {
        When when = it.when();
        if (when != null) {
            out.onLine("when", inner -> times.accept(inner, when));
        }
        out.textsIfAny("audiences", it.audiences())
                .textIfAny("message", it.message())
                .textsIfAny("requires", it.requires())
                .textsIfAny("asksFor", it.asksFor());
        if (it.asksFirst()) {
            out.flag("asksFirst", true);
        }
        out.textsIfAny("leavesOut", it.leavesOut());
        if (!it.brief().equals(TouchpointBrief.NONE)) {
            out.object("brief", inner -> BriefForm.write(inner, it.brief()));
        }
    }

    static Touchpoint read(Fields fields) {
        return readFacts(fields, fields.text("id"), fields.text("station"), WhenForm::read)
                .withAudiences(fields.texts("audiences"))
                .withAsksFor(fields.texts("asksFor"))
                .withUses(fields.texts("uses"));
    }

    /** A touchpoint that names no other items but its station. */
    static Touchpoint readFacts(Fields fields, String id, String station, Function<Fields, When> times) {
        TouchpointBrief brief = fields.objectOrNull("brief", BriefForm::readTouchpoint);
        return new Touchpoint(
                id,
                fields.text("name", ""),
                station,
                fields.objectOrNull("when", times),
                List.of(),
                fields.text("message", ""),
                fields.texts("requires"),
                List.of(),
                fields.flagOrFalse("asksFirst"),
                fields.texts("leavesOut"),
                List.of(),
                brief == null ? TouchpointBrief.NONE : brief);
    }

    static void write(JsonText out, PermissionRequest it) {
        out.text("id", it.id());
        writeRequest(out, it);
    }

    /** All but the id. */
    static void writeRequest(JsonText out, PermissionRequest it) {
        out.text("permission", it.permission()).text("model", Kebab.of(it.model()));
        if (!it.gets().equals(ValueExchange.NONE)) {
            out.object("gets", gets -> writeGets(gets, it.gets()));
        }
        out.textIfAny("wording", it.wording()).textIfAny("proof", it.proof()).textIfAny("owner", it.owner());
    }

    static PermissionRequest readRequest(Fields fields) {
        return readRequest(fields, fields.text("id"));
    }

    static PermissionRequest readRequest(Fields fields, String id) {
        ValueExchange gets = fields.objectOrNull("gets", TouchpointForm::readGets);
        return new PermissionRequest(
                id,
                fields.text("permission"),
                fields.word("model", RequestModel.class),
                gets == null ? ValueExchange.NONE : gets,
                fields.text("wording", ""),
                fields.text("proof", ""),
                fields.text("owner", ""));
    }

    private static void writeGets(JsonText out, ValueExchange it) {
        out.text("kind", Kebab.of(it.kind())).textIfAny("text", it.text());
        BigDecimal worth = it.worth();
        if (worth != null) {
            out.decimal("worth", worth);
        }
    }

    private static ValueExchange readGets(Fields fields) {
        return new ValueExchange(
                fields.word("kind", ValueExchange.Kind.class), fields.text("text", ""), fields.decimalOrNull("worth"));
    }
}
