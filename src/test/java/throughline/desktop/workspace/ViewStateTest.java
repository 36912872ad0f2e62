package throughline.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.draw.Theme;

class ViewStateTest {

    @Test
    void aViewIsReadAsItWasWritten() {
        ViewState view = new ViewState(
                List.of("email", "sms"),
                "track",
                "mobile",
                new TreeMap<>(Map.of("zoom", new BigDecimal("1.25"), "x", new BigDecimal("-3.5"))),
                List.of("findings"),
                Theme.DARK);
        assertEquals(Optional.of(view), ViewState.read(view.json()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "{\"selection\":[]", "{\"later\":1}"})
    void whatCannotBeUnderstoodIsNoError(String json) {
        assertEquals(Optional.empty(), ViewState.read(json));
    }
}
