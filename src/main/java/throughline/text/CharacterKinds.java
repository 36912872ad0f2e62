package throughline.text;

/** The few questions about single characters on which measuring and drawing have to agree. */
final class CharacterKinds {
    private CharacterKinds() {}

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Characters that steer text and leave no ink: controls, joiners, direction marks, variation selectors, tags. */
    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default ->
                (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF)
                        || codePoint == 0x034F
                        || (codePoint >= 0x180B && codePoint <= 0x180F);
        };
    }

    /** Line ends, tabs and their like: without a glyph, but they part words. */
    static boolean isBreakingControl(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> Character.isWhitespace(codePoint) || codePoint == 0x85;
            default -> false;
        };
    }

    /** Colours the picture before it, which a drawing in one colour cannot show. */
    static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    static boolean isLoneSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
