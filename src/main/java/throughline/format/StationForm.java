package throughline.format;

import org.jspecify.annotations.Nullable;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.HandOver;
import throughline.map.LabelSide;
import throughline.map.LifecycleStage;
import throughline.map.RelationshipElement;
import throughline.map.Station;

/** Stations, and the hand-overs at them. */
final class StationForm {

    private static final String AUTO = "auto";

    private StationForm() {}

    static void write(JsonText out, Station it) {
        out.text("id", it.id())
                .text("name", it.name())
                .textIfAny("neighborhood", it.neighborhood())
                .textIfAny("description", it.description())
                .onLine("at", at -> Points.write(at, it.at()))
                .textIfAny("channel", it.channel())
                .text("channelType", Kebab.of(it.channelType()))
                .flag("meetsCustomers", it.meetsCustomers());
        if (it.intrusiveness() > 0) {
            out.whole("intrusiveness", it.intrusiveness());
        }
        out.textsIfAny("lifecycle", it.lifecycle().stream().map(Kebab::of).toList())
                .textsIfAny("permissions", it.permissions())
                .textsIfAny("elements", it.elements().stream().map(Kebab::of).toList())
                .textsIfAny("measures", it.measures());
        if (it.capability() != Capability.UNSET) {
            out.text("capability", Kebab.of(it.capability()));
        }
        LabelSide side = it.labelSide();
        if (side != null) {
            out.text("labelSide", side.name());
        }
    }

    static Station read(Fields fields) {
        return new Station(
                fields.text("id"),
                fields.text("name"),
                fields.text("neighborhood", ""),
                fields.text("description", ""),
                fields.object("at", Points::read),
                fields.text("channel", ""),
                fields.word("channelType", ChannelType.class),
                fields.flag("meetsCustomers"),
                fields.wholeOrZero("intrusiveness", 0, 10),
                fields.words("lifecycle", LifecycleStage.class),
                fields.texts("permissions"),
                fields.words("elements", RelationshipElement.class),
                fields.texts("measures"),
                fields.has("capability") ? fields.word("capability", Capability.class) : Capability.UNSET,
                labelSide(fields));
    }

    private static @Nullable LabelSide labelSide(Fields fields) {
        String side = fields.text("labelSide", AUTO);
        if (side.equals(AUTO)) {
            return null;
        }
        for (LabelSide each : LabelSide.values()) {
            if (each.name().equals(side)) {
                return each;
            }
        }
        throw Fault.say(
                fields.pathOf("labelSide"), "format.word", Paths.shown(side), "auto, E, SE, S, SW, W, NW, N, NE");
    }

    static void write(JsonText out, HandOver it) {
        out.text("id", it.id())
                .text("name", it.name())
                .textIfAny("description", it.description())
                .texts("stations", it.stations());
    }

    static HandOver readHandOver(Fields fields) {
        return new HandOver(
                fields.text("id"), fields.text("name"), fields.text("description", ""), fields.texts("stations"));
    }
}
