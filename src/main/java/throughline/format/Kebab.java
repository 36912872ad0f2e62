package throughline.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of fixed vocabularies as files write them: lower case with dashes. */
final class Kebab {

    private Kebab() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Kebab::of).collect(Collectors.joining(", "));
    }
}
