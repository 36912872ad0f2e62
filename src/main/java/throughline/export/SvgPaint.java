package throughline.export;

import throughline.draw.Ink;

/** How an SVG says a colour. */
@FunctionalInterface
interface SvgPaint {

    /** In the file itself, which any viewer understands. */
    SvgPaint INLINE = (attribute, ink) -> {
        String color = " " + attribute + "=\"" + ink.hex() + "\"";
        return ink.alpha() == 1 ? color : color + " " + attribute + "-opacity=\"" + SvgNumbers.of(ink.alpha()) + "\"";
    };

    /**
     * The attributes that give an element a colour, with a blank before each.
     *
     * @param attribute {@code fill} or {@code stroke}
     */
    String of(String attribute, Ink ink);
}
