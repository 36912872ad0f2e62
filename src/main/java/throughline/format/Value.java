package throughline.format;

import java.util.List;
import java.util.Map;

/** One JSON value of a small stretch of a document, as it stands in the text. */
sealed interface Value {

    /** A string. */
    record Text(String text) implements Value {}

    /** A number, kept as written: what it may be is for the field to say, before any arithmetic. */
    record Number(String text) implements Value {}

    /** True or false. */
    record Flag(boolean value) implements Value {}

    /** The literal null, which no field takes. */
    record Nothing() implements Value {}

    /** An array. */
    record Many(List<Value> values) implements Value {}

    /** An object in the order written. */
    record Members(Map<String, Value> values) implements Value {}

    /** What a person calls such a value, as a key of the words. */
    default String word() {
        return switch (this) {
            case Text it -> "format.is.text";
            case Number it -> "format.is.number";
            case Flag it -> "format.is.flag";
            case Nothing it -> "format.is.nothing";
            case Many it -> "format.is.list";
            case Members it -> "format.is.object";
        };
    }
}
