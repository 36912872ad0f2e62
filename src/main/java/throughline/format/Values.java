package throughline.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import throughline.item.Decimals;
import throughline.item.InvalidItem;
import throughline.map.GridPoint;

/** What a field may be, checked before anything is reckoned with it. */
final class Values {

    private Values() {}

    static String text(String path, Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        throw Fields.wrong(path, "format.is.text", value);
    }

    static boolean flag(String path, Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.value();
        }
        throw Fields.wrong(path, "format.is.flag", value);
    }

    static List<Value> many(String path, Value value) {
        if (value instanceof Value.Many many) {
            return many.values();
        }
        throw Fields.wrong(path, "format.is.list", value);
    }

    /** A decimal within the precision that a plan can hold; 1e999999999 stops here, long before it is written out. */
    static BigDecimal decimal(String path, Value value) {
        if (!(value instanceof Value.Number number)) {
            throw Fields.wrong(path, "format.is.number", value);
        }
        try {
            BigDecimal decimal = Decimals.canonical(path, new BigDecimal(number.text()));
            if (decimal.signum() == 0 && number.text().startsWith("-")) {
                throw Fault.say(path, "format.minus-zero");
            }
            return decimal;
        } catch (InvalidItem invalid) {
            throw Fault.because(path, invalid.reason());
        } catch (NumberFormatException beyondExponents) {
            throw Fault.say(path, "format.number");
        }
    }

    static long whole(String path, Value value, long least, long most) {
        BigDecimal decimal = decimal(path, value);
        if (decimal.scale() > 0) {
            throw Fault.say(path, "format.whole");
        }
        if (decimal.compareTo(BigDecimal.valueOf(least)) < 0 || decimal.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw Fault.say(path, "format.range", Long.toString(least), Long.toString(most));
        }
        return decimal.longValueExact();
    }

    static int hundredths(String path, Value value) {
        BigDecimal hundredths = decimal(path, value).movePointRight(2);
        if (hundredths.stripTrailingZeros().scale() > 0) {
            throw Fault.say(path, "format.hundredths");
        }
        BigDecimal limit = BigDecimal.valueOf(GridPoint.LIMIT);
        if (hundredths.abs().compareTo(limit) > 0) {
            String units = Integer.toString(GridPoint.LIMIT / GridPoint.UNIT);
            throw Fault.say(path, "format.range", "-" + units, units);
        }
        return hundredths.intValueExact();
    }

    static <E extends Enum<E>> E word(String path, Value value, Class<E> type) {
        String text = text(path, value);
        for (E word : type.getEnumConstants()) {
            if (Kebab.of(word).equals(text)) {
                return word;
            }
        }
        throw Fault.say(path, "format.word", Paths.shown(text), Kebab.all(type));
    }

    static <T> T parsed(String path, Value value, Function<String, T> form, String key) {
        String text = text(path, value);
        try {
            return form.apply(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw Fault.say(path, key, Paths.shown(text));
        }
    }
}
