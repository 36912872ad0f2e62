package throughline.desktop.dialogs;

import java.util.List;
import throughline.item.Words;

/** What a plan can be handed out as, in the order of the dialog. */
enum ExportKind {
    PDF("export-pdf", "export.kind.pdf", Group.DOCUMENT, FileKind.PDF, Choice.COLOURS, Choice.PAPER, Choice.LEAVE),
    SLIDES(
            "export-slides",
            "export.kind.slides",
            Group.DOCUMENT,
            FileKind.SLIDES,
            Choice.COLOURS,
            Choice.TEMPLATE,
            Choice.LEAVE),
    PAGE("export-page", "export.kind.page", Group.DOCUMENT, FileKind.PAGE, Choice.LEAVE, Choice.FINDINGS),
    PNG("export-png", "export.kind.png", Group.PICTURE, FileKind.PNG, Choice.COLOURS, Choice.PIXELS),
    SVG("export-svg", "export.kind.svg", Group.PICTURE, FileKind.SVG, Choice.COLOURS),
    YEAR("export-year", "export.kind.year", Group.WALL, FileKind.PDF, Choice.COLOURS, Choice.PAPER),
    SHOW("export-show", "export.kind.show", Group.WALL, FileKind.SHOW, Choice.COLOURS, Choice.PAPER, Choice.LEAVE),
    POSTER(
            "export-poster",
            "export.kind.poster",
            Group.WALL,
            FileKind.POSTER,
            Choice.COLOURS,
            Choice.PAPER,
            Choice.TILES),
    BLANK("export-blank", "export.kind.blank", Group.WALL, FileKind.BLANK, Choice.COLOURS, Choice.PAPER, Choice.TILES),
    WORKSHEETS(
            "export-worksheets",
            "export.kind.worksheets",
            Group.WALL,
            FileKind.WORKSHEETS,
            Choice.COLOURS,
            Choice.PAPER,
            Choice.GROUPS),
    JSON("export-json", "export.kind.json", Group.DATA, FileKind.PLAN, Choice.NOTES),
    CALENDAR("export-calendar", "export.kind.calendar", Group.DATA, FileKind.CALENDAR),
    WORKBOOK("export-workbook", "export.kind.workbook", Group.DATA, FileKind.WORKBOOK, Choice.LEAVE),
    CSV("export-csv", "export.kind.csv", Group.DATA, FileKind.CSV, Choice.TABLE, Choice.LEAVE),
    REGISTER_PDF(
            "export-register-pdf",
            "export.kind.registerPdf",
            Group.PERMISSIONS,
            FileKind.REGISTER_PDF,
            Choice.COLOURS,
            Choice.PAPER),
    REGISTER_CSV("export-register-csv", "export.kind.registerCsv", Group.PERMISSIONS, FileKind.REGISTER_CSV),
    GATES_PDF(
            "export-gates-pdf",
            "export.kind.gatesPdf",
            Group.PERMISSIONS,
            FileKind.GATES_PDF,
            Choice.COLOURS,
            Choice.PAPER),
    GATES_CSV("export-gates-csv", "export.kind.gatesCsv", Group.PERMISSIONS, FileKind.GATES_CSV),
    RECORDS("export-records", "export.kind.records", Group.PERMISSIONS, FileKind.RECORDS);

    /** What belongs together. */
    enum Group {
        DOCUMENT("export.group.document"),
        PICTURE("export.group.picture"),
        WALL("export.group.wall"),
        DATA("export.group.data"),
        PERMISSIONS("export.group.permissions");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        String words() {
            return Words.say(words);
        }
    }

    /** What there is to choose about it. */
    enum Choice {
        COLOURS,
        PAPER,
        TILES,
        GROUPS,
        PIXELS,
        TEMPLATE,
        TABLE,
        /** Money and notes. */
        LEAVE,
        NOTES,
        FINDINGS
    }

    private final String id;
    private final String words;
    private final Group group;
    private final FileKind file;
    private final List<Choice> choices;

    ExportKind(String id, String words, Group group, FileKind file, Choice... choices) {
        this.id = id;
        this.words = words;
        this.group = group;
        this.file = file;
        this.choices = List.of(choices);
    }

    /** The id of its button. */
    String id() {
        return id;
    }

    /** One line about it. */
    String words() {
        return Words.say(words);
    }

    Group group() {
        return group;
    }

    FileKind file() {
        return file;
    }

    boolean has(Choice choice) {
        return choices.contains(choice);
    }
}
