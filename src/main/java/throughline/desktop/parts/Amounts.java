package throughline.desktop.parts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Words;

/** Amounts of money as the person's own country writes them, both ways. */
public final class Amounts {

    private Amounts() {}

    /** An amount such as 12,000.50; empty for one not known. */
    public static String text(@Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : format(Locale.getDefault(Locale.Category.FORMAT)).format(amount);
    }

    /** An amount with its money, such as 12,000.50 EUR. */
    public static String text(BigDecimal amount, String currency) {
        return currency.isEmpty() ? text(amount) : text(amount) + "\u00a0" + currency;
    }

    /**
     * The amount that a text stands for; null for an empty text.
     *
     * @throws InvalidItem if it is no amount as the person's country writes them, or below 0
     */
    public static @Nullable BigDecimal parse(String text) {
        return parse(text, Locale.getDefault(Locale.Category.FORMAT));
    }

    static @Nullable BigDecimal parse(String text, Locale locale) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return null;
        }
        DecimalFormat format = format(locale);
        BigDecimal grouped = strictly(format, plain);
        format.setGroupingUsed(false);
        BigDecimal amount = grouped == null ? strictly(format, plain) : grouped;
        if (amount == null || amount.signum() < 0) {
            throw new InvalidItem(
                    "amount", Words.say("fault.amount", format(locale).format(new BigDecimal("1234.5"))));
        }
        return amount;
    }

    /** All of the text as a number: strict, because 1,2 would else be 12 where the comma stands between thousands. */
    private static @Nullable BigDecimal strictly(DecimalFormat format, String text) {
        format.setParseBigDecimal(true);
        format.setStrict(true);
        ParsePosition at = new ParsePosition(0);
        Number number = format.parse(text, at);
        return at.getIndex() == text.length() && number instanceof BigDecimal amount ? amount : null;
    }

    private static DecimalFormat format(Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(12);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        if (Character.isSpaceChar(symbols.getGroupingSeparator())) {
            // Nobody has a narrow no-break space on the keyboard.
            symbols.setGroupingSeparator(' ');
            format.setDecimalFormatSymbols(symbols);
        }
        return format;
    }
}
