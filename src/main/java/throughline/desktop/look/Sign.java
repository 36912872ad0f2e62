package throughline.desktop.look;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import throughline.check.Severity;
import throughline.consent.GateState;
import throughline.item.Words;
import throughline.map.Capability;

/**
 * The small signs of lists: each has a shape and a mark of its own, so that none is told by colour alone. Drawn on a field
 * of 16 by 16.
 */
public enum Sign {
    /** A disc with a tick. */
    READY("ready", "M8 0 A8 8 0 1 1 8 16 A8 8 0 1 1 8 0 Z", "M4.4 8.2 L7 10.8 L11.7 5.6", "sign.ready"),
    /** An octagon with a bar. */
    MISSING("missing", "M4.7 0 H11.3 L16 4.7 V11.3 L11.3 16 H4.7 L0 11.3 V4.7 Z", "M4.2 8 H11.8", "sign.missing"),
    /** A diamond with a question mark. */
    TO_CONFIRM(
            "to-confirm",
            "M8 -0.6 L16.6 8 L8 16.6 L-0.6 8 Z",
            "M6 6.2 A2.05 2.05 0 1 1 8.6 8.1 Q8 8.4 8 9.4 M8 11.7 V11.8",
            "sign.toConfirm"),
    /** A disc with the hands of a clock. */
    EXPIRING("to-confirm", "M8 0 A8 8 0 1 1 8 16 A8 8 0 1 1 8 0 Z", "M8 4 V8.4 L11 10.2", "sign.expiring"),
    /** A full disc. */
    HAVE("ready", "M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z", "", "word.Capability.HAVE"),
    /** A ring whose lower half is full. */
    PLANNED("planned", "M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z", "M1 8 A7 7 0 0 0 15 8 Z", "word.Capability.PLANNED"),
    /** A ring whose lower half is full: reached in part. */
    PART("part", "M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z", "M1 8 A7 7 0 0 0 15 8 Z", "picture.reach.PART"),
    /** A ring, crossed out: nobody is reached. */
    UNLIT("unlit", "M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z", "M3.2 12.8 L12.8 3.2", "picture.reach.NOBODY"),
    /** A ring of dashes. */
    GAP("gap", "M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z", "", "word.Capability.GAP"),
    /** A small ring. */
    NOT_SAID("not-said", "M8 5 A3 3 0 1 1 8 11 A3 3 0 1 1 8 5 Z", "", "word.Capability.UNSET"),
    /** A square with an i. */
    NOTE(
            "note",
            "M3 1 H13 A2 2 0 0 1 15 3 V13 A2 2 0 0 1 13 15 H3 A2 2 0 0 1 1 13 V3 A2 2 0 0 1 3 1 Z",
            "M8 7.4 V11.6 M8 4.5 V4.6",
            "sign.note"),
    /** An empty disc: nothing to say yet. */
    NONE("none", "M8 2 A6 6 0 1 1 8 14 A6 6 0 1 1 8 2 Z", "", "sign.none");

    private final String style;
    private final String shape;
    private final String mark;
    private final String word;

    Sign(String style, String shape, String mark, String word) {
        this.style = style;
        this.shape = shape;
        this.mark = mark;
        this.word = word;
    }

    /** The sign of a gate. */
    public static Sign of(GateState state) {
        return switch (state) {
            case READY -> READY;
            case MISSING -> MISSING;
            case TO_CONFIRM -> TO_CONFIRM;
            case EXPIRING -> EXPIRING;
        };
    }

    /** The sign of a capability. */
    public static Sign of(Capability capability) {
        return switch (capability) {
            case HAVE -> HAVE;
            case PLANNED -> PLANNED;
            case GAP -> GAP;
            case UNSET -> NOT_SAID;
        };
    }

    /** The sign of a finding. */
    public static Sign of(Severity severity) {
        return switch (severity) {
            case ERROR -> MISSING;
            case WARN -> TO_CONFIRM;
            case INFO -> NOTE;
        };
    }

    /** What the sign says, in a word or two. */
    public String word() {
        return Words.say(word);
    }

    /** A fresh node. Its name for assistive technology is {@code words}. */
    public Node node(String words) {
        SVGPath ground = path(shape, "sign-ground");
        SVGPath stroke = path(mark, "sign-mark");
        StackPane sign = new StackPane();
        sign.getStyleClass().addAll("sign", style);
        // Managed by hand: a stack would centre the mark by its own bounds and so shift it.
        ground.setManaged(false);
        stroke.setManaged(false);
        sign.getChildren().setAll(ground, stroke);
        sign.setMinSize(16, 16);
        sign.setMaxSize(16, 16);
        sign.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sign.setAccessibleText(words);
        return sign;
    }

    /** A fresh node that says its word as a tooltip. */
    public Node node() {
        Label holder = new Label("", node(word()));
        holder.getStyleClass().add("sign-holder");
        holder.setTooltip(new Tooltip(word()));
        holder.setAccessibleText(word());
        return holder;
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
