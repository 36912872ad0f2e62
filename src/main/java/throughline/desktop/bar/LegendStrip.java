package throughline.desktop.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import throughline.consent.GateState;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Sign;
import throughline.draw.Focus;
import throughline.draw.Overlay;
import throughline.draw.ReachQuestion;
import throughline.item.Words;
import throughline.map.Capability;
import throughline.map.LifecycleStage;
import throughline.plan.Plan;

/** At the foot of the map: what its signs mean just now, in signs and words. Nothing while there is nothing to explain. */
public final class LegendStrip {

    /** As much as the zoom control takes, with the gaps around both. */
    private static final double BESIDE = 240;

    private final PlannerModel model;
    private final VBox strip;
    private final Region place;

    /**
     * Follows overlay and focus.
     *
     * @param strip takes the signs
     * @param place what it stands on, whose other end stays free
     */
    public LegendStrip(PlannerModel model, VBox strip, Region place) {
        this.model = model;
        this.strip = strip;
        this.place = place;
        model.overlayProperty().addListener((property, before, after) -> show());
        model.focusProperty().addListener((property, before, after) -> show());
        model.reachProperty().addListener((property, before, after) -> show());
        model.planProperty().addListener((property, before, after) -> {
            if (model.overlayProperty().get() == Overlay.REACH) {
                show();
            }
        });
        show();
    }

    private void show() {
        Overlay overlay = model.overlayProperty().get();
        if (overlay == Overlay.REACH && isAskedAnew()) {
            return;
        }
        strip.getChildren().clear();
        boolean campaign = model.focusProperty().get() instanceof Focus.OnCampaign;
        if (overlay == Overlay.REACH) {
            reach();
        }
        add(overlay == Overlay.NONE && campaign ? gates() : overlay(overlay));
        // What explains lets the pointer through to the map; what can be chosen does not.
        strip.setMouseTransparent(overlay != Overlay.REACH);
        strip.setManaged(!strip.getChildren().isEmpty());
        strip.setOpacity(strip.getChildren().isEmpty() ? 0 : 1);
    }

    /** True if there was no question yet that makes sense for the plan: the first that does is shown instead. */
    private boolean isAskedAnew() {
        Plan plan = model.planProperty().get();
        ReachQuestion before = model.reachProperty().get();
        ReachQuestion question = plan == null ? before : ReachBar.question(plan, before);
        model.reachProperty().set(question);
        return !question.equals(before);
    }

    /** Asking about reach has a row of its own, above what the signs mean. */
    private void reach() {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            add(new ReachBar(model).nodes(plan));
        }
    }

    private void add(List<Node> entries) {
        if (!entries.isEmpty()) {
            FlowPane row = new FlowPane();
            row.getStyleClass().add("legend-row");
            row.getChildren().setAll(entries);
            row.prefWrapLengthProperty().bind(place.widthProperty().subtract(BESIDE));
            strip.getChildren().add(row);
        }
    }

    private static List<Node> gates() {
        List<Node> entries = new ArrayList<>();
        entries.add(heading(Words.say("legend.strip.gates")));
        for (GateState state : GateState.values()) {
            Sign sign = Sign.of(state);
            entries.add(entry(sign.node(""), sign.word()));
        }
        return entries;
    }

    private static List<Node> overlay(Overlay overlay) {
        return switch (overlay) {
            case NONE -> List.of();
            case GATES -> gates();
            case LIFECYCLE -> stages();
            case CAPABILITY -> capabilities();
            case REACH -> reachSigns();
            case NOTES -> List.of(heading(Words.say("overlay.notes.tip")));
            case CAMPAIGNS -> List.of(heading(Words.say("overlay.campaigns.tip")));
        };
    }

    /** Each state in the shape that stations bear. */
    private static List<Node> capabilities() {
        List<Node> entries = new ArrayList<>();
        entries.add(heading(Words.say("legend.overlay.capability")));
        for (Capability state : List.of(Capability.HAVE, Capability.PLANNED, Capability.GAP, Capability.UNSET)) {
            entries.add(entry(Sign.of(state).node(""), Sign.of(state).word()));
        }
        return entries;
    }

    /** How much of an audience is reached, in the shapes that stations bear. */
    private static List<Node> reachSigns() {
        return List.of(
                entry(Sign.HAVE.node(""), Words.say("picture.reach.ALL")),
                entry(Sign.PART.node(""), Words.say("picture.reach.PART")),
                entry(Sign.TO_CONFIRM.node(""), Words.say("picture.reach.TO_CONFIRM")),
                entry(Sign.UNLIT.node(""), Words.say("picture.reach.NOBODY")));
    }

    /** Each stage with its own tick among the others, as stations show them. */
    private static List<Node> stages() {
        List<Node> entries = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            HBox ticks = new HBox();
            ticks.getStyleClass().add("ticks");
            ticks.setAlignment(Pos.CENTER);
            for (LifecycleStage each : LifecycleStage.values()) {
                Region tick = new Region();
                tick.getStyleClass().addAll("tick", each == stage ? "on" : "off");
                ticks.getChildren().add(tick);
            }
            String word = "legend.stage." + stage.name().toLowerCase(Locale.ROOT);
            entries.add(entry(ticks, Words.say(word)));
        }
        return entries;
    }

    private static Node heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("legend-heading");
        return label;
    }

    private static Node entry(Node sign, String words) {
        HBox entry = new HBox(sign, new Label(words));
        entry.getStyleClass().add("legend-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
