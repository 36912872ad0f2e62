package throughline.rule;

import java.util.List;
import throughline.item.Texts;

/**
 * What a rule's words rest on.
 *
 * @param confidence the best kind of source
 * @param verified true if at least one public source was read
 * @param unverified what in the rule was not read anywhere, prose each
 * @param sources where it is said
 */
public record Evidence(Confidence confidence, boolean verified, List<String> unverified, List<Source> sources) {

    /** Copies the lists. */
    public Evidence {
        unverified =
                unverified.stream().map(it -> Texts.prose("unverified", it)).toList();
        sources = List.copyOf(sources);
    }

    /** Kinds of source, the best first. */
    public enum Confidence {
        STATUTE_TEXT,
        REGULATOR,
        LAW_FIRM,
        INDUSTRY,
        VENDOR,
        /** General knowledge, looked up nowhere. */
        MEMORY,
        /** Confirmed by somebody of the organisation. */
        OWN
    }
}
