package throughline.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import throughline.item.Words;

/** Makes sure that bytes are a document's worth of UTF-8 before anything parses them. */
final class Encoding {

    private Encoding() {}

    /** The length of a byte order mark that some editors put in front, 0 or 3; it is passed over. */
    static int markLength(byte[] utf8) {
        return utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF ? 3 : 0;
    }

    /** The bytes of a text; refuses halves of surrogate pairs, which would silently become question marks. */
    static byte[] utf8(String text, String source) throws FormatException {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new FormatException(source, 1, 1, Paths.ROOT, Words.say("format.encoding"));
        }
    }

    static void check(byte[] utf8, String source) throws FormatException {
        if (utf8.length > Limits.BYTES) {
            throw new FormatException(
                    source,
                    1,
                    1,
                    Paths.ROOT,
                    Words.say("format.limit", Words.say("format.limit.bytes"), "" + utf8.length, "" + Limits.BYTES));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int mark = markLength(utf8);
        ByteBuffer in = ByteBuffer.wrap(utf8, mark, utf8.length - mark);
        CharBuffer out = CharBuffer.allocate(8192);
        int line = 1;
        int column = 1;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                boolean newLine = out.get() == '\n';
                line += newLine ? 1 : 0;
                column = newLine ? 1 : column + 1;
            }
            out.clear();
        } while (result.isOverflow());
        if (result.isError()) {
            throw new FormatException(source, line, column, Paths.ROOT, Words.say("format.encoding"));
        }
    }
}
