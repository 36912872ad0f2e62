package throughline.desktop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import throughline.check.Finding;
import throughline.check.Severity;
import throughline.desktop.canvas.TrackWalk;
import throughline.desktop.findings.FindingsView;
import throughline.desktop.look.Sign;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.session.SaveState;

/** The line at the foot of the window: how the plan stands, what the hand is doing, whether all is saved. */
final class StatusBar {

    private final PlannerModel model;
    private final Button errors;
    private final Button warnings;
    private final Label mapFacts;

    StatusBar(PlannerModel model, Button errors, Button warnings, Label hint, Label mapFacts) {
        this.model = model;
        this.errors = errors;
        this.warnings = warnings;
        this.mapFacts = mapFacts;
        // What the hand is doing goes before where the keyboard is.
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.hintProperty().get().isEmpty()
                                ? TrackWalk.words(model)
                                : model.hintProperty().get(),
                        model.hintProperty(),
                        model.selectionProperty(),
                        model.walkingProperty(),
                        model.planProperty()));
        model.findingsProperty().addListener((property, before, after) -> showFindings(after));
        model.planProperty().addListener((property, before, after) -> showPlan(after));
        showFindings(model.findingsProperty().get());
        showPlan(model.planProperty().get());
    }

    private void showFindings(List<Finding> findings) {
        show(errors, findings, Severity.ERROR, "status.errors");
        show(warnings, findings, Severity.WARN, "status.warnings");
    }

    private void show(Button button, List<Finding> findings, Severity severity, String key) {
        long count = FindingsView.count(findings, severity);
        String words = Words.say(key, count);
        button.setText(words);
        button.setGraphic((count == 0 ? Sign.READY : Sign.of(severity)).node(""));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(Words.say("status.findings.tip")));
        button.setOnAction(e -> findings.stream()
                .filter(finding ->
                        finding.severity() == severity && !finding.items().isEmpty())
                .findFirst()
                .ifPresent(finding -> model.goTo(finding.items().getFirst())));
    }

    private void showPlan(@Nullable Plan plan) {
        mapFacts.setText(
                plan == null
                        ? ""
                        : Words.say(
                                "plan.map.value",
                                plan.map().sheet().title(),
                                plan.map().stations().size(),
                                plan.map().tracks().size()));
    }

    /** How far saving has come, in a word or two. */
    static String saved(@Nullable SaveState state) {
        return switch (state) {
            case null -> "";
            case SaveState.Saved it ->
                Words.say("save.saved", Times.moment(it.at(), ZoneId.systemDefault(), LocalDate.now()));
            case SaveState.Saving it -> Words.say("save.saving");
            case SaveState.Failed it -> Words.say("save.failed");
        };
    }
}
