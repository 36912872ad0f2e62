package throughline.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out which encoding a text is in: by its mark, by the zeros of UTF-16, as UTF-8 if it is such, else windows-1252. */
final class Encoding {

    private static final int LOOKED_AT = 4_000;

    private Encoding() {}

    /**
     * A text.
     *
     * @param text without its mark
     * @param name of the encoding, as people know it
     */
    record Decoded(String text, String name) {}

    static Decoded decode(byte[] bytes, String file) throws SheetRefused {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8, file);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE, file);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE, file);
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > looked / 5 && even == 0) {
            return decoded(bytes, 0, StandardCharsets.UTF_16LE, file);
        }
        if (even > looked / 5 && odd == 0) {
            return decoded(bytes, 0, StandardCharsets.UTF_16BE, file);
        }
        if (even + odd > 0) {
            throw new SheetRefused("sheet.refused.other", file);
        }
        try {
            return new Decoded(strict(bytes, 0, StandardCharsets.UTF_8), "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(new String(bytes, Charset.forName("windows-1252")), "Windows-1252");
        }
    }

    private static Decoded decoded(byte[] bytes, int mark, Charset charset, String file) throws SheetRefused {
        try {
            String name = charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
            return new Decoded(strict(bytes, mark, charset), name);
        } catch (CharacterCodingException damaged) {
            throw new SheetRefused("sheet.refused.encoding", file, charset.name());
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
