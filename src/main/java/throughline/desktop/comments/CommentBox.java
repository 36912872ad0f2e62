package throughline.desktop.comments;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.CommentEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** The comments on what is selected, and a field to say more; what is being written stays with its item until it is said. */
public final class CommentBox extends VBox {

    private final Desk desk;
    private final Label heading = new Label();
    private final VBox cards = new VBox();
    private final Label doing = new Label();
    private final TextArea text = new TextArea();
    private final Button say = new Button();
    private final Button giveUp = new Button(Words.say("comments.cancel"));
    private final Map<String, String> drafts = new HashMap<>();
    private String item = "";
    private @Nullable Comment replied;
    private @Nullable Comment edited;

    /** @param desk what every part of the window is handed */
    public CommentBox(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("form", "comments");
        heading.getStyleClass().add("section");
        cards.getStyleClass().add("cards");
        doing.getStyleClass().add("entry-label");
        doing.setLabelFor(text);
        text.setId("comment-text");
        text.setWrapText(true);
        text.setPrefRowCount(2);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.textProperty().addListener((property, before, after) -> say.setDisable(after.isBlank()));
        say.setId("comment-say");
        say.setDisable(true);
        say.setOnAction(e -> say());
        giveUp.setId("comment-cancel");
        giveUp.setOnAction(e -> begin(null, null, ""));
        HBox line = new HBox(say, giveUp);
        line.getStyleClass().add("line");
        getChildren().setAll(heading, cards, doing, text, line);
        desk.model().authorProperty().addListener((property, before, after) -> {
            Plan plan = desk.model().planProperty().get();
            if (plan != null && plan.has(item)) {
                show(plan, item);
            }
        });
    }

    /** Shows the comments on an item; what is being written stays. */
    public void show(Plan plan, String shown) {
        if (!shown.equals(item)) {
            drafts.put(item, replied == null && edited == null ? text.getText() : "");
            item = shown;
            begin(null, null, drafts.getOrDefault(shown, ""));
        } else if (isGone(plan, replied) || isGone(plan, edited)) {
            begin(null, null, text.getText());
        }
        text.setPromptText(Words.say("comments.prompt", Naming.of(plan, shown)));
        List<Comment> all = CommentPlaces.shownWith(plan, shown);
        heading.setText(Words.say(
                "comments.heading", all.stream().filter(it -> !it.resolved()).count()));
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String kept = focused instanceof Button && focused.getId() != null ? focused.getId() : "";
        cards.getChildren()
                .setAll(all.stream()
                        .map(comment -> new CommentCard(this, plan, comment))
                        .toList());
        cards.setManaged(!all.isEmpty());
        if (!kept.isEmpty() && cards.lookup("#" + kept) instanceof Node same) {
            same.requestFocus();
        }
    }

    private static boolean isGone(Plan plan, @Nullable Comment comment) {
        return comment != null && !plan.has(comment.id());
    }

    /** The keyboard into the field. */
    public void takeFocus() {
        text.requestFocus();
    }

    String item() {
        return item;
    }

    String author() {
        return desk.model().authorProperty().get();
    }

    void reply(Comment comment) {
        begin(comment, null, "");
        text.requestFocus();
    }

    void edit(Comment comment) {
        begin(null, comment, comment.text());
        text.requestFocus();
        text.end();
    }

    private void begin(@Nullable Comment reply, @Nullable Comment edit, String draft) {
        replied = reply;
        edited = edit;
        boolean plain = reply == null && edit == null;
        doing.setText(
                reply != null
                        ? Words.say("comments.replying", reply.author())
                        : edit != null ? Words.say("comments.editing") : Words.say("comments.new"));
        say.setText(Words.say(reply != null ? "comments.reply" : edit != null ? "comments.change" : "comments.say"));
        giveUp.setVisible(!plain);
        giveUp.setManaged(!plain);
        text.setText(draft);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            say();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && giveUp.isVisible()) {
            begin(null, null, "");
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            (event.isShiftDown() ? heading : say).requestFocus();
            event.consume();
        }
    }

    private void say() {
        String words = text.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        Comment changed = edited;
        Comment answered = replied;
        boolean done = changed != null
                ? apply(now -> CommentEdits.text(now, changed.id(), words, Instant.now()))
                : CommentAuthor.of(desk)
                        .filter(author -> apply(now -> CommentEdits.add(
                                now, answered == null ? item : answered.id(), author, words, Instant.now())))
                        .isPresent();
        if (done) {
            begin(null, null, "");
        }
    }

    void resolve(String id, boolean resolved) {
        CommentAuthor.of(desk)
                .ifPresent(by -> apply(now -> CommentEdits.resolve(now, id, resolved, by, Instant.now())));
    }

    boolean apply(Function<Plan, Change> edit) {
        return desk.model().apply(edit);
    }
}
