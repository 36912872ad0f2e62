package throughline.desktop.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.TextEntry;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.Change;
import throughline.plan.Plan;

/** How an audience is divided: a share in percent for each part, all together 100 percent at most, and what is left. */
public final class ShareFields extends VBox {

    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final Map<String, TextEntry> fields = new LinkedHashMap<>();
    private final Label rest = new Label();
    private String shown = "";

    /** Makes the change to other shares. */
    interface Edit {
        /** The change of an audience of {@code plan} to these shares, each above 0. */
        Change to(Plan plan, SortedMap<String, BigDecimal> shares);
    }

    /** Without shares. */
    public ShareFields() {
        getStyleClass().add("held-shares");
        rest.getStyleClass().add("chips-none");
        rest.setWrapText(true);
    }

    /**
     * Shows the shares of these parts.
     *
     * @param parts what the audience can be divided into, and what people call each
     * @param shares those of the audience as it is in a plan
     * @param kind begins the ids of the fields
     * @param none said while no part has a share
     */
    void show(
            PlannerModel model,
            Audience audience,
            Map<String, String> parts,
            Function<Audience, SortedMap<String, BigDecimal>> shares,
            String kind,
            String none,
            Edit edit) {
        SortedMap<String, BigDecimal> now = shares.apply(audience);
        String whose = kind + audience.id() + parts;
        // Fields stay as long as the same parts are shown, so that the one in hand keeps it.
        if (!shown.equals(whose)) {
            rebuild(parts, kind);
            shown = whose;
        }
        parts.keySet()
                .forEach(part -> field(part)
                        .show(
                                model,
                                audience.id(),
                                now.containsKey(part) ? Numbers.percent(Objects.requireNonNull(now.get(part))) : "",
                                (plan, text) -> edit.to(
                                        plan,
                                        with(shares.apply(plan.require(audience.id(), Audience.class)), part, text))));
        BigDecimal left = WHOLE.subtract(sum(now));
        rest.setText(
                now.isEmpty()
                        ? none
                        : left.signum() < 0
                                ? Words.say("fault.shares", Numbers.percent(sum(now)))
                                : Words.say("audience.rest", Numbers.percent(left)));
    }

    /** The shares with one part's as typed: nothing or 0 for none. */
    private static SortedMap<String, BigDecimal> with(SortedMap<String, BigDecimal> before, String part, String text) {
        SortedMap<String, BigDecimal> shares = new TreeMap<>(before);
        shares.remove(part);
        BigDecimal share = text.isBlank() ? BigDecimal.ZERO : Numbers.share(text);
        if (share.signum() > 0) {
            shares.put(part, share);
        }
        BigDecimal sum = sum(shares);
        // What is less than before is taken even while the sum stays too high, as a file may have it.
        if (sum.compareTo(WHOLE) > 0 && sum.compareTo(sum(before)) >= 0) {
            throw new InvalidItem("share", Words.say("fault.shares", Numbers.percent(sum)));
        }
        return shares;
    }

    private static BigDecimal sum(SortedMap<String, BigDecimal> shares) {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private TextEntry field(String part) {
        return Objects.requireNonNull(fields.get(part));
    }

    private void rebuild(Map<String, String> parts, String kind) {
        fields.clear();
        List<Node> lines = new ArrayList<>();
        parts.forEach((part, called) -> {
            TextEntry entry = new TextEntry();
            entry.setFieldId(kind + "-" + part);
            entry.withinLine(Words.say("audience.share.of", called));
            entry.getStyleClass().add("share");
            fields.put(part, entry);
            lines.add(line(called, entry));
            lines.add(entry.reasonInLine());
        });
        lines.add(rest);
        getChildren().setAll(lines);
    }

    private static Node line(String called, TextEntry entry) {
        Label name = new Label(called);
        name.getStyleClass().add("share-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label unit = new Label("%");
        unit.getStyleClass().add("unit");
        HBox line = new HBox(name, entry, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("share-line");
        return line;
    }

    void commit() {
        List.copyOf(fields.values()).forEach(TextEntry::commit);
    }
}
