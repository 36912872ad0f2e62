package throughline.plan;

import java.time.LocalDate;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * Who has looked into something.
 *
 * @param by the person, a name, not empty
 * @param on the day
 * @param source what it rests on, prose
 */
public record Confirmation(String by, LocalDate on, String source) {

    /** Checks texts and the year. */
    public Confirmation {
        by = Texts.name("by", by);
        if (by.isEmpty()) {
            throw new InvalidItem("by", "a confirmation needs a name");
        }
        Campaign.year("on", on);
        source = Texts.prose("source", source);
    }
}
