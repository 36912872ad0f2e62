package throughline.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import throughline.item.InvalidItem;
import throughline.item.Words;

/**
 * Where a copy of a plan comes from: the states that it was copied from on its way through people's workspaces, oldest
 * first. It lets the state be found again that two copies have in common. It names plans and checksums only.
 *
 * @param states the last {@value #LONGEST} of them
 */
public record Lineage(List<State> states) {

    /** The most states kept. */
    public static final int LONGEST = 16;

    /** Of a plan that is no copy. */
    public static final Lineage NONE = new Lineage(List.of());

    /**
     * A plan as it was when it was copied.
     *
     * @param plan the plan's id in the workspace that it was copied from
     * @param content the checksum of its content then
     */
    public record State(UUID plan, PlanChecksum content) {}

    /** Lets go of the oldest states where there are too many. */
    public Lineage {
        states = List.copyOf(states.subList(Math.max(0, states.size() - LONGEST), states.size()));
    }

    /** The lineage of a copy that is made now. */
    public Lineage with(UUID plan, PlanChecksum content) {
        List<State> more = new ArrayList<>(states);
        more.add(new State(plan, content));
        return new Lineage(more);
    }

    /** The oldest plan known that a copy comes from; empty for no copy. */
    public Optional<UUID> first() {
        return states.stream().findFirst().map(State::plan);
    }

    /** True if a copy comes from this plan. */
    public boolean has(UUID plan) {
        return states.stream().anyMatch(state -> state.plan().equals(plan));
    }

    static void write(JsonText out, State state) {
        out.text("plan", state.plan().toString())
                .text("content", state.content().hex());
    }

    static State read(Fields fields) {
        return new State(uuid(fields.text("plan")), checksum(fields.text("content")));
    }

    /** Java's own reader also takes shortened ones, and upper case. */
    private static UUID uuid(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new InvalidItem("plan", Words.say("format.uuid", Paths.shown(text)));
        }
        return UUID.fromString(text);
    }

    /**
     * A checksum of 64 hexadecimal digits in lower case.
     *
     * @throws InvalidItem if it is anything else
     */
    public static PlanChecksum checksum(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new InvalidItem("content", Words.say("format.checksum", Paths.shown(hex)));
        }
        return new PlanChecksum(new BigInteger(hex, 16));
    }
}
