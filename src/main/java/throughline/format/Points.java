package throughline.format;

import throughline.map.GridPoint;

/** Places on the map: {@code {"x": 9, "y": 15.25}}, in grid units. */
final class Points {

    private Points() {}

    static void write(JsonText out, GridPoint point) {
        out.hundredths("x", point.x()).hundredths("y", point.y());
    }

    static GridPoint read(Fields fields) {
        return new GridPoint(fields.hundredths("x"), fields.hundredths("y"));
    }
}
