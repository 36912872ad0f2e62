package throughline.format;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import throughline.item.Item;

/** SHA-256 of an item's canonical text: equal items, equal hashes, on every machine. */
public final class ContentHash {

    private ContentHash() {}

    /** The hash as a number from 0 to 2^256 - 1. */
    public static BigInteger of(Item item) {
        return new BigInteger(1, sha256(ItemCodec.write(item).getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of any bytes as 64 hexadecimal digits, for files and backups. */
    public static String hex(byte[] bytes) {
        return hex(new BigInteger(1, sha256(bytes)));
    }

    static String hex(BigInteger number) {
        String digits = number.toString(16);
        return "0".repeat(64 - digits.length()) + digits;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
