package throughline.desktop.inspector;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.DateEntry;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.desktop.parts.Ticks;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointBulk;
import throughline.plan.When;
import throughline.plan.WorkState;

/** What several touchpoints are told at once: for whom, when, by whom and how far; each answer is one step. */
public final class SeveralTouchpoints extends VBox {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Ticks audiences = new Ticks();
    private final ChoiceEntry<WhenKind> kind = new ChoiceEntry<>();
    private final DateEntry day = new DateEntry();
    private final TextEntry clock = new TextEntry();
    private final TextEntry owner = new TextEntry();
    private final ChoiceEntry<Optional<WorkState>> state = new ChoiceEntry<>();

    /** Without touchpoints. */
    public SeveralTouchpoints() {
        getStyleClass().add("form-part");
        audiences.setLabel(Words.say("touchpoint.audiences"));
        kind.setLabel(Words.say("when"));
        kind.setFieldId("several-when");
        day.setLabel(Words.say("when.day"));
        day.setFieldId("several-day");
        clock.setLabel(Words.say("when.clock"));
        clock.setFieldId("several-clock");
        owner.setLabel(Words.say("campaign.owner"));
        owner.setFieldId("several-owner");
        state.setLabel(Words.say("brief.state"));
        state.setFieldId("several-state");
        HBox at = new HBox(day, clock);
        at.getStyleClass().add("line");
        HBox.setHgrow(day, Priority.ALWAYS);
        HBox.setHgrow(clock, Priority.ALWAYS);
        getChildren().setAll(audiences, kind, at, owner, state);
    }

    void show(PlannerModel model, Plan plan, List<Touchpoint> touchpoints) {
        List<String> ids = touchpoints.stream().map(Touchpoint::id).toList();
        audiences.show(plan.audiences().stream()
                .map(audience -> new Ticks.Tick(
                        "several-audience-" + audience.id(),
                        Naming.of(plan, audience),
                        touchpoints.stream()
                                .filter(it -> it.audiences().contains(audience.id()))
                                .count(),
                        touchpoints.size(),
                        on -> model.apply(now -> TouchpointBulk.audience(now, ids, audience.id(), on))))
                .toList());
        audiences.setManaged(!plan.audiences().isEmpty());
        audiences.setVisible(audiences.isManaged());
        showWhen(model, plan, touchpoints, ids);
        String first = ids.getFirst();
        String named = common(touchpoints, it -> it.brief().owner());
        owner.setPrompt(named == null ? Words.say("several.differs") : Words.say("campaign.owner.prompt"));
        owner.show(
                model,
                first,
                named == null ? "" : named,
                (now, text) -> TouchpointBulk.brief(now, ids, it -> it.withOwner(text)));
        List<Optional<WorkState>> states = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(WorkState.values()).map(Optional::of).forEach(states::add);
        state.show(
                states,
                common(touchpoints, it -> Optional.ofNullable(it.brief().state())),
                it -> it.map(Terms::of).orElse(Words.say("several.inherited")),
                chosen -> model.apply(now -> TouchpointBulk.brief(now, ids, it -> it.withState(chosen.orElse(null)))));
    }

    private void showWhen(PlannerModel model, Plan plan, List<Touchpoint> touchpoints, List<String> ids) {
        LocalDate starts = plan.campaignOf(touchpoints.getFirst()).starts();
        LocalDate begin = starts == null ? LocalDate.now() : starts;
        kind.show(
                Arrays.asList(WhenKind.values()),
                common(touchpoints, it -> WhenKind.of(it.when())),
                Terms::of,
                chosen -> model.apply(now -> TouchpointBulk.when(
                        now, ids, it -> WhenKind.of(it) == chosen ? it : chosen.at(start(it, begin)))));
        LocalDateTime at =
                common(touchpoints, it -> it.when() == null ? null : it.when().earliest());
        LocalDate onDay = common(
                touchpoints,
                it -> it.when() == null || it.when().earliest() == null
                        ? null
                        : it.when().earliest().toLocalDate());
        day.show(
                model,
                onDay,
                chosen -> chosen == null
                        ? null
                        : change(
                                model,
                                ids,
                                it -> at(it, chosen.atTime(start(it, begin).toLocalTime()))));
        boolean dated = touchpoints.stream()
                .anyMatch(it -> it.when() != null && it.when().earliest() != null);
        clock.setDisable(!dated);
        clock.setPrompt(dated && at == null ? Words.say("several.differs") : "09:30");
        clock.show(
                model,
                ids.getFirst(),
                at == null ? "" : Times.clock(at),
                (now, text) -> TouchpointBulk.when(
                        now,
                        ids,
                        it -> it == null || it.earliest() == null
                                ? it
                                : WhenKind.moved(it, it.earliest().toLocalDate().atTime(WhenFields.clock(text)))));
    }

    private static throughline.plan.@Nullable Change change(
            PlannerModel model, List<String> ids, Function<@Nullable When, When> when) {
        Plan plan = model.planProperty().get();
        return plan == null ? null : TouchpointBulk.when(plan, ids, when::apply);
    }

    private static LocalDateTime start(@Nullable When when, LocalDate begin) {
        LocalDateTime earliest = when == null ? null : when.earliest();
        return earliest == null ? begin.atTime(MORNING) : earliest;
    }

    /** What has no time yet gets one moment for everybody. */
    private static When at(@Nullable When when, LocalDateTime moment) {
        return when == null ? new When.OneMoment(moment) : WhenKind.moved(when, moment);
    }

    private static <T> @Nullable T common(List<Touchpoint> touchpoints, Function<Touchpoint, @Nullable T> value) {
        T first = value.apply(touchpoints.getFirst());
        return touchpoints.stream().allMatch(it -> java.util.Objects.equals(first, value.apply(it))) ? first : null;
    }
}
