package throughline.desktop.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.consent.PermissionType;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;

/** The share of an audience that holds each permission from the start, in percent. */
public final class HeldShares extends VBox {

    private static final BigDecimal FIRST_GUESS = new BigDecimal("0.1");

    private final Map<String, TextEntry> shares = new LinkedHashMap<>();
    private final MenuButton add = new MenuButton(Words.say("audience.held.add"), Icons.of(Feather.PLUS));
    private String shown = "";

    /** Without shares. */
    public HeldShares() {
        getStyleClass().add("held-shares");
        add.getStyleClass().add("chip-add");
        add.setId("add-held");
    }

    void show(PlannerModel model, Audience audience, List<PermissionType> addable) {
        List<String> held = List.copyOf(audience.held().keySet());
        // Fields stay as long as the same shares are shown, so that the one in hand keeps it.
        if (!shown.equals(audience.id()) || !held.equals(List.copyOf(shares.keySet()))) {
            rebuild(model, audience, held);
        }
        shown = audience.id();
        audience.held()
                .forEach((permission, share) -> field(permission)
                        .show(
                                model,
                                audience.id(),
                                Numbers.percent(share),
                                (now, text) ->
                                        AudienceEdits.held(now, audience.id(), permission, Numbers.share(text))));
        add.getItems()
                .setAll(addable.stream()
                        .map(type -> item(model, audience, type))
                        .toList());
    }

    private TextEntry field(String permission) {
        return java.util.Objects.requireNonNull(shares.get(permission));
    }

    private void rebuild(PlannerModel model, Audience audience, List<String> held) {
        shares.clear();
        List<Node> lines = new ArrayList<>();
        for (String permission : held) {
            TextEntry entry = new TextEntry();
            entry.setFieldId("held-" + permission);
            entry.getStyleClass().add("share");
            shares.put(permission, entry);
            lines.add(line(model, audience.id(), permission, entry));
        }
        if (lines.isEmpty()) {
            Label none = new Label(Words.say("audience.held.none"));
            none.setWrapText(true);
            none.getStyleClass().add("chips-none");
            lines.add(none);
        }
        lines.add(add);
        getChildren().setAll(lines);
    }

    private static Node line(PlannerModel model, String audience, String permission, TextEntry entry) {
        String called = model.catalogue().nameOf(permission);
        Label name = new Label(called);
        name.getStyleClass().add("share-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label unit = new Label("%");
        unit.getStyleClass().add("unit");
        Button remove = new Button("", Icons.of(Feather.X));
        remove.getStyleClass().add("mini");
        String words = Words.say("audience.held.remove", called);
        remove.setTooltip(new Tooltip(words));
        remove.setAccessibleText(words);
        remove.setOnAction(e -> model.apply(now -> AudienceEdits.held(now, audience, permission, BigDecimal.ZERO)));
        HBox line = new HBox(name, entry, unit, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("share-line");
        return line;
    }

    private static MenuItem item(PlannerModel model, Audience audience, PermissionType type) {
        MenuItem item = new MenuItem(type.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.apply(now -> AudienceEdits.held(now, audience.id(), type.id(), FIRST_GUESS)));
        return item;
    }

    void commit() {
        List.copyOf(shares.values()).forEach(TextEntry::commit);
    }
}
