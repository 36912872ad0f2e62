package throughline.desktop.actions;

import java.util.ArrayList;
import java.util.List;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Page;
import throughline.desktop.dialogs.Page.Row;
import throughline.desktop.terms.Term;
import throughline.item.Words;

/** Things to read. */
final class HelpActions {

    private static final List<String> HANDS =
            List.of("pan", "zoom", "select", "walk", "track", "open", "menu", "shift", "nudge", "leave");

    private HelpActions() {}

    static void add(Actions actions, Dialogs dialogs) {
        actions.add(Action.of("help.shortcuts", null, "F1", () -> dialogs.keys(actions, fixed())));
        actions.add(Action.of("help.words", null, "Shift+F1", () -> dialogs.page(words())));
        actions.add(Action.of("help.about", null, null, () -> dialogs.page(about())));
    }

    /** What the map reads itself. */
    private static List<Row> fixed() {
        return HANDS.stream()
                .map(hand ->
                        new Row(Words.say("page.shortcuts." + hand + ".keys"), Words.say("page.shortcuts." + hand)))
                .toList();
    }

    private static Page words() {
        return new Page(
                Words.say("page.words"),
                Words.say("page.words.text"),
                Term.sorted().stream()
                        .map(term -> new Row(term.word(), term.means()))
                        .toList());
    }

    private static Page about() {
        String version = HelpActions.class.getPackage().getImplementationVersion();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Words.say("page.about.version"), version == null ? Words.say("page.about.unpackaged") : version));
        rows.add(new Row("Java", Runtime.version().toString()));
        rows.add(new Row("JavaFX", System.getProperty("javafx.runtime.version", "")));
        rows.add(new Row(Words.say("page.about.notices"), ""));
        for (String work : List.of("inter", "dejavu", "javafx", "atlantafx", "controlsfx", "ikonli", "others")) {
            rows.add(new Row(Words.say("page.about." + work), Words.say("page.about." + work + ".licence")));
        }
        return new Page(Words.say("page.about"), Words.say("page.about.text"), rows);
    }
}
