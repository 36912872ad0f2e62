package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.List;
import throughline.desktop.sheets.SheetImport;
import throughline.item.Words;
import throughline.sheet.Grid;
import throughline.sheet.Importing;

/** What a dialog says about a spreadsheet and what comes of it, in words. */
final class ImportFacts {

    private ImportFacts() {}

    /** What the file was taken for, and what is to be known about its sheet. */
    static String how(SheetImport sheet) {
        List<String> facts = new ArrayList<>(List.of(sheet.sheet().how()));
        Grid grid = sheet.grid();
        if (grid.merged() > 0) {
            facts.add(Words.say("import.merged", grid.merged()));
        }
        if (grid.formulas() > 0) {
            facts.add(Words.say("import.formulas", grid.formulas()));
        }
        return String.join("\n", facts);
    }

    /** What comes of it, or what is missing before anything can. */
    static String summary(SheetImport sheet) {
        String missing = Importing.missing(sheet.mapping());
        if (!missing.isEmpty()) {
            return Words.say("import.missing." + sheet.mapping().kind().key());
        }
        Importing.Counts counts = sheet.outcome().counts();
        List<String> facts = new ArrayList<>();
        facts.add(Words.say("import.sum." + sheet.mapping().kind().key(), counts.taken()));
        add(facts, "import.sum.newCampaigns", counts.campaigns());
        add(facts, "import.sum.audiences", counts.audiences());
        add(facts, "import.sum.inherited", counts.inherited());
        add(facts, "import.sum.leftOut", counts.leftOut());
        add(facts, "import.sum.there", counts.there());
        add(facts, "import.sum.totals", counts.totals());
        return String.join(" \u00b7 ", facts);
    }

    private static void add(List<String> facts, String key, int count) {
        if (count > 0) {
            facts.add(Words.say(key, count));
        }
    }
}
