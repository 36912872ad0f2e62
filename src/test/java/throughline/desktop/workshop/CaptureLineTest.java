package throughline.desktop.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.desktop.workshop.Captured.Kind;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.WorkshopItems;

/** What somebody types while twelve people talk. */
class CaptureLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Plan plan = SmallPlans.winter();
    private final CaptureLine reader = new CaptureLine(plan, TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Too loud                   | sms   | NOTE       | sms     | Too loud             | 0
        Too loud                   | ''    | NOTE       | ''      | Too loud             | 0
        @ema Too often             | sms   | NOTE       | email   | Too often            | 0
        Too often @EMAIL           | ''    | NOTE       | email   | Too often            | 0
        @mobile app crashes        | ''    | NOTE       | app     | crashes              | 0
        @mob crashes               | ''    | NOTE       | app     | crashes              | 0
        @push notifications: why?  | ''    | NOTE       | push    | why?                 | 0
        write to a@b.example       | ''    | NOTE       | ''      | write to a@b.example | 0
        @                          | email | TARGET     | ''      | ''                   | 0
        @ later                    | email | NOTE       | ''      | later                | 0
        @web                       | ''    | TARGET     | website | ''                   | 0
        @zzz nobody                | ''    | UNKNOWN    | ''      | zzz                  | 0
        Email 7                    | sms   | VOTES      | email   | ''                   | 7
        email: 12                  | ''    | VOTES      | email   | ''                   | 12
        Email +2                   | ''    | MORE_VOTES | email   | ''                   | 2
        winter launch 3 votes      | ''    | VOTES      | winter-launch | ''             | 3
        7                          | email | VOTES      | email   | ''                   | 7
        @sms 4                     | ''    | VOTES      | sms     | ''                   | 4
        7                          | ''    | NOTE       | ''      | 7                    | 0
        Cut it by 20               | email | NOTE       | email   | Cut it by 20         | 0
        ! We start in May          | email | DECISION   | email   | We start in May      | 0
        !                          | email | NOTHING    | email   | ''                   | 0
        ''                         | email | NOTHING    | email   | ''                   | 0
        """)
    void aLineSaysWhatItIsAbout(String line, String target, Kind kind, String about, String text, int votes) {
        Captured read = reader.read(line, target, Kind.NOTE);
        assertEquals(List.of(kind, about, text, votes), List.of(read.kind(), read.about(), read.text(), read.votes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        > Tom: find an owner by 4 Dec        | find an owner       | Tom | 2026-12-04
        > find an owner by 2026-12-05        | find an owner       | ''  | 2026-12-05
        > Ana Li: call them by 3.1.2027      | call them           | Ana Li | 2027-01-03
        > Ana: stand by me                   | stand by me         | Ana | -
        > tidy up, by Jan 7                  | tidy up             | ''  | 2027-01-07
        """)
    void anActionSaysWhatWhoAndByWhen(String line, String text, String who, LocalDate due) {
        Captured read = reader.read(line, "", Kind.NOTE);
        assertEquals(Kind.ACTION, read.kind());
        assertEquals(text, read.text());
        assertEquals(who, read.who());
        assertEquals(due, read.due());
    }

    @Test
    void anotherOfSeveralThatTheLettersMayMeanCanBeChosen() {
        assertTrue(reader.choices("@s") > 1);
        String first = reader.read("@s x", "", Kind.NOTE, 0).about();
        String second = reader.read("@s x", "", Kind.NOTE, 1).about();
        assertTrue(!first.equals(second), first + second);
        assertEquals(
                first, reader.read("@s x", "", Kind.NOTE, reader.choices("@s")).about());
    }

    @Test
    void aPastedListBecomesOneStep() {
        List<String> lines = CaptureLine.list("- Fewer\n\n2) Shorter\n \t• Later, with @nobody \n");
        assertEquals(List.of("Fewer", "Shorter", "Later, with @nobody"), lines);
        Change change = CaptureList.of(plan, lines, "email", Kind.NOTE, Note.Color.BLUE, "Ana", NOON);
        assertEquals("Add 3 notes to Email", Words.say(change.label()));
        List<Note> notes = WorkshopItems.notes(plan.apply(change));
        assertEquals(lines, notes.stream().map(Note::text).toList());
        assertTrue(notes.stream().allMatch(it -> it.author().equals("Ana") && it.color() == Note.Color.BLUE));
    }

    @Test
    void aPastedCountIsOneStepToo() {
        Change change = CaptureList.of(
                plan,
                List.of("Email 7", "SMS 3", "@push Loud", "Email +1"),
                "",
                Kind.NOTE,
                Note.Color.YELLOW,
                "",
                NOON);
        Plan after = plan.apply(change);
        assertEquals(8, WorkshopItems.votes(after, "email"));
        assertEquals(3, WorkshopItems.votes(after, "sms"));
        assertEquals(1, WorkshopItems.notes(after, "push"));
        assertEquals("Capture 4 things", Words.say(change.label()));
        assertEquals(plan, after.apply(change.swapped()));
    }
}
