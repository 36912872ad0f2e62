package throughline.desktop.dialogs;

import java.util.List;
import throughline.export.PermissionFile;
import throughline.export.SheetSet;
import throughline.item.Words;

/** The files that the window opens and writes. */
public enum FileKind {
    PLAN("file.plan", ".plan.json", List.of("*.plan.json", "*.map.json", "*.json")),
    PDF("file.pdf", ".pdf", List.of("*.pdf")),
    SHOW("file.show", SheetSet.SHOW),
    POSTER("file.poster", SheetSet.POSTER),
    BLANK("file.blank", SheetSet.BLANK),
    WORKSHEETS("file.worksheets", SheetSet.WORKSHEETS),
    SLIDES("file.slides", ".pptx", List.of("*.pptx")),
    SLIDE_TEMPLATE("file.slideTemplate", ".potx", List.of("*.potx", "*.pptx")),
    PAGE("file.page", ".html", List.of("*.html")),
    SVG("file.svg", ".svg", List.of("*.svg")),
    PNG("file.png", ".png", List.of("*.png")),
    CALENDAR("file.calendar", ".ics", List.of("*.ics")),
    WORKBOOK("file.workbook", ".xlsx", List.of("*.xlsx")),
    CSV("file.csv", ".csv", List.of("*.csv")),
    SPREADSHEET("file.spreadsheet", ".xlsx", List.of("*.xlsx", "*.csv", "*.tsv", "*.txt")),
    REGISTER_CSV("file.registerCsv", PermissionFile.REGISTER_CSV),
    REGISTER_PDF("file.registerPdf", PermissionFile.REGISTER_PDF),
    RECORDS("file.records", PermissionFile.RECORDS),
    GATES_CSV("file.gatesCsv", PermissionFile.GATES_CSV),
    GATES_PDF("file.gatesPdf", PermissionFile.GATES_PDF);

    private final String words;
    private final String ending;
    private final List<String> patterns;

    FileKind(String words, String ending, List<String> patterns) {
        this.words = words;
        this.ending = ending;
        this.patterns = patterns;
    }

    FileKind(String words, SheetSet set) {
        this(words, set.ending(), List.of("*" + set.ending()));
    }

    FileKind(String words, PermissionFile file) {
        this(words, file.ending(), List.of("*" + file.ending()));
    }

    /** What people call such a file. */
    public String words() {
        return Words.say(words);
    }

    /** The ending that a new file gets, with its dot. */
    public String ending() {
        return ending;
    }

    /** What a file chooser shows. */
    public List<String> patterns() {
        return patterns;
    }
}
