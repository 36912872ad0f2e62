package throughline.desktop.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import throughline.desktop.workshop.Captured.Kind;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Note;
import throughline.plan.NoteEdits;
import throughline.plan.Plan;

/** A pasted list taken in as one change: each line as it would be if it were typed. */
final class CaptureList {

    private CaptureList() {}

    /**
     * The change; empty where no line says anything.
     *
     * @param target what notes are about just now; empty for the parking lot
     * @param kind what a line without a sign at its start is
     */
    static Change of(
            Plan plan, List<String> lines, String target, Kind kind, Note.Color color, String author, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, plan.sheet().zone());
        CaptureLine reader = new CaptureLine(plan, today);
        List<Captured> all = lines.stream()
                .map(line -> read(reader, line, target, kind))
                .filter(Captured::isChange)
                .toList();
        boolean notes = all.stream()
                .allMatch(it -> it.kind() == Kind.NOTE
                        && it.about().equals(all.getFirst().about()));
        if (notes) {
            String about = all.isEmpty() ? "" : all.getFirst().about();
            return NoteEdits.add(
                    plan, about, color, all.stream().map(Captured::text).toList(), author, at);
        }
        Change sum = new Change(Message.of("change.captured", Integer.toString(all.size())), List.of());
        Message label = sum.label();
        for (int i = 0; i < all.size(); i++) {
            Change next = all.get(i).on(plan.apply(sum), color, author, at.plusMillis(i));
            sum = sum.followedBy(next).called(label);
        }
        return sum;
    }

    /** A line of a list that names nothing known is a note as it stands. */
    private static Captured read(CaptureLine reader, String line, String target, Kind kind) {
        Captured read = reader.read(line, target, kind);
        return read.kind() == Kind.UNKNOWN ? Captured.of(kind, target, line) : read;
    }
}
