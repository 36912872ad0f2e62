package throughline.desktop.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.PermissionType;
import throughline.consent.RuleBook;
import throughline.consent.reach.StationReach;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Numbers;
import throughline.draw.ReachQuestion;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** Asks about reach: of which audience, with which permissions; tells the answer in words and what would open most next. */
final class ReachBar {

    private final PlannerModel model;

    ReachBar(PlannerModel model) {
        this.model = model;
    }

    /** The question as it stands, or the first that makes sense: of the first audience, with what most of it hold. */
    static ReachQuestion question(Plan plan, ReachQuestion asked) {
        if (plan.find(asked.audience(), Audience.class).isPresent()
                || plan.audiences().isEmpty()) {
            return asked;
        }
        return of(plan.audiences().getFirst());
    }

    private static ReachQuestion of(Audience audience) {
        SortedSet<String> most = new TreeSet<>();
        audience.held().entrySet().stream()
                .filter(it -> it.getValue().signum() > 0)
                .max(Map.Entry.comparingByValue())
                .ifPresent(it -> most.add(it.getKey()));
        return new ReachQuestion(audience.id(), most);
    }

    /** Question and answer, in the order they are read. */
    List<Node> nodes(Plan plan) {
        ReachQuestion asked = model.reachProperty().get();
        Audience audience = plan.find(asked.audience(), Audience.class).orElse(null);
        if (audience == null) {
            return List.of(label(Words.say("reach.none"), "legend-heading"));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(audiences(plan, audience));
        nodes.add(permissions(asked));
        RuleBook book = RuleBook.of(model.catalogue(), plan.ownRules());
        StationReach reach = StationReach.of(plan, book, audience);
        List<StationReach.Reach> all = reach.with(asked.permissions());
        long lit = all.stream().filter(it -> it.ready().signum() > 0).count();
        nodes.add(label(Words.say("reach.summary", lit, all.size()), "reach-words"));
        List<StationReach.Gain> gains = reach.next(asked.permissions());
        if (gains.isEmpty()) {
            nodes.add(label(Words.say("reach.next.none"), "reach-words"));
        } else {
            nodes.add(label(next(gains.getFirst()), "reach-words"));
            nodes.add(add(asked, gains.getFirst().permission()));
        }
        return nodes;
    }

    private String next(StationReach.Gain gain) {
        String permission = model.catalogue().nameOf(gain.permission());
        long people = gain.people().longValue();
        return people == 0
                ? Words.say("reach.next.stations", permission, gain.stations())
                : Words.say("reach.next", permission, gain.stations(), Numbers.people(people));
    }

    private Node audiences(Plan plan, Audience shown) {
        ComboBox<Audience> box = new ComboBox<>();
        box.setId("reach-audience");
        box.setAccessibleText(Words.say("reach.audience"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Audience it) {
                return it == null ? "" : Naming.of(plan, it);
            }

            @Override
            public @Nullable Audience fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(plan.audiences());
        box.setValue(shown);
        box.setOnAction(e -> {
            Audience chosen = box.getValue();
            if (chosen != null && !chosen.id().equals(shown.id())) {
                model.reachProperty().set(of(chosen));
            }
        });
        return box;
    }

    private Node permissions(ReachQuestion asked) {
        Catalogue catalogue = model.catalogue();
        MenuButton menu = new MenuButton(
                asked.permissions().size() == 1
                        ? catalogue.nameOf(asked.permissions().first())
                        : Words.say("reach.permissions", asked.permissions().size()));
        menu.setId("reach-permissions");
        menu.setTooltip(new Tooltip(Words.say("reach.permissions.tip")));
        for (PermissionType type : catalogue.permissions()) {
            if (type.scope() == PermissionType.Scope.PERSON) {
                CheckMenuItem item = new CheckMenuItem(type.name());
                item.setMnemonicParsing(false);
                item.setSelected(asked.permissions().contains(type.id()));
                item.setOnAction(e -> model.reachProperty().set(asked.with(type.id(), item.isSelected())));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private Node add(ReachQuestion asked, String permission) {
        Button add = new Button(Words.say("reach.add"));
        add.setId("reach-add");
        add.getStyleClass().add("small");
        add.setTooltip(new Tooltip(Words.say("reach.add.tip")));
        add.setOnAction(e -> model.reachProperty().set(asked.with(permission, true)));
        return add;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
