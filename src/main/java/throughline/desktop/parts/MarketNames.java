package throughline.desktop.parts;

import java.util.List;
import throughline.consent.Catalogue;
import throughline.item.Words;
import throughline.rule.Market;

/** What people call markets. */
public final class MarketNames {

    private static final String ARTICLE = "the ";

    private MarketNames() {}

    /** What a list calls a market: its name and its code, or its code where the catalogue does not know it. */
    public static String called(Catalogue catalogue, String market) {
        String name = catalogue.nameOfMarket(market);
        return name.equals(market) ? market : Words.say("market.called", plain(catalogue, market), market);
    }

    /** What a list to choose from calls a market: as {@link #called}, and what it is part of. */
    public static String offered(Catalogue catalogue, String market) {
        String parent = catalogue.markets().stream()
                .filter(it -> it.id().equals(market))
                .map(Market::within)
                .findFirst()
                .orElse("");
        return parent.isEmpty() || parent.equals(Market.GLOBAL)
                ? called(catalogue, market)
                : Words.say("market.offered", called(catalogue, market), plain(catalogue, parent));
    }

    /** A market's name by itself; its code where the catalogue does not know it. */
    public static String plain(Catalogue catalogue, String market) {
        String name = catalogue.nameOfMarket(market);
        // Names stand as they do behind "in"; by itself a name goes without the article.
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }

    /** The ids of all markets that the catalogue knows by name but the one that holds all others. */
    public static List<String> known(Catalogue catalogue) {
        return catalogue.markets().stream()
                .map(Market::id)
                .filter(id -> !id.equals(Market.GLOBAL))
                .toList();
    }
}
