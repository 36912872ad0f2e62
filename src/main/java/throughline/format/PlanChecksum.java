package throughline.format;

import java.math.BigInteger;
import throughline.item.Item;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;

/**
 * The checksum of a plan's content: the sum of its items' hashes modulo 2^256. A sum, so that a change costs what the
 * change touches and the order of items does not matter. It finds damage; it does not keep out forgers.
 *
 * @param sum 0 to 2^256 - 1
 */
public record PlanChecksum(BigInteger sum) {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    /** Brings the sum into range. */
    public PlanChecksum {
        sum = sum.mod(MODULUS);
    }

    /** The checksum of a whole plan. */
    public static PlanChecksum of(Plan plan) {
        BigInteger sum = BigInteger.ZERO;
        for (Item item : plan.items()) {
            sum = sum.add(ContentHash.of(item));
        }
        return new PlanChecksum(sum);
    }

    /** The checksum of the plan after {@code change}. */
    public PlanChecksum after(Change change) {
        BigInteger next = sum;
        for (Edit edit : change.edits()) {
            Item before = edit.before();
            Item after = edit.after();
            if (before != null) {
                next = next.subtract(ContentHash.of(before));
            }
            if (after != null) {
                next = next.add(ContentHash.of(after));
            }
        }
        return new PlanChecksum(next);
    }

    /** 64 hexadecimal digits in lower case. */
    public String hex() {
        return ContentHash.hex(sum);
    }

    @Override
    public String toString() {
        return hex();
    }
}
