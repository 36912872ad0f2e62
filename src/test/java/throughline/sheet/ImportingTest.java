package throughline.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.consent.Catalogue;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.When;
import throughline.session.SamplePlans;
import throughline.table.Notation;
import throughline.table.Notation.Order;
import throughline.table.PlanTable;
import throughline.table.Scope;
import throughline.table.TableKind;
import throughline.table.TableRow;

class ImportingTest {

    private static final Notation GERMAN = new Notation(Order.DAY_FIRST, ',');
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @TempDir
    private Path folder;

    private Grid csv(String text) throws IOException {
        Path file = folder.resolve("plan.csv");
        Files.writeString(file, text);
        return Spreadsheet.read(file, Reading.UNWATCHED).sheets().getFirst();
    }

    private static Importing look(Plan plan, Grid grid, Mapping mapping) {
        return Importing.of(plan, CATALOGUE, grid, mapping, "plan.csv", "plan", Reading.UNWATCHED);
    }

    @Test
    void aMessyWorkbookOfThreeHundredTouchpointsComesIn() throws IOException {
        long seed = 20_261_122;
        Spreadsheet sheet = Spreadsheet.read(MessySheet.write(folder, seed), Reading.UNWATCHED);
        Grid grid = sheet.sheets().getFirst();
        assertEquals(2, sheet.sheets().size());
        assertTrue(grid.merged() > 10 && grid.formulas() == 12, grid.merged() + " " + grid.formulas());
        Mapping mapping = Guess.of(grid, new Notation(Order.MONTH_FIRST, '.'));
        assertEquals(
                Map.of(
                        0,
                        "campaign",
                        1,
                        "station",
                        2,
                        "when",
                        3,
                        "time",
                        4,
                        "audiences",
                        5,
                        "cost",
                        6,
                        "message",
                        7,
                        "owner"),
                mapping.columns());
        assertEquals(2, mapping.headingRows());
        assertEquals(GERMAN, mapping.notation());
        Plan plan = SamplePlans.winterLaunch();
        Importing all = look(plan, grid, mapping);
        assertNull(all.change());
        assertEquals(MessySheet.BAD, all.faults().size());
        assertEquals(
                "Row 12, When (column C): “folgt” is no day; expected is one such as 2026-12-04, 4 Dec 2026 or"
                        + " 4.12.2026.",
                all.faults().getFirst().words());
        assertEquals(
                List.of("Emial", "Push notification", "landing page"),
                all.unknown().stream().map(Importing.Unknown::name).sorted().toList());
        assertTrue(all.unknown().stream().allMatch(it -> it.station() != null));
        assertEquals(12, all.counts().totals());
        Importing good = look(plan, grid, mapping.leavingOut(true));
        assertNotNull(good.change());
        assertEquals(
                "Import 295 touchpoints from plan.csv", Words.say(good.change().label()));
        Plan after = plan.apply(good.change());
        assertEquals(plan.campaigns().size() + 12, after.campaigns().size());
        Campaign first = after.campaigns().get(plan.campaigns().size());
        assertEquals("Kampagne A", first.name());
        assertEquals(24, first.touchpoints().size());
        assertEquals(plan, after.apply(good.change().swapped()));
    }

    @Test
    void aRowSaysWhatTheTouchpointIs() throws IOException {
        Grid grid = csv("Campaign;Channel;Send date;Cost;Audience;Status;Subject line\n"
                + "Winter launch;emial;4.12.2026 18:30;1.200,50;Members, Newcomers;live;Hello; there\n"
                        .replace("Hello; there", "\"Hello; there\""));
        Plan plan = SmallPlans.winter();
        Importing importing = look(plan, grid, Guess.of(grid, GERMAN));
        assertEquals(List.of(), importing.faults());
        assertEquals("email", importing.unknown().getFirst().station());
        Plan after = plan.apply(importing.change());
        Campaign winter = after.require("winter-launch", Campaign.class);
        Touchpoint made = after.require(winter.touchpoints().getLast(), Touchpoint.class);
        assertEquals("email", made.station());
        assertEquals(new When.OneMoment(LocalDateTime.of(2026, 12, 4, 18, 30)), made.when());
        assertEquals(new BigDecimal("1200.5"), made.brief().cost());
        assertEquals(List.of("members", "newcomers"), made.audiences());
        assertEquals("Hello; there", made.message());
        assertEquals(List.of("email-marketing", "one-click"), made.requires());
        assertEquals(1, importing.counts().audiences());
        assertEquals(0, importing.counts().campaigns());
    }

    @Test
    void whoeverIsNoStationIsChosenOrLeftOut() throws IOException {
        Grid grid = csv("Campaign,Station,Name\nA,Zeppelin,x\nA,Email,y\n");
        Plan plan = SmallPlans.winter();
        Mapping mapping = Guess.of(grid, GERMAN);
        Importing unknown = look(plan, grid, mapping);
        assertEquals(
                List.of("Row 2, Station (column B): “Zeppelin” is no station of the map; choose one for it, or leave"
                        + " its rows out."),
                unknown.faults().stream().map(Importing.Fault::words).toList());
        assertNull(unknown.change());
        Importing chosen = look(plan, grid, mapping.choosing("Zeppelin", "island"));
        assertEquals(2, chosen.counts().taken());
        Importing without = look(plan, grid, mapping.choosing("Zeppelin", ""));
        assertEquals(1, without.counts().taken());
        assertEquals(1, without.counts().leftOut());
        assertEquals(List.of(), without.faults());
    }

    @Test
    void whatThePlanHasAlreadyIsNotTakenInTwice() throws IOException {
        Grid grid = csv("Campaign,Station,When\nA,Email,2027-01-04\nA,SMS,2027-01-05\n");
        Plan plan = SmallPlans.winter();
        Mapping mapping = Guess.of(grid, GERMAN);
        Plan once = plan.apply(look(plan, grid, mapping).change());
        Importing again = look(once, grid, mapping);
        assertNull(again.change());
        assertEquals(2, again.counts().there());
    }

    @Test
    void aTriggerHasALongestDelay() throws IOException {
        Grid grid = csv("Campaign;Station;Trigger;Longest delay\n"
                + "A;Email;Cart left;2 days\nA;SMS;Cart left;\nA;Email;Cart left within 36 h;\n"
                + "A;Email;Cart left;soon\nA;Email;Cart left;400 Tage\nA;Email;;\n");
        Plan plan = SmallPlans.winter();
        Mapping mapping = Guess.of(grid, GERMAN);
        assertEquals(Map.of(0, "campaign", 1, "station", 2, "trigger", 3, "delay"), mapping.columns());
        Importing importing = look(plan, grid, mapping);
        assertNull(importing.change());
        assertEquals(
                List.of(
                        "Row 3, Trigger (column C): “Cart left” has no longest delay; expected is one behind it, such"
                                + " as “Cart left within 2 days”.",
                        "Row 5, Longest delay (column D): “soon” is no delay; expected is one such as 2 days, 4 hours"
                                + " or 30 minutes, 366 days at most.",
                        "Row 6, Longest delay (column D): “400 Tage” is no delay; expected is one such as 2 days, 4"
                                + " hours or 30 minutes, 366 days at most."),
                importing.faults().stream().map(Importing.Fault::words).toList());
        Plan after = plan.apply(look(plan, grid, mapping.leavingOut(true)).change());
        assertEquals(
                Arrays.asList(
                        new When.Triggered("Cart left", null, Duration.ofDays(2)),
                        new When.Triggered("Cart left", null, Duration.ofHours(36)),
                        null),
                after.touchpoints(after.campaigns().getLast()).stream()
                        .map(Touchpoint::when)
                        .toList());
    }

    @Test
    void aLookCanBeGivenUp() throws IOException {
        Grid grid = csv("Campaign,Station\n" + "A,Email\n".repeat(5_000));
        Mapping mapping = Guess.of(grid, GERMAN);
        List<Integer> told = new ArrayList<>();
        Reading givenUp = new Reading() {
            @Override
            public void rows(int count) {
                told.add(count);
            }

            @Override
            public boolean isCancelled() {
                return told.size() == 2;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> Importing.of(SmallPlans.winter(), CATALOGUE, grid, mapping, "plan.csv", "plan", givenUp));
        assertEquals(List.of(200, 400), told);
    }

    @Test
    void campaignsAreMetByNameOrNew() throws IOException {
        Grid grid = csv("Kampagne;Beginn;Ende;Budget;Ziel;Verantwortlich\n"
                + "winter launch;1.2.2028;29.2.2028;12.000;Mehr Abos;Ada\nFrühling;1.3.2028;1.2.2028;;;\n");
        Plan plan = SmallPlans.winter();
        Mapping mapping = Guess.of(grid, GERMAN);
        assertEquals(TableKind.CAMPAIGNS, mapping.kind());
        Importing importing = look(plan, grid, mapping);
        assertEquals(
                List.of("Row 3, Last day (column C): the last day 2028-02-01 is before the first 2028-03-01;"
                        + " expected is 2028-03-01 or later."),
                importing.faults().stream().map(Importing.Fault::words).toList());
        Plan after = plan.apply(look(plan, grid, mapping.leavingOut(true)).change());
        Campaign winter = after.require("winter-launch", Campaign.class);
        assertEquals(LocalDate.of(2028, 2, 1), winter.starts());
        assertEquals(new BigDecimal("12000"), winter.brief().budget());
        assertEquals(4, winter.touchpoints().size());
        assertEquals(1, after.campaigns().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Campaign,Channel,Date,Audience,Owner,Status,Budget,Message",
                "Kampagne;Kanal;Datum;Zielgruppe;Verantwortlich;Status;Kosten;Betreff",
                "Campagne;Canal;Date d'envoi;Cible;Responsable;Statut;Coût;Objet",
                "Campaña\tCanal\tFecha de envío\tPúblico\tResponsable\tEstado\tCosto\tAsunto",
                "CAMPAIGN NAME|channel |Send  Date|Target audience|Responsible|State|Cost|Subject"
            })
    void headingsOfFourLanguagesAreKnown(String headings) throws IOException {
        Mapping mapping = Guess.of(csv(headings + "\n" + headings.replaceAll("[\\p{L}' ]+", "x") + "\n"), GERMAN);
        assertEquals(
                List.of("campaign", "station", "when", "audiences", "owner", "state", "cost", "message"),
                List.copyOf(mapping.columns().values()));
    }

    @ParameterizedTest
    @CsvSource({
        "Emial,Email,0.8",
        "E-Mail,Email,1",
        "SMS blast,SMS,0.89",
        "Push,Push notifications,0.89",
        "Zeppelin,Email,0.25"
    })
    void namesAreMoreOrLessAlike(String one, String other, double expected) {
        assertEquals(expected, Likeness.of(one, other), 0.005);
        assertEquals(Likeness.of(one, other), Likeness.of(other, one));
    }

    /** Touchpoints and campaigns written to a file come back as the same rows, for random plans. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsExportedCanBeImported(String kind) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 4; n++) {
            Plan plan = RandomTouchpoints.plan(random);
            for (TableKind table : List.of(TableKind.CAMPAIGNS, TableKind.TOUCHPOINTS)) {
                Path file = folder.resolve("out." + kind);
                PlanExport.write(plan, file, ExportOptions.STANDARD.withTable(table), java.time.Clock.systemUTC());
                Grid grid = Spreadsheet.read(file, Reading.UNWATCHED).sheets().getFirst();
                Mapping mapping = Guess.of(grid, table, GERMAN).with(Notation.PLAIN);
                Plan empty = RandomTouchpoints.withoutCampaigns(plan);
                Importing importing = look(empty, grid, mapping);
                assertEquals(List.of(), importing.faults(), "seed " + seed);
                Plan after = empty.apply(importing.change());
                assertEquals(values(plan, table), values(after, table), "seed " + seed);
            }
        }
    }

    /** What stands in the columns that can come in. */
    private static List<List<String>> values(Plan plan, TableKind kind) {
        PlanTable<?> table = PlanTable.of(kind);
        List<List<String>> all = new ArrayList<>();
        for (TableRow row : table.rows(new Scope(plan, CATALOGUE, Notation.PLAIN))) {
            List<String> values = new ArrayList<>();
            for (String key : Headings.keys(kind)) {
                if (!key.equals(Headings.TIME) && !key.equals(Headings.DELAY)) {
                    values.add(Notation.PLAIN.copied(row.values().get(table.indexOf(key))));
                }
            }
            all.add(values);
        }
        return all;
    }
}
