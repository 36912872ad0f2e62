package throughline.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.check.Severity;
import throughline.check.WithDuties;
import throughline.consent.Catalogue;
import throughline.format.FormatException;
import throughline.format.TemplateFormat;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.AudienceEdits;
import throughline.plan.Campaign;
import throughline.plan.CampaignStart;
import throughline.plan.CampaignTemplate;
import throughline.plan.Change;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RandomPlans;
import throughline.plan.SmallPlans;
import throughline.plan.TemplateLaying;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/** The templates that come with the program, and those made of campaigns. */
class TemplatesTest {

    private static final List<String> NAMES = ShippedTemplates.NAMES;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final CheckContext CONTEXT = new CheckContext(Catalogue.shipped(), TODAY);

    private static byte[] bytes(String name) {
        try (InputStream in = TemplatesTest.class.getResourceAsStream("/maps/templates/" + name + ".template.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CampaignTemplate template(String name) throws FormatException {
        return TemplateFormat.read(bytes(name), name);
    }

    /** A plan on the starter map with an audience in Germany, France and the United States. */
    private static Plan fresh(boolean open) {
        Plan plan = SamplePlans.empty("Fresh", ZoneId.of("Europe/Berlin"));
        plan = plan.apply(PlanEdits.markets(plan, List.of("DE", "FR", "US")));
        plan = plan.apply(AudienceEdits.create(plan, "Members", 20_000));
        plan = plan.apply(AudienceEdits.markets(
                plan, "members", new TreeMap<>(Map.of("DE", tenths(4), "FR", tenths(2), "US", tenths(4)))));
        return plan.apply(AudienceEdits.restUnsure(plan, "members", open));
    }

    private static BigDecimal tenths(int count) {
        return BigDecimal.valueOf(count, 1);
    }

    private static CampaignStart start(String name) {
        return new CampaignStart(name, List.of("members"), "", 0, List.of(), FIRST, null, new TreeMap<>());
    }

    private static Plan laid(Plan plan, CampaignTemplate template) {
        Change change =
                TemplateLaying.lay(plan, template, start(template.name())).change();
        return plan.apply(WithDuties.of(plan, change, CONTEXT));
    }

    private static List<String> found(Plan plan, Set<Severity> severities) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(finding -> severities.contains(finding.severity()))
                .map(finding -> finding.code() + ": " + Words.say(finding.message()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void isWrittenAsItWasRead(String name) throws FormatException {
        assertEquals(new String(bytes(name), UTF_8), new String(TemplateFormat.write(template(name)), UTF_8));
        assertTrue(TemplateFormat.isTemplate(bytes(name)));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void namesStationsOfTheStarterMap(String name) throws FormatException {
        Plan plan = fresh(true);
        for (CampaignTemplate.Call call : template(name).calls()) {
            Station station = plan.require(call.place().id(), Station.class);
            assertEquals(CampaignTemplate.Place.of(station), call.place());
            assertTrue(station.meetsCustomers(), call.place().id());
            call.uses()
                    .forEach(place -> assertFalse(
                            plan.require(place.id(), Station.class).meetsCustomers(), place.id() + " is used"));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void isACompleteCampaignWithoutAnythingWrong(String name) throws FormatException {
        Plan plan = laid(fresh(true), template(name));
        assertEquals(List.of(), found(plan, Set.of(Severity.ERROR)), "nothing is missing");
        assertEquals(
                List.of(),
                found(plan, Set.of(Severity.WARN)).stream()
                        .filter(it -> !it.startsWith("GATE-UNKNOWN"))
                        .toList(),
                "and nothing doubtful but where no rule says anything");
        Campaign campaign = plan.campaigns().getLast();
        assertFalse(campaign.goal().isEmpty());
        assertFalse(campaign.brief().offer().isEmpty());
        assertEquals(FIRST, campaign.starts());
        List<Touchpoint> touchpoints = plan.touchpoints(campaign);
        assertTrue(touchpoints.size() >= 6, "a journey");
        int asked = 0;
        for (Touchpoint it : touchpoints) {
            assertFalse(it.name().isEmpty());
            assertFalse(it.message().isEmpty(), it.name());
            assertFalse(it.when() == null, it.name());
            assertFalse(it.brief().lifecycle().isEmpty(), it.name());
            for (PermissionRequest request : plan.requests(it)) {
                asked++;
                assertFalse(request.gets().isNothing(), it.name());
                assertFalse(request.wording().isEmpty() || request.proof().isEmpty(), it.name());
            }
        }
        assertTrue(asked > 0, "it asks for something");
    }

    /** Win-back speaks to customers, who have permitted email before; the others ask for all they require. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void asksForWhatItRequires(String name) throws FormatException {
        List<String> wrong = found(laid(fresh(false), template(name)), Set.of(Severity.ERROR));
        if (name.equals("win-back")) {
            assertTrue(wrong.stream().allMatch(it -> it.contains("Email marketing")), wrong::toString);
        } else {
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void oneStepThatIsTakenBackWhole() throws FormatException {
        Plan plan = fresh(true);
        Change change = WithDuties.of(
                plan,
                TemplateLaying.lay(plan, template("event"), start("Spring days"))
                        .change(),
                CONTEXT);
        assertEquals("Begin Spring days with the template Event", Words.say(change.label()));
        assertEquals("spring-days", change.edits().getFirst().id());
        assertEquals(plan, plan.apply(change).apply(change.swapped()));
    }

    @Test
    void withoutAFirstDayOnlyTriggersStand() throws FormatException {
        Plan plan = fresh(true);
        CampaignStart open = CampaignStart.named("Open").withAudiences(List.of("members"));
        Plan after = plan.apply(
                TemplateLaying.lay(plan, template("product-launch"), open).change());
        after.touchpoints(after.campaigns().getLast())
                .forEach(it -> assertTrue(
                        it.when() == null || it.when() instanceof When.Triggered t && t.earliest() == null, it.name()));
    }

    @Test
    void onAnotherMapStationsAreFoundByLikeness() throws FormatException {
        Plan plan = SmallPlans.map();
        TemplateLaying.Laid laid = TemplateLaying.lay(plan, template("welcome"), CampaignStart.named("Hello"));
        Plan after = plan.apply(laid.change());
        List<String> stations = after.touchpoints(after.campaigns().getLast()).stream()
                .map(Touchpoint::station)
                .toList();
        assertEquals(List.of("forms", "email", "email", "preferences", "email", "sms"), stations);
        assertEquals(List.of("Surveys & feedback"), laid.missing());
    }

    @Test
    void aCampaignBecomesATemplateAndACampaignAgain() {
        for (long seed = 1; seed <= 60; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            for (Campaign campaign : plan.campaigns()) {
                CampaignTemplate made = CampaignTemplate.of(plan, campaign, "Made", "");
                CampaignTemplate read = read(TemplateFormat.write(made));
                assertEquals(made, read, "seed " + seed);
                CampaignStart again = new CampaignStart(
                        "Again", List.of(), "", 0, List.of(), campaign.starts(), campaign.ends(), new TreeMap<>());
                TemplateLaying.Laid laid = TemplateLaying.lay(plan, made, again);
                assertEquals(List.of(), laid.missing(), "seed " + seed);
                Plan after = plan.apply(laid.change());
                Campaign copy = after.campaigns().getLast();
                if (campaign.starts() != null) {
                    assertEquals(made, CampaignTemplate.of(after, copy, "Made", ""), "seed " + seed);
                }
                assertEquals(plan, after.apply(laid.change().swapped()));
            }
        }
    }

    private static CampaignTemplate read(byte[] utf8) {
        try {
            return TemplateFormat.read(utf8, "made");
        } catch (FormatException e) {
            throw new AssertionError(new String(utf8, UTF_8), e);
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedAtItsPlace() {
        String good = new String(bytes("welcome"), UTF_8);
        Map<String, String> wrongs = Map.of(
                "\"day\": 0", "\"day\": \"0\"",
                "\"kind\": \"triggered\"", "\"kind\": \"sometimes\"",
                "\"days\": 28", "\"days\": 0",
                "\"at\": \"08:00\"", "\"at\": \"8 o’clock\"",
                "\"goal\"", "\"Goal\"",
                "\"version\": 0", "\"version\": 7",
                "throughline-template", "throughline-map");
        wrongs.forEach((from, to) -> {
            assertTrue(good.contains(from), from);
            byte[] bad =
                    good.replaceFirst(java.util.regex.Pattern.quote(from), to).getBytes(UTF_8);
            FormatException refused = assertThrows(FormatException.class, () -> TemplateFormat.read(bad, "bad"), from);
            assertTrue(String.valueOf(refused.getMessage()).contains("bad"), refused::getMessage);
        });
    }
}
