package throughline.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import throughline.desktop.PlannerModel;

/** The keyboard on the timeline: arrows walk over campaigns and their touchpoints, plus and minus zoom. */
final class TimelineKeys {

    private static final double STEP = 1.4;

    private final TimelineCanvas canvas;
    private final PlannerModel model;

    TimelineKeys(TimelineCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        // Whatever else is held down belongs to the window's own shortcuts.
        if (event.isAltDown() || event.isShortcutDown() || event.isConsumed()) {
            return;
        }
        double page = canvas.getWidth() / 3;
        boolean sign = event.getText().equals("+");
        boolean taken = switch (event.getCode()) {
            case LEFT, RIGHT -> {
                int way = event.getCode() == KeyCode.LEFT ? -1 : 1;
                if (event.isShiftDown()) {
                    canvas.look(canvas.axis().scrolled(way * page));
                } else {
                    along(way);
                }
                yield true;
            }
            case UP -> row(-1);
            case DOWN -> row(1);
            case HOME -> row(Integer.MIN_VALUE);
            case END -> row(Integer.MAX_VALUE);
            case PAGE_UP -> page(-page);
            case PAGE_DOWN -> page(page);
            case ENTER -> inspect();
            case SPACE -> play();
            case ESCAPE -> stop();
            case PLUS, ADD -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case EQUALS -> sign && zoom(STEP);
            default -> sign && zoom(STEP);
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean zoom(double factor) {
        canvas.zoom(factor);
        return true;
    }

    private boolean page(double pixels) {
        canvas.look(canvas.axis().scrolled(pixels));
        return true;
    }

    private boolean play() {
        model.playingProperty().set(!model.playingProperty().get());
        return true;
    }

    private boolean stop() {
        boolean underWay = canvas.player().isUnderWay();
        canvas.player().stop();
        return underWay;
    }

    private boolean inspect() {
        if (model.selectionProperty().get().size() != 1) {
            return false;
        }
        model.inspectingProperty()
                .set(model.selectionProperty().get().iterator().next());
        return true;
    }

    /** The campaign and then its touchpoints, in the order of time. */
    private static List<String> items(TimelineRow row) {
        List<String> items = new ArrayList<>();
        items.add(row.campaign().id());
        row.marks().forEach(mark -> items.add(mark.touchpoint().id()));
        return items;
    }

    /** The row that has the selected thing, -1 for none; a touchpoint without a date is in its campaign's row. */
    private int rowNow() {
        List<TimelineRow> rows = canvas.rows();
        for (int i = 0; i < rows.size(); i++) {
            TimelineRow row = rows.get(i);
            for (String id : model.selectionProperty().get()) {
                if (row.campaign().id().equals(id)
                        || row.campaign().touchpoints().contains(id)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void along(int way) {
        int at = rowNow();
        if (at < 0) {
            row(0);
            return;
        }
        List<String> items = items(canvas.rows().get(at));
        int item = 0;
        for (String id : model.selectionProperty().get()) {
            item = Math.max(item, items.indexOf(id));
        }
        model.select(items.get(Math.clamp(item + way, 0, items.size() - 1)));
    }

    private boolean row(int way) {
        int rows = canvas.rows().size();
        if (rows > 0) {
            int now = rowNow();
            int next = (int) Math.clamp((long) now + way, 0, rows - 1);
            // In groups a campaign may stand more than once: on to the next one that is another.
            String id = now < 0 ? "" : canvas.rows().get(now).campaign().id();
            while (canvas.rows().get(next).campaign().id().equals(id) && next > 0 && next < rows - 1) {
                next += Integer.signum(way);
            }
            model.select(canvas.rows().get(next).campaign().id());
        }
        return true;
    }
}
