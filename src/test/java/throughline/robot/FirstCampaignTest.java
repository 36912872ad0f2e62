package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Somebody who has never seen the program: first start, a plan of their own, a campaign, three stations. */
@Tag("needs-display")
class FirstCampaignTest {

    @TempDir
    Path workspace;

    @Test
    @DisplayName("first start > empty plan > New campaign with four answers > three stations, one used > undo all")
    void first() {
        try (Person person = Person.knocking(workspace)) {
            person.untilTyping("start-sample");
            person.click("#start-empty");
            person.untilTyping("name-field");
            person.type("First plan");
            person.keys(KeyCode.ENTER);
            person.until(
                    "the map is there",
                    () -> person.model().planProperty().get() != null
                            && !person.node("#start-page").isVisible());
            Plan empty = person.plan();
            assertEquals("First plan", empty.sheet().title());

            person.click("#new-campaign");
            person.untilTyping("start-name");
            person.type("Spring");
            person.click(() -> Person.inAnyWindow("#start-people"));
            person.type("Members");
            person.click(() -> Person.inAnyWindow("#start-market-add"));
            person.untilTyping("menu-search");
            person.type("germany");
            person.keys(KeyCode.ENTER);
            person.click(() -> Person.inAnyWindow("#start-first"));
            person.type("1 Mar 2027");
            person.click(() -> Person.inAnyWindow("#start-given-sms-marketing"));
            person.type("30");
            person.keys(KeyCode.ENTER);
            person.until(
                    "the campaign is there", () -> !person.plan().campaigns().isEmpty());

            lay(person, "landing-pages", 1);
            lay(person, "email", 2);
            person.clickStation("customer-data-platform");
            person.until("it is used", () -> stops(person).getLast().uses().size() == 1);
            assertTrue(
                    Person.see(() -> person.model().hintProperty().get()).contains("uses"),
                    "the foot of the window says so");
            lay(person, "sms", 3);
            person.keys(KeyCode.ESCAPE);

            Plan plan = person.plan();
            Campaign spring = plan.campaigns().getFirst();
            assertEquals("Spring", spring.name());
            assertEquals(LocalDate.of(2027, 3, 1), spring.starts());
            assertEquals(List.of("DE"), plan.markets(spring));
            Audience members = plan.require(spring.audiences().getFirst(), Audience.class);
            assertEquals("Members", members.name());
            assertEquals(0, members.heldShare("sms-marketing").compareTo(new BigDecimal("0.3")));
            assertTrue(members.isUnsure("email-marketing"));
            assertEquals(
                    List.of("landing-pages", "email", "sms"),
                    stops(person).stream().map(Touchpoint::station).toList());
            assertEquals(List.of("customer-data-platform"), stops(person).get(1).uses());

            for (int i = 0; i < 5; i++) {
                person.keys(KeyCode.CONTROL, KeyCode.Z);
            }
            person.until("all is taken back", () -> person.plan().equals(empty));
        }
    }

    private static void lay(Person person, String station, int count) {
        person.clickStation(station);
        person.until(
                "touchpoint " + count + " is laid",
                () -> stops(person).size() == count
                        && stops(person).getLast().station().equals(station));
    }

    private static List<Touchpoint> stops(Person person) {
        Plan plan = person.plan();
        return plan.touchpoints(plan.campaigns().getFirst());
    }
}
