package throughline.desktop.outline;

import java.util.List;
import java.util.Optional;
import throughline.consent.GateState;

/**
 * A line of the outline as data.
 *
 * @param key unique among its siblings and stable while the plan changes
 * @param id the item it stands for, empty for a heading
 * @param kind what it is
 * @param title what it is called
 * @param count how many belong to it
 * @param gate the worst gate of a campaign or before a touchpoint
 * @param code a track's letters, or a touchpoint's number
 * @param color a track's colour, or a neighborhood's fill
 * @param ink a neighborhood's ink
 * @param children the lines below
 */
public record OutlineNode(
        String key,
        String id,
        Kind kind,
        String title,
        int count,
        Optional<GateState> gate,
        String code,
        String color,
        String ink,
        List<OutlineNode> children) {

    /** What a line stands for. */
    public enum Kind {
        ROOT,
        CAMPAIGNS,
        AUDIENCES,
        TRACKS,
        NEIGHBORHOODS,
        CAMPAIGN,
        TOUCHPOINT,
        AUDIENCE,
        TRACK,
        NEIGHBORHOOD,
        STATION;

        /** True for the lines that head a part of the list. */
        public boolean isHeading() {
            return compareTo(NEIGHBORHOODS) <= 0;
        }
    }

    /** Copies the lines below. */
    public OutlineNode {
        children = List.copyOf(children);
    }

    /** A line with nothing but a title. */
    static OutlineNode plain(Kind kind, String id, String title, int count, List<OutlineNode> children) {
        return new OutlineNode(kind + id, id, kind, title, count, Optional.empty(), "", "", "", children);
    }

    /** The same line with a gate and a number or letters. */
    OutlineNode with(Optional<GateState> newGate, String newCode) {
        return new OutlineNode(key, id, kind, title, count, newGate, newCode, color, ink, children);
    }

    /** The same line in colours. */
    OutlineNode in(String newCode, String newColor, String newInk) {
        return new OutlineNode(key, id, kind, title, count, gate, newCode, newColor, newInk, children);
    }

    /** The same line with other lines below; a heading counts those, whatever else belongs to it. */
    OutlineNode withChildren(List<OutlineNode> newChildren) {
        int newCount = kind.isHeading() ? newChildren.size() : count;
        return new OutlineNode(key, id, kind, title, newCount, gate, code, color, ink, newChildren);
    }
}
