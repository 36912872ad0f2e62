package throughline.format;

import throughline.map.LabelAnchor;
import throughline.map.LabelPin;
import throughline.map.Neighborhood;
import throughline.map.Tint;

/** Neighborhoods. */
final class NeighborhoodForm {

    private NeighborhoodForm() {}

    static void write(JsonText out, Neighborhood it) {
        out.text("id", it.id())
                .text("name", it.name())
                .textIfAny("description", it.description())
                .lines("outline", it.outline(), Points::write)
                .onLine("tint", tint -> write(tint, it.tint()));
        LabelPin label = it.label();
        if (label != null) {
            out.onLine("label", pin -> {
                Points.write(pin, label.at());
                pin.text("anchor", Kebab.of(label.anchor()));
            });
        }
    }

    static Neighborhood read(Fields fields) {
        return new Neighborhood(
                fields.text("id"),
                fields.text("name"),
                fields.text("description", ""),
                fields.objects("outline", Points::read),
                fields.object("tint", NeighborhoodForm::readTint),
                fields.objectOrNull("label", NeighborhoodForm::readLabel));
    }

    private static void write(JsonText out, Tint tint) {
        out.text("light", tint.light())
                .text("dark", tint.dark())
                .text("inkLight", tint.inkLight())
                .text("inkDark", tint.inkDark());
    }

    private static Tint readTint(Fields fields) {
        return new Tint(fields.text("light"), fields.text("dark"), fields.text("inkLight"), fields.text("inkDark"));
    }

    private static LabelPin readLabel(Fields fields) {
        return new LabelPin(Points.read(fields), fields.word("anchor", LabelAnchor.class));
    }
}
