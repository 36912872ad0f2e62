package throughline.desktop.present;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a show, on whichever of its windows they are pressed. Clickers send page up and down, F5 or Escape, and B or a
 * full stop.
 */
final class ShowKeys implements EventHandler<KeyEvent> {

    private static final int DIGITS = 4;

    private final Presentation show;
    private final ShowScreen screen;
    private final LiveEdits edits;
    private final Commands commands;
    private String number = "";
    private boolean taken;

    /** What concerns the windows themselves. */
    interface Commands {

        /** Ends the show. */
        void end();

        /** Shows or hides the notes where the audience's screen is the only one. */
        void notes();

        /** The audience on another screen. */
        void swap();
    }

    ShowKeys(Presentation show, ShowScreen screen, LiveEdits edits, Commands commands) {
        this.show = show;
        this.screen = screen;
        this.edits = edits;
        this.commands = commands;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            // The letter of a key that opened a field does not belong into it.
            if (taken) {
                event.consume();
            }
            return;
        }
        taken = false;
        if (event.getEventType() != KeyEvent.KEY_PRESSED || screen.isTyping()) {
            return;
        }
        taken = event.isShortcutDown() ? shortcut(event) : plain(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                edits.redo();
            } else {
                edits.undo();
            }
            return true;
        }
        if (event.getCode() == KeyCode.Y) {
            edits.redo();
            return true;
        }
        return false;
    }

    private boolean plain(KeyCode key) {
        if (key.isDigitKey()) {
            String name = key.getName().replaceAll("\\D", "");
            number = number.length() < DIGITS ? number + name : name;
            return true;
        }
        String typed = number;
        number = "";
        switch (key) {
            case ENTER -> {
                if (typed.isEmpty()) {
                    show.next();
                } else {
                    show.goTo(Integer.parseInt(typed) - 1);
                }
            }
            case RIGHT, DOWN, SPACE, PAGE_DOWN -> show.next();
            case LEFT, UP, BACK_SPACE, PAGE_UP -> show.previous();
            case HOME -> show.first();
            case END -> show.last();
            case B, PERIOD, DECIMAL ->
                show.blankProperty().set(!show.blankProperty().get());
            case F -> show.frozenProperty().set(!show.frozenProperty().get());
            case L -> show.laserProperty().set(!show.laserProperty().get());
            case Y -> screen.here();
            case V -> screen.vote();
            case M -> screen.note();
            case F2 -> screen.rename();
            case N -> commands.notes();
            case S -> commands.swap();
            case ESCAPE -> commands.end();
            // Clickers that begin a show with F5 press it again in the middle.
            case F5 -> {}
            default -> {
                return false;
            }
        }
        return true;
    }
}
