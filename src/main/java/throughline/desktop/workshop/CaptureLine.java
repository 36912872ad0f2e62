package throughline.desktop.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import throughline.desktop.workshop.Captured.Kind;
import throughline.item.Item;
import throughline.plan.Plan;

/**
 * Reads what is typed in a workshop. A line is a note on what notes are about just now. {@code @ema} in it, at its start or
 * after a blank, says what else it is about; {@code @} alone is the parking lot. {@code Email 7} counts votes, {@code Email +1} adds some;
 * {@code !} begins a decision; {@code >} begins an action, such as {@code > Tom: find an owner by 4 Dec}.
 */
final class CaptureLine {

    private static final Pattern AT = Pattern.compile("(?:^|(?<=\\s))@(\\S*)");
    private static final Pattern COUNT = Pattern.compile("^(.*?)[\\s:=]*(\\+?)(\\d{1,4})(?:\\s+votes?)?$");
    private static final Pattern WHO = Pattern.compile("^([^:]{1,60}):\\s+(.+)$");
    private static final Pattern BY = Pattern.compile("^(.+?)[\\s,]+by\\s+(\\S.*)$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•–·▪]|\\d{1,3}[.)])\\s+");

    private final Plan plan;
    private final LocalDate today;
    private final CaptureTargets targets;

    CaptureLine(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.targets = new CaptureTargets(plan);
    }

    /**
     * What a line means.
     *
     * @param target what notes are about just now; empty for the parking lot
     * @param kind what a line without a sign at its start is: a note, a decision or an action
     */
    Captured read(String line, String target, Kind kind) {
        return read(line, target, kind, 0);
    }

    /**
     * The same, where of several items that the letters behind @ may mean another is chosen.
     *
     * @param choice 0 for the likeliest; beyond the last it begins again
     */
    Captured read(String line, String target, Kind kind, int choice) {
        String text = line.strip();
        String about = plan.has(target) ? target : "";
        Matcher at = AT.matcher(text);
        boolean addressed = at.find();
        if (addressed) {
            String rest = text.substring(at.start() + 1);
            Optional<Item> whole = targets.atStartOf(rest);
            int end;
            if (whole.isPresent() && !whole.get().name().isBlank()) {
                end = at.start() + 1 + whole.get().name().length();
                about = whole.get().id();
            } else {
                List<Item> like = targets.like(at.group(1));
                if (like.isEmpty() && !at.group(1).isEmpty()) {
                    return Captured.of(Kind.UNKNOWN, "", at.group(1));
                }
                end = at.end();
                about = like.isEmpty() ? "" : like.get(choice % like.size()).id();
            }
            text = (text.substring(0, at.start()) + behind(text, end)).strip();
        }
        if (text.isEmpty()) {
            return Captured.of(addressed ? Kind.TARGET : Kind.NOTHING, about, "");
        }
        Captured votes = votes(text, about);
        if (votes != null) {
            return votes;
        }
        char first = text.charAt(0);
        Kind meant = first == '!' ? Kind.DECISION : first == '>' ? Kind.ACTION : kind;
        String said = first == '!' || first == '>' ? text.substring(1).strip() : text;
        if (said.isEmpty()) {
            return Captured.of(Kind.NOTHING, about, "");
        }
        return meant == Kind.ACTION ? action(said, about) : Captured.of(meant, about, said);
    }

    /** What follows a name: also without the colon or comma that people put there. */
    private static String behind(String text, int end) {
        return text.substring(Math.min(end, text.length())).replaceFirst("^\\s*[:,;–-]\\s*", " ");
    }

    private @Nullable Captured votes(String text, String about) {
        Matcher count = COUNT.matcher(text);
        if (!count.matches()) {
            return null;
        }
        String name = count.group(1).strip();
        String item = name.isEmpty() ? about : targets.named(name).map(Item::id).orElse("");
        if (item.isEmpty()) {
            return null;
        }
        Kind kind = count.group(2).isEmpty() ? Kind.VOTES : Kind.MORE_VOTES;
        return new Captured(kind, item, "", Integer.parseInt(count.group(3)), "", null);
    }

    private Captured action(String said, String about) {
        String text = said;
        String who = "";
        Matcher named = WHO.matcher(text);
        if (named.matches()) {
            who = named.group(1).strip();
            text = named.group(2).strip();
        }
        LocalDate due = null;
        Matcher by = BY.matcher(text);
        if (by.matches()) {
            due = CaptureDay.read(by.group(2), today).orElse(null);
            text = due == null ? text : by.group(1).strip();
        }
        return new Captured(Kind.ACTION, about, text, 0, who, due);
    }

    /** How many items the letters behind @ may mean. */
    int choices(String line) {
        Matcher at = AT.matcher(line.strip());
        return at.find() ? targets.like(at.group(1)).size() : 0;
    }

    /** The lines of a pasted list that say something, without bullets and numbers before them. */
    static List<String> list(String pasted) {
        List<String> lines = new ArrayList<>();
        pasted.lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip().replace("\t", " "))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
