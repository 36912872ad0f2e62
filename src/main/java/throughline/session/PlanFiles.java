package throughline.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import throughline.consent.Catalogue;
import throughline.export.calendar.CalendarDays;
import throughline.format.FormatException;
import throughline.format.Lineage;
import throughline.format.MapFormat;
import throughline.format.PlanCopy;
import throughline.format.PlanFormat;
import throughline.item.Words;
import throughline.map.MapItem;
import throughline.map.TransitMap;
import throughline.plan.Blackout;
import throughline.plan.NewPlan;
import throughline.plan.Plan;

/** Plans from files. */
public final class PlanFiles {

    /** What {@link PlanFormat} reads at most; a longer file is not even loaded. */
    private static final long LONGEST = 64L << 20;

    private PlanFiles() {}

    /**
     * The plan of a file; of a map's file, a plan on that map with nothing planned yet.
     *
     * @throws FormatException if the file holds no whole plan; names file, place and reason
     * @throws IOException if it cannot be read; the message is a sentence that names the file
     */
    public static Plan read(Path file) throws IOException, FormatException {
        return copy(file).plan();
    }

    /**
     * The plan of a file, with where it comes from; see {@link #read}.
     *
     * @throws FormatException if the file holds no whole plan; names file, place and reason
     * @throws IOException if it cannot be read; the message is a sentence that names the file
     */
    public static PlanCopy copy(Path file) throws IOException, FormatException {
        byte[] bytes = bytes(file);
        return MapFormat.isMap(bytes)
                ? new PlanCopy(onMap(bytes, file.toString()), Lineage.NONE)
                : PlanFormat.copy(bytes, file.toString());
    }

    /**
     * The copy in a plan's file; a map's file is none.
     *
     * @throws FormatException if the file holds no whole plan; names file, place and reason
     * @throws IOException if it cannot be read; the message is a sentence that names the file
     */
    static PlanCopy reviewed(Path file) throws IOException, FormatException {
        return PlanFormat.copy(bytes(file), file.toString());
    }

    private static Plan onMap(byte[] bytes, String source) throws FormatException {
        List<MapItem> map = MapFormat.read(bytes, source);
        return NewPlan.of(
                map,
                TransitMap.of(map).sheet().title(),
                ZoneId.systemDefault(),
                Catalogue.shipped().pin());
    }

    /**
     * The days of a calendar's file, from last year to the year after next.
     *
     * @throws IOException if it cannot be read, or holds no such days; the message is a sentence that names the file
     */
    static List<Blackout> days(Path file, Blackout.Kind kind, LocalDate today) throws IOException {
        return CalendarDays.read(
                bytes(file),
                String.valueOf(file.getFileName()),
                kind,
                LocalDate.of(today.getYear() - 1, 1, 1),
                LocalDate.of(today.getYear() + 2, 12, 31));
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(Words.say("session.file.folder", file));
            }
            if (Files.size(file) > LONGEST) {
                throw new IOException(Words.say("session.file.long", file, LONGEST >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(Words.say("session.file.none", file), e);
        } catch (AccessDeniedException e) {
            throw new IOException(Words.say("session.file.denied", file), e);
        }
    }
}
