package throughline.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import throughline.item.Words;
import throughline.plan.Naming;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.Votes;
import throughline.plan.WorkshopItems;

/** What a workshop said, beside the map of a step that reveals it. */
final class ShowNotes {

    private static final int MOST = 6;

    private final Plan plan;

    ShowNotes(Plan plan) {
        this.plan = plan;
    }

    /** Of one item its votes and notes; of the whole plan what has most votes, and the notes without a place. */
    void say(List<ShowWords.Paragraph> said, Optional<String> item) {
        String about = item.orElse("");
        WorkshopItems.votes(plan).stream()
                .filter(votes -> item.isEmpty() || votes.about().equals(about))
                .sorted(Comparator.comparingInt(Votes::count).reversed().thenComparing(Votes::id))
                .limit(MOST)
                .forEach(votes ->
                        ShowWords.strong(said, Words.say("show.votes", Naming.of(plan, votes.about()), votes.count())));
        WorkshopItems.notes(plan).stream()
                .filter(note -> note.about().equals(about))
                .limit(MOST)
                .map(Note::text)
                .forEach(text -> ShowWords.add(said, text));
    }
}
