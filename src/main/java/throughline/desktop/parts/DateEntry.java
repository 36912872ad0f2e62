package throughline.desktop.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.item.InvalidItem;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.table.BadCell;
import throughline.table.Notation;

/** A day, or none. */
public final class DateEntry extends Entry {

    private final DatePicker picker = new DatePicker();
    private @Nullable PlannerModel model;
    private Function<@Nullable LocalDate, @Nullable Change> edit = day -> null;
    private @Nullable LocalDate shown;
    private boolean showing;

    /** An empty entry. */
    public DateEntry() {
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setPromptText(Words.say("entry.day.none"));
        picker.setShowWeekNumbers(true);
        picker.setConverter(new Days());
        picker.valueProperty().addListener((property, before, after) -> taken(after));
        // At the picker, for it keeps Escape from its editor.
        picker.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !picker.isShowing() && isDirty()) {
                show(shown);
                event.consume();
            }
        });
        picker.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                // The picker takes what was typed only after it has lost the focus.
                Platform.runLater(this::giveBack);
            }
        });
        field(picker);
    }

    private boolean isDirty() {
        String written = shown == null ? "" : LocalForms.here().day().format(shown);
        return !reasonProperty().get().isEmpty()
                || !picker.getEditor().getText().equals(written);
    }

    /** A day that will not do is not left standing where nobody is typing any more; why it would not do stays to be read. */
    private void giveBack() {
        String wrong = reasonProperty().get();
        if (!wrong.isEmpty() && !picker.isFocused()) {
            show(shown);
            reasonProperty().set(wrong);
        }
    }

    /** Shows a day; {@code edit} makes the change to another, null for none, and refuses what will not do. */
    public void show(
            PlannerModel newModel, @Nullable LocalDate day, Function<@Nullable LocalDate, @Nullable Change> newEdit) {
        model = newModel;
        edit = newEdit;
        show(day);
    }

    private void show(@Nullable LocalDate day) {
        showing = true;
        shown = day;
        picker.setValue(day);
        picker.getEditor().setText(day == null ? "" : LocalForms.here().day().format(day));
        reasonProperty().set("");
        showing = false;
    }

    private void taken(@Nullable LocalDate day) {
        PlannerModel target = model;
        if (showing || target == null || java.util.Objects.equals(day, shown)) {
            return;
        }
        try {
            Change change = edit.apply(day);
            reasonProperty().set("");
            if (change != null) {
                target.apply(change);
            }
        } catch (InvalidItem invalid) {
            reasonProperty().set(TextCommit.sentence(invalid.reason()));
        }
    }

    /** The field's name for style sheets and tests. */
    public void setFieldId(String id) {
        picker.setId(id);
    }

    /** The field's name for style sheets and tests. */
    public String getFieldId() {
        return picker.getId();
    }

    /** Days as people write them: 30 Nov 2026, or 2026-11-30. */
    private final class Days extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : LocalForms.here().day().format(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            LocalDate day = parsed(text);
            if (day == null) {
                reasonProperty().set(Words.say("fault.day", example()));
                return picker.getValue();
            }
            return day;
        }
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text.strip(), LocalForms.here().day());
        } catch (DateTimeException other) {
            return asWritten(text);
        }
    }

    /** A day as people write it in tables too: 2026-11-30, 30.11.2026, November 30, 2026. */
    private static @Nullable LocalDate asWritten(String text) {
        try {
            return Notation.of(LocalForms.here().numbers()).day(text);
        } catch (BadCell none) {
            return null;
        }
    }

    /** A day as it is written here, to show how. */
    public static String example() {
        return LocalForms.here().day().format(LocalDate.of(2026, 11, 30));
    }

    /** Days as people write them, for a field of its own; what is no day is none. */
    public static StringConverter<LocalDate> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : LocalForms.here().day().format(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                return text == null ? null : parsed(text);
            }
        };
    }
}
