package throughline.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Actions;

/** What the palette offers for what was typed. */
final class PaletteModel {

    /** The command that opens the palette, which it need not offer itself. */
    static final String OPEN = "palette";

    private final PlannerModel model;
    private final Actions actions;
    private final Recent recent = new Recent();
    private Ranking ranking = new Ranking(List.of(), recent);
    private final FoundTrail trail;
    private Scope scope = Scope.ALL;
    private String typed = "";
    private List<String> found = List.of();

    /** @param trail keeps what was found, to go on to the next */
    PaletteModel(PlannerModel model, Actions actions, FoundTrail trail) {
        this.trail = trail;
        this.model = model;
        this.actions = actions;
    }

    /** Looks from now on through what there is at this moment. */
    void open(Scope newScope) {
        scope = newScope;
        List<Entry> entries = new ArrayList<>();
        if (scope == Scope.ALL) {
            entries.addAll(Commands.of(actions, OPEN));
        }
        entries.addAll(NamedThings.of(model));
        if (scope == Scope.ALL) {
            entries.addAll(NamedThings.findings(model));
        }
        ranking = new Ranking(entries, recent);
    }

    /** What fits, the best first; while things are looked for, the map marks it too. */
    List<Hit> hits(String query) {
        List<Hit> hits = ranking.hits(query);
        // Without a query everything fits, and marks on everything say nothing.
        boolean marked = scope == Scope.NAMED && !query.isBlank();
        found = marked ? hits.stream().map(hit -> hit.entry().item()).toList() : List.of();
        typed = query.strip();
        model.foundProperty().set(Set.copyOf(found));
        if (marked) {
            trail.lay(typed, found);
        }
        return hits;
    }

    /** Ends the search. */
    void close() {
        ranking = new Ranking(List.of(), recent);
        model.foundProperty().set(Set.of());
    }

    /** Runs a command or goes to a thing, and remembers it. */
    void run(Entry entry) {
        recent.use(entry.key());
        entry.run().run();
        if (found.contains(entry.item())) {
            trail.tell(entry.item());
        }
    }
}
