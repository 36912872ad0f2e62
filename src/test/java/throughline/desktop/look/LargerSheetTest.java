package throughline.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Sizes grow, edges stay thin, everything else stays as it is. */
class LargerSheetTest {

    @Test
    void pixelsGrowAndNothingElse() {
        assertEquals(
                ".a-2px { -fx-padding: 12.00px 18.00px 0.00px 1.00px; -fx-font-size: 1.2em; -fx-icon-size: 24.00px; }",
                LargerSheet.larger(
                        ".a-2px { -fx-padding: 8px 12px 0px 1px; -fx-font-size: 1.2em; -fx-icon-size: 16px; }", 1.5));
    }
}
