package throughline.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A workshop, from its start on a part of its plan. The state of the plan just before it came in is the restore point that
 * bears its name.
 *
 * @param name what it is called, not empty
 * @param started when, to the millisecond
 * @param ended when, not before the start; null while it is running
 */
public record Workshop(
        String id, String name, Instant started, @Nullable Instant ended) implements WorkshopItem {

    /** Checks name and times. */
    public Workshop {
        Ids.require("id", id);
        name = Texts.name("name", name);
        if (name.isEmpty()) {
            throw new InvalidItem("name", "a workshop bears a name");
        }
        started = WorkshopItem.time("started", started);
        ended = ended == null ? null : WorkshopItem.time("ended", ended);
        if (ended != null && ended.isBefore(started)) {
            throw new InvalidItem("ended", "the end " + ended + " is before the start " + started);
        }
    }

    /** True while it has not ended. */
    public boolean running() {
        return ended == null;
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public Workshop withId(String newId) {
        return new Workshop(newId, name, started, ended);
    }

    @Override
    public Workshop withAbout(String item) {
        return this;
    }

    /** The same workshop under another name. */
    public Workshop withName(String newName) {
        return new Workshop(id, newName, started, ended);
    }

    /** The same workshop, over at that time; one whose clock was set back ends when it started. */
    public Workshop withEnd(Instant time) {
        return new Workshop(id, name, started, time.isBefore(started) ? started : time);
    }
}
