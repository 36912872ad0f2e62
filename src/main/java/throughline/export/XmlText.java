package throughline.export;

/** Texts as XML allows them. */
final class XmlText {

    private XmlText() {}

    /** Escaped for content and attributes; characters that XML 1.0 cannot hold are dropped. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().filter(XmlText::isLegal).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** The text without characters that XML 1.0 cannot hold; to be escaped by whoever writes it. */
    static String legal(String text) {
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF;
    }
}
