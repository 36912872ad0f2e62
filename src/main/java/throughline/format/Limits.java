package throughline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** How much a document may hold. Chosen far above any real plan and far below what would exhaust a desktop. */
final class Limits {

    /** Bytes in a document. */
    static final int BYTES = 64 * 1024 * 1024;

    /** Levels of nesting. */
    static final int DEPTH = 64;

    /** Tokens in a document. */
    static final long TOKENS = 5_000_000;

    /** Items in a plan or map. */
    static final int ITEMS = 50_000;

    /** Values inside one item. */
    static final int VALUES_IN_ITEM = 100_000;

    /** The parser's own limits; without them it would take a million brackets or a number of a million digits. */
    static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxDocumentLength(BYTES)
                    .maxTokenCount(TOKENS)
                    .maxNumberLength(64)
                    .maxStringLength(2_000_000)
                    .maxNameLength(256)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private Limits() {}
}
