package throughline.desktop.dialogs;

import throughline.export.Paper;
import throughline.item.Words;

/** Paper as people call it. */
enum PaperChoice {
    A4(Paper.A4, "paper.a4"),
    A3(Paper.A3, "paper.a3"),
    A2(Paper.A2, "paper.a2"),
    A1(Paper.A1, "paper.a1"),
    A0(Paper.A0, "paper.a0"),
    LETTER(Paper.LETTER, "paper.letter"),
    TABLOID(Paper.TABLOID, "paper.tabloid");

    private final Paper upright;
    private final String words;

    PaperChoice(Paper upright, String words) {
        this.upright = upright;
        this.words = words;
    }

    Paper paper(boolean standing) {
        return standing ? upright.portrait() : upright.landscape();
    }

    String words() {
        return Words.say(words);
    }
}
