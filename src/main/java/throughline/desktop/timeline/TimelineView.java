package throughline.desktop.timeline;

import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.Plan;

/** The timeline below the map, with the buttons that say which part of the calendar it shows. */
public final class TimelineView {

    private static final double STEP = 1.6;

    private final Desk desk;
    private final PlannerModel model;
    private final TimelineCanvas canvas;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private boolean following;

    @FXML
    private BorderPane slot;

    @FXML
    private Node nothing;

    @FXML
    private Button begin;

    @FXML
    private Button zoomOut;

    @FXML
    private Label scale;

    @FXML
    private Button zoomIn;

    @FXML
    private ComboBox<Grouping> group;

    @FXML
    private ToggleButton play;

    @FXML
    private Button today;

    @FXML
    private Button fit;

    @FXML
    private Button close;

    /** @param desk what every part of the window is handed */
    public TimelineView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.canvas = new TimelineCanvas(model);
    }

    @FXML
    private void initialize() {
        slot.setCenter(canvas);
        slot.setBottom(across);
        slot.setRight(down);
        down.setOrientation(Orientation.VERTICAL);
        across.setAccessibleText(Words.say("timeline.scroll"));
        down.setAccessibleText(Words.say("timeline.scroll.rows"));
        across.valueProperty().addListener((property, before, day) -> {
            if (!following) {
                canvas.look(canvas.axis().from(day.doubleValue()));
            }
        });
        down.valueProperty().addListener((property, before, pixels) -> {
            if (!following) {
                canvas.scroll(pixels.doubleValue());
            }
        });
        canvas.setLooked(this::follow);
        button(zoomOut, Feather.MINUS, "timeline.zoomOut", () -> canvas.zoom(1 / STEP));
        button(zoomIn, Feather.PLUS, "timeline.zoomIn", () -> canvas.zoom(STEP));
        button(today, Feather.CALENDAR, "timeline.today", canvas::showToday);
        button(fit, Feather.MAXIMIZE, "timeline.fit", canvas::fit);
        group.getItems().setAll(Grouping.values());
        group.setConverter(new StringConverter<>() {
            @Override
            public String toString(Grouping grouping) {
                return grouping == null ? "" : grouping.word();
            }

            @Override
            public Grouping fromString(String text) {
                return Grouping.NONE;
            }
        });
        group.setTooltip(new Tooltip(Words.say("timeline.group")));
        group.setAccessibleText(Words.say("timeline.group"));
        group.valueProperty().addListener((property, before, chosen) -> canvas.group(chosen));
        group.valueProperty().bindBidirectional(desk.panels().groupingProperty());
        Controls.bind(begin, desk.actions().get("campaign.new"));
        Controls.bindIcon(play, desk.actions().get("timeline.play"));
        model.playingProperty()
                .addListener((property, before, on) -> play.setGraphic(Icons.of(on ? Feather.PAUSE : Feather.PLAY)));
        Controls.bindIcon(close, desk.actions().get("view.timeline"));
        close.setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        model.planProperty().addListener((property, before, after) -> show(after));
        show(model.planProperty().get());
    }

    private static void button(Button button, Feather icon, String words, Runnable run) {
        String said = Words.say(words);
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(event -> run.run());
    }

    private void show(Plan plan) {
        boolean empty = plan == null || plan.campaigns().isEmpty();
        nothing.setVisible(empty);
        slot.setVisible(!empty);
        group.setDisable(empty);
        for (Button button : new Button[] {zoomOut, zoomIn, today, fit}) {
            button.setDisable(empty);
        }
    }

    /** Shows on the scroll bars and between the buttons which part is in view. */
    private void follow() {
        following = true;
        TimelineShapes shapes = canvas.shapes();
        TimeAxis axis = canvas.axis();
        scale.setText(TimeScale.of(axis, shapes.type()).word());
        double seen = (shapes.width() - shapes.names()) / axis.perDay();
        // As far as there is something, and always as far as one looks.
        double first = Math.min(axis.left(), canvas.firstDay().toEpochDay() - seen / 2);
        double last = Math.max(axis.left(), canvas.lastDay().toEpochDay() + 1 - seen / 2);
        put(across, first, last, axis.left(), seen * (last - first) / Math.max(1, last - first + seen));
        across.setUnitIncrement(seen / 10);
        across.setBlockIncrement(seen / 2);
        double rows = shapes.mostScrolled();
        double high = shapes.height() - shapes.calendar() - shapes.foot();
        down.setVisible(rows > 0);
        down.setManaged(rows > 0);
        put(down, 0, rows, canvas.scrolled(), high * rows / Math.max(1, rows + high));
        down.setUnitIncrement(shapes.rowHeight());
        down.setBlockIncrement(high);
        following = false;
    }

    private static void put(ScrollBar bar, double least, double most, double value, double seen) {
        bar.setMin(least);
        bar.setMax(most);
        bar.setVisibleAmount(seen);
        bar.setValue(value);
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        if (slot.isVisible()) {
            canvas.requestFocus();
        } else {
            begin.requestFocus();
        }
    }
}
