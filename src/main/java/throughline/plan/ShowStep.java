package throughline.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * One step of a show.
 *
 * @param about what the audience sees
 * @param title a name above it; empty means by what it is about
 * @param notes for the one who speaks, prose; never seen by the audience
 * @param reveals what the audience sees beside the map, in the order of {@link Reveal}; all else stays hidden
 * @param minutes how long it is meant to take, 0 to {@value #LONGEST}; 0 where nobody has said
 */
public record ShowStep(ShowSubject about, String title, String notes, List<Reveal> reveals, int minutes) {

    /** The longest a step can be meant to take, in minutes. */
    public static final int LONGEST = 600;

    /** What an audience sees only if a step shows it. */
    public enum Reveal {
        /** What the checks have found about what the step is about. */
        FINDINGS,
        /** Budgets and costs. */
        MONEY,
        /** Notes and votes of the workshop. */
        NOTES
    }

    /** Checks texts and minutes; puts what is revealed in order. */
    public ShowStep {
        title = Texts.name("title", title);
        notes = Texts.prose("notes", notes);
        List<Reveal> given = List.copyOf(reveals);
        reveals = Arrays.stream(Reveal.values()).filter(given::contains).toList();
        if (minutes < 0 || minutes > LONGEST) {
            throw new InvalidItem("minutes", "0 to " + LONGEST + " minutes: " + minutes);
        }
    }

    /** A step that reveals nothing, under the name of what it is about. */
    public static ShowStep of(ShowSubject about) {
        return new ShowStep(about, "", "", List.of(), 0);
    }

    /** True if the audience is to see it. */
    public boolean reveals(Reveal what) {
        return reveals.contains(what);
    }

    /** The same step about something else. */
    public ShowStep withAbout(ShowSubject subject) {
        return new ShowStep(subject, title, notes, reveals, minutes);
    }

    /** The same step under another title. */
    public ShowStep withTitle(String newTitle) {
        return new ShowStep(about, newTitle, notes, reveals, minutes);
    }

    /** The same step with other notes for the one who speaks. */
    public ShowStep withNotes(String text) {
        return new ShowStep(about, title, text, reveals, minutes);
    }

    /** The same step that reveals something else. */
    public ShowStep withReveals(Collection<Reveal> shown) {
        return new ShowStep(about, title, notes, List.copyOf(shown), minutes);
    }

    /**
     * The same step of another length.
     *
     * @throws InvalidItem if it is below 0 or above {@value #LONGEST}
     */
    public ShowStep withMinutes(int newMinutes) {
        return new ShowStep(about, title, notes, reveals, newMinutes);
    }
}
