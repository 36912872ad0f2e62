package throughline.desktop.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.draw.ShowPage;
import throughline.draw.ShowPages;
import throughline.draw.Theme;
import throughline.layout.MapLayout;
import throughline.plan.Plan;
import throughline.plan.ShowStep;

/** Makes the pages of a plan and keeps the latest, so that going back and forth costs nothing. */
final class PageMaker {

    private static final int KEPT = 12;

    private final Catalogue catalogue;
    private @Nullable Plan plan;
    private @Nullable MapLayout layout;
    private @Nullable ShowPages pages;
    private @Nullable Theme theme;
    private List<Finding> findings = List.of();
    private final Map<Key, ShowPage> made = new LinkedHashMap<>();

    private record Key(ShowStep step, double width, double height) {}

    PageMaker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The page of a step of a plan as it is now; empty where the step is about what the plan has no more. */
    Optional<ShowPage> page(Plan now, List<Finding> noticed, Theme look, ShowStep step, double width, double height) {
        if (step.about().item().filter(id -> !now.has(id)).isPresent() || width < 1 || height < 1) {
            return Optional.empty();
        }
        ShowPages from = pages(now, noticed, look);
        Key key = new Key(step, width, height);
        ShowPage page = made.get(key);
        if (page == null) {
            page = from.page(step, width, height);
            made.put(key, page);
            if (made.size() > KEPT) {
                made.remove(made.keySet().iterator().next());
            }
        }
        return Optional.of(page);
    }

    private ShowPages pages(Plan now, List<Finding> noticed, Theme look) {
        ShowPages known = pages;
        MapLayout laid = layout;
        if (laid == null || laid.map() != now.map()) {
            laid = MapLayout.of(now.map());
            layout = laid;
            known = null;
        }
        if (known == null || now != plan || look != theme || noticed != findings) {
            known = new ShowPages(now, laid, catalogue, noticed, look);
            made.clear();
            pages = known;
            plan = now;
            theme = look;
            findings = noticed;
        }
        return known;
    }
}
