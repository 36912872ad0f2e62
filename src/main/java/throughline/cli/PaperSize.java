package throughline.cli;

import throughline.export.Paper;

/** Pages by their names, lying on their long side. */
enum PaperSize {
    A4(Paper.A4),
    A3(Paper.A3),
    LETTER(Paper.LETTER);

    private final Paper upright;

    PaperSize(Paper upright) {
        this.upright = upright;
    }

    Paper paper() {
        return upright.landscape();
    }
}
