package throughline.desktop.parts;

import throughline.item.Words;

/** Words of fixed vocabularies, never their names in the code. */
public final class Terms {

    private Terms() {}

    /** What people call a constant: {@code word.} and its type and name in the bundle. */
    public static String of(Enum<?> constant) {
        return Words.say("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
