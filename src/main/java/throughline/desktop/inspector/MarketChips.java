package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import throughline.consent.Catalogue;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.MarketNames;

/** Markets as chips, called by name and code. */
final class MarketChips {

    private MarketChips() {}

    /**
     * Shows chosen markets in their order, and the others by name to add.
     *
     * @param taken is handed the markets as they are to be
     */
    static void show(
            Chips chips,
            Catalogue catalogue,
            List<String> chosen,
            Collection<String> all,
            String none,
            Consumer<List<String>> taken) {
        List<Chips.Chip> shown = chosen.stream()
                .map(market -> new Chips.Chip(
                        MarketNames.called(catalogue, market), null, null, () -> taken.accept(without(chosen, market))))
                .toList();
        List<Chips.Option> options = all.stream()
                .filter(market -> !chosen.contains(market))
                .sorted(Comparator.comparing(market -> MarketNames.called(catalogue, market)))
                .map(market -> new Chips.Option(
                        MarketNames.offered(catalogue, market), null, () -> taken.accept(with(chosen, market))))
                .toList();
        chips.show(shown, options, none);
    }

    private static List<String> with(List<String> markets, String market) {
        List<String> more = new ArrayList<>(markets);
        more.add(market);
        return more;
    }

    private static List<String> without(List<String> markets, String market) {
        return markets.stream().filter(other -> !other.equals(market)).toList();
    }
}
