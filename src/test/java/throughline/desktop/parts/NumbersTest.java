package throughline.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.InvalidItem;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"182,000|182000", "182 000|182000", "182.000|182000", "1'250'000|1250000", "7|7", "0|0"})
    void countsAreReadAsPeopleWriteThem(String text, long count) {
        assertEquals(count, Numbers.people(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1.5", "-3", "1,5", "9999999999999"})
    void whatIsNoCountIsRefused(String text) {
        assertThrows(InvalidItem.class, () -> Numbers.people(text));
    }

    @ParameterizedTest
    @CsvSource({"12.5,0.125", "'12,5',0.125", "100,1", "0,0", "44 %,0.44"})
    void sharesAreInPercent(String text, BigDecimal share) {
        assertEquals(0, share.compareTo(Numbers.share(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "101", "-1", "half"})
    void whatIsNoShareIsRefused(String text) {
        assertThrows(InvalidItem.class, () -> Numbers.share(text));
    }

    @Test
    void aCountAndAShareComeBackAsTheyWere() {
        assertEquals(182_000, Numbers.people(Numbers.people(182_000)));
        BigDecimal share = new BigDecimal("0.275");
        assertEquals(0, share.compareTo(Numbers.share(Numbers.percent(share))));
    }
}
