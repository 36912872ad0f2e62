package throughline.consent;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import throughline.item.InvalidItem;
import throughline.rule.Market;

/**
 * Which markets lie in which. One that nobody has listed lies in the one its id begins with ({@code US-WA} in {@code US}),
 * if that is listed, and in {@link Market#GLOBAL}.
 */
final class MarketTree {

    private final Map<String, Market> markets = new HashMap<>();
    private final Map<String, List<String>> chains = new ConcurrentHashMap<>();

    /** Refuses markets that lie in one another, or in one that is not there. */
    MarketTree(List<Market> all) {
        all.forEach(market -> markets.put(market.id(), market));
        for (Market market : all) {
            if (!market.within().isEmpty() && !markets.containsKey(market.within())) {
                throw new InvalidItem(
                        "markets", "\"" + market.id() + "\" lies in \"" + market.within() + "\", which is not there");
            }
            chain(market.id());
        }
    }

    /** The market and those it lies in, the narrowest first, {@link Market#GLOBAL} last. */
    List<String> chain(String market) {
        List<String> known = chains.get(market);
        return known != null ? known : chains.computeIfAbsent(market, this::follow);
    }

    private List<String> follow(String market) {
        List<String> chain = new ArrayList<>();
        String at = market;
        while (!at.isEmpty() && !at.equals(Market.GLOBAL)) {
            if (chain.contains(at)) {
                throw new InvalidItem("markets", "\"" + at + "\" lies in itself");
            }
            chain.add(at);
            at = parent(at);
        }
        chain.add(Market.GLOBAL);
        return List.copyOf(chain);
    }

    private String parent(String market) {
        Market listed = markets.get(market);
        if (listed != null) {
            return listed.within();
        }
        int dash = market.indexOf('-');
        return dash > 0 ? market.substring(0, dash) : "";
    }

    /** Where the people of a market are; those of the market it lies in where nobody has said; none if nobody has at all. */
    List<ZoneId> zones(String market) {
        for (String each : chain(market)) {
            Market listed = markets.get(each);
            if (listed != null && !listed.zones().isEmpty()) {
                return listed.zones();
            }
        }
        return List.of();
    }
}
