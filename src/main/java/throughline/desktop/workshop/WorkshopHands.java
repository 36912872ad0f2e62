package throughline.desktop.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.workshop.WorkshopLine.Page;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.item.Words;
import throughline.plan.ActionItem;
import throughline.plan.Change;
import throughline.plan.Decision;
import throughline.plan.Deletion;
import throughline.plan.Note;
import throughline.plan.NoteEdits;
import throughline.plan.Plan;
import throughline.plan.ResultEdits;
import throughline.plan.VoteEdits;
import throughline.plan.WorkshopItem;

/** What can be done with a line of the workshop's panel, by key and by menu. */
final class WorkshopHands {

    private final Desk desk;
    private final PlannerModel model;

    WorkshopHands(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    /** Does what a key means; false for one that means nothing here. */
    boolean pressed(KeyEvent event, WorkshopLine line) {
        switch (event.getCode()) {
            case ENTER -> go(line);
            case PLUS, ADD, EQUALS -> vote(line, 1);
            case MINUS, SUBTRACT -> vote(line, -1);
            case F2 -> edit(line);
            case SPACE -> tick(line);
            case M -> move(line, selected());
            case P -> move(line, "");
            case DELETE, BACK_SPACE -> delete(line);
            default -> {
                return false;
            }
        }
        return true;
    }

    ContextMenu menu(WorkshopLine line) {
        ContextMenu menu = new ContextMenu();
        boolean votes = line.page() == Page.VOTES;
        if (!line.about().isEmpty()) {
            add(menu, "go", () -> go(line));
        }
        if (isVotable(line)) {
            add(menu, "more", () -> vote(line, 1));
            add(menu, "fewer", () -> vote(line, -1));
        }
        if (line.page() == Page.ACTIONS) {
            add(menu, line.done() ? "open" : "done", () -> tick(line));
        }
        if (!votes) {
            add(menu, "edit", () -> edit(line));
            if (!selected().isEmpty() && !selected().equals(line.about())) {
                add(menu, "move", () -> move(line, selected()));
            }
            if (!line.about().isEmpty()) {
                add(menu, line.page() == Page.NOTES ? "park" : "whole", () -> move(line, ""));
            }
        }
        add(menu, votes ? "noVotes" : "delete", () -> delete(line));
        return menu;
    }

    private static void add(ContextMenu menu, String key, Runnable run) {
        MenuItem item = new MenuItem(Words.say("workshop.do." + key));
        item.setId("workshop-do-" + key);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> run.run());
        menu.getItems().add(item);
    }

    void go(WorkshopLine line) {
        Plan plan = model.planProperty().get();
        if (plan != null && !line.about().isEmpty()) {
            String place = plan.find(line.about(), Note.class).map(Note::about).orElse(line.about());
            model.goTo(place);
        }
    }

    private static boolean isVotable(WorkshopLine line) {
        return line.page() == Page.VOTES || line.page() == Page.NOTES;
    }

    private void vote(WorkshopLine line, int more) {
        if (isVotable(line)) {
            model.apply(now -> VoteEdits.add(now, line.item(), more));
        }
    }

    private void tick(WorkshopLine line) {
        if (line.page() == Page.ACTIONS) {
            model.apply(now -> ResultEdits.action(now, line.item(), it -> it.withDone(!it.done())));
        }
    }

    /** The one selected item that something can be moved to; empty for none. */
    private String selected() {
        Plan plan = model.planProperty().get();
        Set<String> ids = model.selectionProperty().get();
        String id = ids.size() == 1 ? ids.iterator().next() : "";
        return plan == null || plan.find(id, WorkshopItem.class).isPresent() ? "" : id;
    }

    private void move(WorkshopLine line, String about) {
        if (line.page() != Page.VOTES) {
            model.apply(now -> NoteEdits.move(now, line.item(), about));
        }
    }

    private void delete(WorkshopLine line) {
        model.apply(now -> line.page() == Page.VOTES
                ? VoteEdits.set(now, line.item(), 0)
                : Deletion.delete(now, Set.of(line.item())));
    }

    private void edit(WorkshopLine line) {
        if (line.page() != Page.VOTES) {
            desk.dialogs()
                    .name(Words.say("workshop.do.edit"), line.text(), WorkshopHands::fault)
                    .ifPresent(text -> model.apply(now -> said(now, line.item(), text)));
        }
    }

    private static Change said(Plan now, String id, String text) {
        WorkshopItem item = now.require(id, WorkshopItem.class);
        return switch (item) {
            case Decision it -> ResultEdits.decision(now, id, text);
            case ActionItem it -> ResultEdits.action(now, id, before -> before.withText(text));
            default -> NoteEdits.text(now, id, text);
        };
    }

    private static Optional<String> fault(String text) {
        try {
            return Texts.prose("text", text).isBlank()
                    ? Optional.of(Words.say("fault.workshop.empty"))
                    : Optional.empty();
        } catch (InvalidItem invalid) {
            return Optional.of(invalid.reason());
        }
    }

    /** Lines as text, one each, for other programs. */
    static String text(List<WorkshopLine> lines) {
        StringBuilder text = new StringBuilder();
        for (WorkshopLine line : lines) {
            String votes = line.page() == Page.VOTES ? " " + line.votes() : "";
            String said = line.text().isEmpty() ? line.title() + votes : line.text();
            text.append(said.replace('\n', ' ')).append('\n');
        }
        return text.toString();
    }
}
