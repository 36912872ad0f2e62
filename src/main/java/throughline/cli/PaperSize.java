package throughline.cli;

import throughline.export.Paper;

/** Pages by their names, lying on their long side. */
enum PaperSize {
    A4(Paper.A4),
    A3(Paper.A3),
    A2(Paper.A2),
    A1(Paper.A1),
    A0(Paper.A0),
    LETTER(Paper.LETTER),
    TABLOID(Paper.TABLOID);

    private final Paper upright;

    PaperSize(Paper upright) {
        this.upright = upright;
    }

    Paper paper() {
        return upright.landscape();
    }
}
