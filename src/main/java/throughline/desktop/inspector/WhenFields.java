package throughline.desktop.inspector;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.DateEntry;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.desktop.parts.Times;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;

/** When a touchpoint happens: which of the four ways, and the fields of that way. Each field makes a change of its own. */
public final class WhenFields extends VBox {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ChoiceEntry<WhenKind> kind = new ChoiceEntry<>();
    private final DateEntry day = new DateEntry();
    private final TextEntry clock = new TextEntry();
    private final TextEntry every = new TextEntry();
    private final ChoiceEntry<Distance.Every> everyUnit = new ChoiceEntry<>();
    private final TextEntry times = new TextEntry();
    private final TextEntry trigger = new TextEntry();
    private final TextEntry delay = new TextEntry();
    private final ChoiceEntry<Distance.Delay> delayUnit = new ChoiceEntry<>();
    private final Label zone = new Label();

    private @Nullable PlannerModel model;
    private String touchpoint = "";

    /** Without a time. */
    public WhenFields() {
        getStyleClass().add("when");
        kind.setLabel(Words.say("when"));
        kind.setFieldId("when-kind");
        day.setFieldId("when-day");
        clock.setLabel(Words.say("when.clock"));
        clock.setFieldId("when-clock");
        clock.setPrompt("09:30");
        every.setLabel(Words.say("when.every"));
        every.setFieldId("when-every");
        // Numbers beside them give way: a unit of which nothing can be read says nothing.
        everyUnit.setMinWidth(USE_PREF_SIZE);
        delayUnit.setMinWidth(USE_PREF_SIZE);
        everyUnit.setLabel(" ");
        times.setLabel(Words.say("when.times"));
        times.setFieldId("when-times");
        trigger.setLabel(Words.say("when.trigger"));
        trigger.setPrompt(Words.say("when.trigger.prompt"));
        trigger.setFieldId("when-trigger");
        delay.setLabel(Words.say("when.delay"));
        delay.setFieldId("when-delay");
        delayUnit.setLabel(" ");
        zone.getStyleClass().add("chips-none");
        zone.setWrapText(true);
    }

    /** Shows the time of a touchpoint; {@code first} is the day that a new time begins with. */
    void show(PlannerModel newModel, Touchpoint at, LocalDate first, ZoneId planZone) {
        model = newModel;
        touchpoint = at.id();
        When when = at.when();
        WhenKind now = WhenKind.of(when);
        LocalDateTime earliest = when == null ? null : when.earliest();
        LocalDateTime start = earliest == null ? first.atTime(MORNING) : earliest;
        kind.show(Arrays.asList(WhenKind.values()), now, Terms::of, chosen -> apply(chosen.at(start)));
        getChildren().setAll(kind);
        if (when == null) {
            return;
        }
        showMoment(when, earliest, start);
        switch (when) {
            case When.Recurring it -> showRecurring(it);
            case When.Triggered it -> showTriggered(it);
            default -> getChildren().add(line(day, clock));
        }
        zone.setText(Words.say(now == WhenKind.RECIPIENT_TIME ? "when.zone.recipient" : "when.zone", planZone.getId()));
        getChildren().add(zone);
    }

    private void showMoment(When when, @Nullable LocalDateTime earliest, LocalDateTime start) {
        boolean triggered = when instanceof When.Triggered;
        day.setLabel(Words.say(triggered ? "when.earliest" : "when.day"));
        day.show(
                model(),
                earliest == null ? null : earliest.toLocalDate(),
                chosen -> chosen == null
                        ? triggered ? change(cleared(when)) : null
                        : change(WhenKind.moved(when, chosen.atTime(start.toLocalTime()))));
        clock.show(
                model(),
                touchpoint,
                earliest == null ? "" : Times.clock(earliest),
                edit(text -> WhenKind.moved(when, start.toLocalDate().atTime(clock(text)))));
    }

    private static When cleared(When when) {
        return when instanceof When.Triggered it ? new When.Triggered(it.trigger(), null, it.delay()) : when;
    }

    private void showRecurring(When.Recurring it) {
        Distance.Every unit = Distance.Every.of(it.every());
        every.show(
                model(),
                touchpoint,
                Integer.toString(unit.count(it.every())),
                edit(text -> new When.Recurring(it.first(), unit.period(Numbers.whole(text, 1, 3_660)), it.times())));
        everyUnit.show(
                List.of(Distance.Every.values()),
                unit,
                Terms::of,
                chosen -> apply(new When.Recurring(it.first(), chosen.period(unit.count(it.every())), it.times())));
        times.show(
                model(),
                touchpoint,
                Integer.toString(it.times()),
                edit(text -> new When.Recurring(it.first(), it.every(), Numbers.whole(text, 1, 1_000))));
        getChildren().addAll(line(day, clock), line(every, everyUnit, times));
    }

    private void showTriggered(When.Triggered it) {
        Distance.Delay unit = Distance.Delay.of(it.delay());
        trigger.show(
                model(), touchpoint, it.trigger(), edit(text -> new When.Triggered(text, it.earliest(), it.delay())));
        delay.show(
                model(),
                touchpoint,
                Long.toString(unit.count(it.delay())),
                edit(text -> new When.Triggered(it.trigger(), it.earliest(), delay(unit, text))));
        delayUnit.show(
                List.of(Distance.Delay.values()),
                unit,
                Terms::of,
                chosen -> apply(new When.Triggered(
                        it.trigger(), it.earliest(), chosen.duration((int) unit.count(it.delay())))));
        getChildren().addAll(trigger, line(delay, delayUnit), line(day, clock));
    }

    /** The delay that a text says; a trigger has always one. */
    private static Duration delay(Distance.Delay unit, String text) {
        try {
            return unit.duration(Numbers.whole(text, 0, unit.most()));
        } catch (InvalidItem wrong) {
            throw new InvalidItem("delay", Words.say("fault.delay", unit.most(), Terms.of(unit)));
        }
    }

    /** The time of day that a text says, to the minute. */
    static LocalTime clock(String text) {
        String padded = text.strip().length() == 4 ? "0" + text.strip() : text.strip();
        try {
            return LocalTime.parse(padded).withSecond(0).withNano(0);
        } catch (DateTimeParseException e) {
            throw new InvalidItem("at", Words.say("fault.clock"));
        }
    }

    private static HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().add("line");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return line;
    }

    private BiFunction<Plan, String, Change> edit(java.util.function.Function<String, When> when) {
        String id = touchpoint;
        return (plan, text) -> TouchpointEdits.when(plan, id, when.apply(text));
    }

    private @Nullable Change change(When when) {
        Plan plan = model().planProperty().get();
        return plan == null ? null : TouchpointEdits.when(plan, touchpoint, when);
    }

    private void apply(@Nullable When when) {
        String id = touchpoint;
        model().apply(now -> TouchpointEdits.when(now, id, when));
    }

    private PlannerModel model() {
        return java.util.Objects.requireNonNull(model);
    }

    void commit() {
        List.of(clock, every, times, trigger, delay).forEach(TextEntry::commit);
    }
}
