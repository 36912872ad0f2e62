package throughline.desktop.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.consent.PermissionType;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;

/** The share of an audience that holds each permission from the start, in percent, or that nobody knows it. */
public final class HeldShares extends VBox {

    private final Map<String, HeldShare> shares = new LinkedHashMap<>();
    private final Label none = new Label(Words.say("audience.held.none"));
    private final MenuButton add = new MenuButton(Words.say("audience.held.add"), Icons.of(Feather.PLUS));
    private final CheckBox rest = new CheckBox(Words.say("audience.held.rest"));
    private String shown = "";

    /** Without shares. */
    public HeldShares() {
        getStyleClass().add("held-shares");
        none.setWrapText(true);
        none.getStyleClass().add("chips-none");
        add.getStyleClass().add("chip-add");
        add.setId("add-held");
        rest.setId("held-rest");
        rest.setWrapText(true);
        rest.setTooltip(new Tooltip(Words.say("audience.held.rest.tip")));
    }

    void show(PlannerModel model, Audience audience, List<PermissionType> addable) {
        TreeSet<String> permissions = new TreeSet<>(audience.held().keySet());
        permissions.addAll(audience.unsure());
        // Fields stay as long as the same permissions are shown, so that the one in hand keeps it.
        if (!shown.equals(audience.id()) || !permissions.equals(new TreeSet<>(shares.keySet()))) {
            shares.clear();
            permissions.forEach(permission -> shares.put(
                    permission, new HeldShare(permission, model.catalogue().nameOf(permission))));
            getChildren().setAll(shares.values());
            getChildren().addAll(none, rest, add);
        }
        none.setVisible(permissions.isEmpty() && !audience.restUnsure());
        none.setManaged(none.isVisible());
        rest.setSelected(audience.restUnsure());
        rest.setOnAction(e -> {
            boolean open = rest.isSelected();
            model.apply(now -> AudienceEdits.restUnsure(now, audience.id(), open));
        });
        shown = audience.id();
        shares.values().forEach(share -> share.show(model, audience, add::requestFocus));
        add.getItems()
                .setAll(addable.stream()
                        .filter(type -> !permissions.contains(type.id()))
                        .map(type -> item(model, audience, type))
                        .toList());
    }

    /** What is added is not known until somebody says it. */
    private MenuItem item(PlannerModel model, Audience audience, PermissionType type) {
        MenuItem item = new MenuItem(type.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> {
            model.apply(now -> AudienceEdits.unsure(now, audience.id(), type.id()));
            HeldShare added = shares.get(type.id());
            if (added != null) {
                added.typeOver();
            }
        });
        return item;
    }

    void commit() {
        List.copyOf(shares.values()).forEach(HeldShare::commit);
    }
}
