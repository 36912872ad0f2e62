package throughline.export.register;

import java.util.Locale;
import java.util.Optional;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateMatrix;
import throughline.consent.GateState;
import throughline.item.Words;

/** Parts of a matrix of gates as people read them. */
public final class GateWords {

    private GateWords() {}

    /** A market as the heading of a column. */
    public static String market(String market, Catalogue catalogue) {
        String name = market.isEmpty() ? Words.say("phrase.anywhere") : catalogue.nameOfMarket(market);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The worst state of a gate in a market, or in any for an empty one. */
    public static GateState state(Gate gate, Optional<String> market) {
        return GateMatrix.Row.cells(gate, market).stream()
                .map(GateCell::state)
                .reduce(GateState.READY, GateState::worse);
    }

    /** A state in one word. */
    public static String word(GateState state) {
        return Words.say(
                switch (state) {
                    case READY -> "sign.ready";
                    case MISSING -> "sign.missing";
                    case TO_CONFIRM -> "sign.toConfirm";
                    case EXPIRING -> "sign.expiring";
                });
    }
}
