package throughline.format;

import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;

/** Tracks. A point of the path is {@code {"station": "email"}} or {@code {"x": 55, "y": 11, "radius": 2.5}}. */
final class TrackForm {

    private TrackForm() {}

    static void write(JsonText out, Track it) {
        out.text("id", it.id())
                .text("name", it.name())
                .text("code", it.code())
                .text("color", it.color())
                .text("pattern", Kebab.of(it.pattern()));
        if (it.loop()) {
            out.flag("loop", true);
        }
        out.textIfAny("description", it.description()).lines("path", it.path(), TrackForm::write);
    }

    static Track read(Fields fields) {
        return new Track(
                fields.text("id"),
                fields.text("name"),
                fields.text("code"),
                fields.text("color"),
                fields.word("pattern", TrackPattern.class),
                fields.flagOrFalse("loop"),
                fields.text("description", ""),
                fields.objects("path", TrackForm::readPoint));
    }

    private static void write(JsonText out, TrackPoint point) {
        switch (point) {
            case TrackPoint.Stop stop -> out.text("station", stop.station());
            case TrackPoint.Bend bend -> {
                Points.write(out, bend.at());
                if (bend.radius() > 0) {
                    out.hundredths("radius", bend.radius());
                }
            }
        }
    }

    private static TrackPoint readPoint(Fields fields) {
        if (fields.has("station")) {
            return new TrackPoint.Stop(fields.text("station"));
        }
        return new TrackPoint.Bend(Points.read(fields), fields.hundredthsOrZero("radius"));
    }
}
