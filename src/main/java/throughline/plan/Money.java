package throughline.plan;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import throughline.item.Decimals;
import throughline.item.InvalidItem;

/** Amounts of the plan's money. */
final class Money {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Money() {}

    /** @throws InvalidItem naming {@code field} if the amount is below 0 or beyond a million million */
    static @Nullable BigDecimal checked(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal money = Decimals.canonical(field, amount);
        if (money.signum() < 0 || money.compareTo(MOST) > 0) {
            throw new InvalidItem(field, "an amount is 0 to 1,000,000,000,000: " + money.toPlainString());
        }
        return money;
    }

    /** @throws InvalidItem if it is no code of ISO 4217; empty passes */
    static String currency(String field, String code) {
        try {
            return code.isEmpty() ? code : Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new InvalidItem(field, "money is a code of ISO 4217 such as EUR: " + code);
        }
    }
}
