package throughline.desktop.comments;

import java.util.Optional;
import throughline.desktop.Desk;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.item.Words;

/** The name that a person's comments bear: asked for once, kept with the settings. */
final class CommentAuthor {

    private CommentAuthor() {}

    /** The name; where nobody has said it yet, asks. Empty where the person would rather not. */
    static Optional<String> of(Desk desk) {
        String known = desk.model().authorProperty().get();
        return known.isEmpty() ? ask(desk) : Optional.of(known);
    }

    /** Asks for the name, or for another one. */
    static Optional<String> ask(Desk desk) {
        Optional<String> name = desk.dialogs()
                .name(Words.say("dialog.author"), desk.model().authorProperty().get(), CommentAuthor::fault)
                .map(text -> Texts.name("author", text));
        name.ifPresent(desk.model().authorProperty()::set);
        return name;
    }

    private static Optional<String> fault(String name) {
        try {
            return Texts.name("author", name).isEmpty()
                    ? Optional.of(Words.say("fault.author.empty"))
                    : Optional.empty();
        } catch (InvalidItem invalid) {
            return Optional.of(invalid.reason());
        }
    }
}
