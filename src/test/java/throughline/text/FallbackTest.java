package throughline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FallbackTest {

    private static List<Typeface> typefaces(String text, Weight weight) {
        return TextMetrics.runs(text, weight).stream().map(TextRun::typeface).toList();
    }

    @Test
    void interDrawsLatinCyrillicAndGreek() {
        assertEquals(List.of(Typeface.INTER_MEDIUM), typefaces("Straße Москва Αθήνα 1 200 €", Weight.MEDIUM));
    }

    @Test
    void dejaVuDrawsWhatInterLacksInTheNearestWeight() {
        assertEquals(
                List.of(Typeface.INTER_MEDIUM, Typeface.DEJAVU, Typeface.INTER_MEDIUM),
                typefaces("Call \u260E now", Weight.MEDIUM));
        assertEquals(List.of(Typeface.DEJAVU_BOLD), typefaces("שלום", Weight.SEMIBOLD));
        assertEquals(List.of(Typeface.DEJAVU), typefaces("مرحبا", Weight.REGULAR));
    }

    @Test
    void theFirstWeightWithTheSymbolDrawsIt() {
        // DejaVu has these digits of mathematics in bold alone.
        assertEquals(List.of(Typeface.DEJAVU_BOLD), typefaces("\uD835\uDDD4", Weight.REGULAR));
    }

    @Test
    void whatNoFontHasIsAVisibleReplacement() {
        assertEquals("□□", TextMetrics.drawable("한국"));
        assertEquals(List.of(Typeface.INTER_BOLD), typefaces("한국", Weight.BOLD));
        assertEquals(TextMetrics.width("□□", Weight.BOLD, 9), TextMetrics.width("한국", Weight.BOLD, 9));
    }

    @Test
    void japaneseHasTwoWeights() {
        assertEquals("日本、テスト", TextMetrics.drawable("日本、テスト"));
        assertEquals(List.of(Typeface.MPLUS), typefaces("日本、テスト", Weight.MEDIUM));
        assertEquals(List.of(Typeface.INTER_BOLD, Typeface.MPLUS_BOLD), typefaces("App 春の", Weight.BOLD));
    }

    @Test
    void anEmojiSequenceIsDrawnAsItsParts() {
        assertEquals(
                "\uD83D\uDC68\uD83D\uDC69\uD83D\uDC67",
                TextMetrics.drawable("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
                "family");
        assertEquals("\uD83C\uDDE9\uD83C\uDDEA", TextMetrics.drawable("\uD83C\uDDE9\uD83C\uDDEA"), "flag");
        assertEquals(
                "a\uD83D\uDC4Db",
                TextMetrics.drawable("a\uD83D\uDC4D\uD83C\uDFFDb"),
                "one colour has no skin tone beside its thumb");
        assertEquals(List.of(Typeface.EMOJI), typefaces("\uD83D\uDE00\uD83D\uDE80", Weight.REGULAR), "all alike");
    }

    @Test
    void charactersWithoutInkAreDropped() {
        assertEquals("ab", TextMetrics.drawable("\u0000a\u200B\u00AD\uFE0F\u202E\u0007b\uFEFF"));
        assertEquals("a b c", TextMetrics.drawable("a\tb\r\nc"), "words stay apart");
        assertEquals("\u2764", TextMetrics.drawable("\u2764\uFE0F"));
        assertEquals(List.of(), TextMetrics.runs("\u0000\u200D", Weight.BOLD));
    }

    @Test
    void halfASurrogatePairIsAReplacement() {
        assertEquals("a□b□", TextMetrics.drawable("a\uD83Db\uDC00"));
    }

    @Test
    void lettersAreComposed() {
        assertEquals("é", TextMetrics.drawable("e\u0301"));
        assertEquals(TextMetrics.width("é", Weight.BOLD, 1), TextMetrics.width("e\u0301", Weight.BOLD, 1));
    }

    @Test
    void hebrewStandsInVisualOrder() {
        assertEquals("Shop \u05DD\u05D5\u05DC\u05E9 now", TextMetrics.drawable("Shop \u05E9\u05DC\u05D5\u05DD now"));
        assertEquals("12 \u05D1\u05D0", TextMetrics.drawable("\u05D0\u05D1 12"), "a number keeps its order");
        assertEquals("(\u05D1) \u05D0", TextMetrics.drawable("\u05D0 (\u05D1)"), "brackets are mirrored");
        assertEquals(
                "\u05D1\u05B8\u05D0",
                TextMetrics.drawable("\u05D0\u05B8\u05D1"),
                "a mark goes before the letter it is drawn over");
    }

    @Test
    void arabicLettersAreJoined() {
        // marhaba: initial meem, final reh, initial hah, medial beh, final alef, from right to left
        assertEquals("\uFE8E\uFE92\uFEA3\uFEAE\uFEE3", TextMetrics.drawable("مرحبا"));
        assertEquals("\uFEFB", TextMetrics.drawable("\u0644\u0627"), "lam and alef become one");
        assertEquals("\uFEFC\uFE91", TextMetrics.drawable("\u0628\u0644\u0627"), "joined to the letter before");
        assertEquals("\uFE90\u064E\uFE91", TextMetrics.drawable("\u0628\u064E\u0628"), "marks do not part letters");
        assertEquals("\uFE8F\uFE8F", TextMetrics.drawable("\u0628\u200C\u0628"), "a non-joiner does");
    }

    @Test
    void runsKnowWhetherTheyAreRightToLeft() {
        List<TextRun> runs = TextMetrics.runs("Shop \u05E9\u05DC", Weight.REGULAR);
        assertFalse(runs.getFirst().rightToLeft());
        assertTrue(runs.getLast().rightToLeft());
    }
}
