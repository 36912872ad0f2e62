package throughline.desktop.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.desktop.actions.Action;
import throughline.draw.Focus;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The guide as a strip above the map: the step that waits, a button that leads to it, and the ways past it and out. */
public final class GuideStrip {

    private final Desk desk;
    private final PlannerModel model;
    private final GuideSteps steps = new GuideSteps();
    private @Nullable Guide guide;

    @FXML
    private VBox strip;

    @FXML
    private FlowPane row;

    @FXML
    private Label count;

    @FXML
    private Label text;

    @FXML
    private Button lead;

    @FXML
    private Button pass;

    @FXML
    private Button end;

    /** @param desk what every part of the window is handed */
    public GuideStrip(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        row.getChildren().addFirst(steps);
        desk.actions().add(Action.of("help.guide", null, null, this::begin));
        lead.setOnAction(e -> lead());
        pass.setOnAction(e -> pass());
        end.setOnAction(e -> end());
        InvalidationListener look = property -> look();
        List.of(model.planProperty(), model.selectionProperty(), model.findingsProperty(), model.writtenProperty())
                .forEach(property -> property.addListener(look));
        show();
    }

    private void begin() {
        sight().ifPresent(now -> {
            guide = new Guide(now);
            guide.look(now);
            show();
            lead.requestFocus();
        });
    }

    private void end() {
        guide = null;
        show();
    }

    private void pass() {
        Guide now = guide;
        if (now != null) {
            sight().ifPresent(now::pass);
            show();
        }
    }

    private void look() {
        Guide now = guide;
        if (now != null) {
            sight().ifPresent(now::look);
            show();
        }
    }

    private Optional<Sight> sight() {
        return Optional.ofNullable(model.planProperty().get())
                .map(plan -> new Sight(
                        plan,
                        model.selectionProperty().get(),
                        model.findingsProperty().get(),
                        model.toolProperty().get() == Tool.LAY_JOURNEY,
                        model.writtenProperty().get()));
    }

    private void show() {
        Guide now = guide;
        strip.setVisible(now != null);
        strip.setManaged(now != null);
        if (now == null) {
            return;
        }
        Optional<GuideStep> step = now.step();
        int at = step.map(Enum::ordinal).orElse(GuideStep.values().length);
        steps.show(at);
        count.setText(
                step.isPresent()
                        ? Words.say("guide.count", at + 1, GuideStep.values().length)
                        : Words.say("guide.end"));
        text.setText(step.map(this::words).orElse(Words.say("guide.end.text")));
        strip.setAccessibleText(count.getText() + " " + text.getText());
        lead.setVisible(step.isPresent());
        lead.setManaged(step.isPresent());
        step.ifPresent(it -> lead.setText(Words.say(key(it) + ".lead")));
        pass.setVisible(step.isPresent());
        pass.setManaged(step.isPresent());
    }

    private static String key(GuideStep step) {
        return "guide.step." + step.name().toLowerCase(Locale.ROOT);
    }

    private String words(GuideStep step) {
        if (step != GuideStep.GATE && step != GuideStep.FIX) {
            return Words.say(key(step));
        }
        // Nothing is missing, or not any more: another touchpoint may be where something is.
        return missing()
                .map(it -> Words.say(
                        key(step) + ".named", Naming.of(model.planProperty().get(), it)))
                .orElseGet(() -> Words.say(key(step)));
    }

    private Optional<Campaign> campaign() {
        Plan plan = model.planProperty().get();
        Guide now = guide;
        return plan == null || now == null ? Optional.empty() : now.campaign(plan);
    }

    private Optional<Touchpoint> missing() {
        return sight().flatMap(now -> campaign().flatMap(now::missing));
    }

    /** Leads to where the step that waits is done; doing it stays with the person. */
    private void lead() {
        Optional.ofNullable(guide).flatMap(Guide::step).ifPresent(step -> {
            switch (step) {
                case AUDIENCE -> toAudience();
                case STATIONS -> lay();
                case GATE, FIX -> toGate();
                case PAGES -> desk.actions().get("plan.export").fire();
            }
        });
    }

    private void toAudience() {
        campaign()
                .ifPresentOrElse(
                        it -> model.select(it.id()),
                        () -> desk.actions().get("campaign.new").fire());
    }

    private void lay() {
        desk.panels().showMap();
        campaign().ifPresent(it -> {
            model.focusProperty().set(new Focus.OnCampaign(it.id()));
            model.select(it.id());
            model.toolProperty().set(Tool.LAY_JOURNEY);
        });
    }

    private void toGate() {
        desk.panels().findingsProperty().set(true);
        missing()
                .ifPresentOrElse(
                        it -> {
                            model.goTo(it.id());
                            Optional.ofNullable(guide)
                                    .ifPresent(now -> sight().ifPresent(sight -> now.seen(it.id(), sight)));
                            show();
                        },
                        this::lay);
    }
}
