package throughline.store;

import java.util.Objects;
import throughline.format.LeafLists;
import throughline.plan.Blackout;
import throughline.plan.FrequencyCap;

/** The tables of what limits the calendar. */
final class CalendarFamilies {

    static final Family<Blackout> BLACKOUT = new Family<>(
                    "blackout",
                    Blackout.class,
                    row -> new Blackout(
                            row.id(),
                            row.text("name"),
                            row.word("means", Blackout.Kind.class),
                            Objects.requireNonNull(row.date("first_day")),
                            Objects.requireNonNull(row.date("last_day")),
                            row.ids("audiences"),
                            LeafLists.readTexts(row.text("markets")),
                            row.text("note")))
            .column("name", Blackout::name)
            .word("means", Blackout::kind)
            .column("first_day", Blackout::first)
            .column("last_day", Blackout::last)
            .json("markets", it -> LeafLists.writeTexts(it.markets()))
            .column("note", Blackout::note)
            .list("audiences", Blackout::audiences);

    static final Family<FrequencyCap> CAP = new Family<>(
                    "frequency_cap",
                    FrequencyCap.class,
                    row -> new FrequencyCap(
                            row.id(),
                            row.whole("most"),
                            LeafLists.readTexts(row.text("channels")),
                            row.word("period", FrequencyCap.Window.class),
                            row.whole("days")))
            .column("most", FrequencyCap::most)
            .json("channels", it -> LeafLists.writeTexts(it.channels()))
            .word("period", FrequencyCap::window)
            .column("days", FrequencyCap::days);

    private CalendarFamilies() {}
}
