package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import throughline.consent.Catalogue;
import throughline.desktop.parts.Chips;
import throughline.item.Words;
import throughline.rule.Market;

/** Markets as chips, called by name and code. */
final class MarketChips {

    private static final String ARTICLE = "the ";

    private MarketChips() {}

    /** What a list calls a market: its name and its code, or its code where the catalogue does not know it. */
    static String called(Catalogue catalogue, String market) {
        String name = catalogue.nameOfMarket(market);
        if (name.equals(market)) {
            return market;
        }
        // Names stand as they do behind "in"; by itself a name goes without the article.
        String plain = name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
        return Words.say("market.called", plain, market);
    }

    /** The ids of all markets that the catalogue knows by name but the one that holds all others. */
    static List<String> known(Catalogue catalogue) {
        return catalogue.markets().stream()
                .map(Market::id)
                .filter(id -> !id.equals(Market.GLOBAL))
                .toList();
    }

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
                        called(catalogue, market), null, null, () -> taken.accept(without(chosen, market))))
                .toList();
        List<Chips.Option> options = all.stream()
                .filter(market -> !chosen.contains(market))
                .sorted(Comparator.comparing(market -> called(catalogue, market)))
                .map(market ->
                        new Chips.Option(called(catalogue, market), null, () -> taken.accept(with(chosen, market))))
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
