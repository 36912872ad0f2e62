package throughline.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import throughline.plan.Confirmation;
import throughline.plan.OwnRule;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Terms;

/** What a permission takes, by channel, market and platform: the checks of the planning semantics, and more of the kind. */
class ResolutionTest {

    private final RuleBook book = RuleBook.of(Catalogue.shipped(), List.of());

    private static String said(Requirement requirement) {
        String groups = requirement.groups().stream()
                .map(group -> group.group()
                        + group.alternatives().stream().map(Rule::id).toList())
                .collect(Collectors.joining(" + "));
        List<String> informing = requirement.informing().stream().map(Rule::id).toList();
        return informing.isEmpty() ? groups : groups + " & " + informing;
    }

    private String said(String permission, String channel, String market, String platform) {
        return said(book.resolve(permission, channel, market, platform));
    }

    @Test
    @DisplayName(
            "3.2: (email-marketing, DE) -> basis {de-uwg7-optin OR de-uwg7-3} AND validity {eu-gdpr-consent} only with"
                    + " the first")
    void germanEmail() {
        assertEquals(
                "basis[de-uwg7-3, de-uwg7-optin] + validity[eu-gdpr-consent]",
                said("email-marketing", "email", "DE", ""));
        Rule validity = book.rule("eu-gdpr-consent").orElseThrow();
        assertEquals(
                List.of(BasisModel.EXPRESS, BasisModel.DOUBLE_OPT_IN),
                validity.links().appliesTo());
    }

    @Test
    @DisplayName("3.2: (sms-marketing, US-TX) -> {us-tcpa-pewc} AND window {us-state-windows: US-TX}")
    void textsInTexas() {
        assertEquals("basis[us-tcpa-pewc] & [us-state-windows]", said("sms-marketing", "sms", "US-TX", ""));
        assertTrue(book.rule("us-state-windows")
                .orElseThrow()
                .terms()
                .hours()
                .byMarket()
                .containsKey("US-TX"));
    }

    @Test
    @DisplayName("3.2: (push-marketing, KR) -> {kr-ad} (+ {kr-night} after 21:00), and push-os separately")
    void pushInKorea() {
        assertEquals("basis[kr-ad] + night[kr-night]", said("push-marketing", "push", "KR", ""));
        assertEquals("ios[ios-push]", said("push-os", "push", "KR", "ios"));
        assertEquals("android[android-push]", said("push-os", "push", "KR", "android"));
        assertEquals(List.of("android", "ios"), book.platforms("push-os", "push", "KR"));
    }

    @Test
    @DisplayName("3.2: (email-marketing, CA) -> three alternatives")
    void canadianEmailHasThreeAlternatives() {
        assertEquals(
                "basis[ca-casl-express, ca-casl-implied-inquiry, ca-casl-implied-purchase]",
                said("email-marketing", "email", "CA", ""));
    }

    @Test
    @DisplayName("3.2: (push-marketing, US) -> UNKNOWN")
    void pushInTheStatesIsUnknown() {
        assertTrue(book.resolve("push-marketing", "push", "US", "").isUnknown());
        assertFalse(book.resolve("push-marketing", "push", "DE", "").isUnknown());
    }

    @Test
    void aNoticeAloneLeavesItOpenWhatPermits() {
        assertTrue(book.resolve("creator-disclosure", "social", "DE", "").isUnknown());
        assertEquals(" & [creator-disclosure]", said("creator-disclosure", "social", "DE", ""));
    }

    @Test
    void aStateLiesInItsCountryAndAMemberInTheUnion() {
        assertEquals(List.of("US-WA", "US", "GLOBAL"), book.chain("US-WA"));
        assertEquals(List.of("DE", "EU", "GLOBAL"), book.chain("DE"));
        assertEquals(List.of("MX", "GLOBAL"), book.chain("MX"));
        assertEquals(said("sms-marketing", "sms", "US", ""), said("sms-marketing", "sms", "US-WA", ""));
        assertEquals(
                "basis[eu-eprivacy-optin, eu-eprivacy-soft] + validity[eu-gdpr-consent]",
                said("email-marketing", "email", "IT", ""));
        // France has rules of its own for email and none for chat.
        assertEquals(
                "basis[fr-cpce-optin, fr-cpce-soft] + validity[eu-gdpr-consent]",
                said("email-marketing", "email", "FR", ""));
        assertEquals(
                "basis[eu-eprivacy-optin] + validity[eu-gdpr-consent] + whatsapp[whatsapp-optin]",
                said("chat-app-marketing", "chat", "FR", ""));
    }

    @Test
    void layersAddUp() {
        assertEquals("basis[in-dpdp] + basis[in-trai]", said("sms-marketing", "sms", "IN", ""));
        assertEquals(
                "limit[us-ca-sensitive] + os[location-background]", said("location-background", "app", "US-CA", "ios"));
    }

    @Test
    void anotherChannelHasOtherRules() {
        assertTrue(book.resolve("email-marketing", "ooh", "DE", "").isUnknown());
        assertEquals(said("email-marketing", "email", "DE", ""), said("email-marketing", "", "DE", ""));
    }

    @Test
    void theOrderOfTheCatalogueDoesNotMatter() {
        Catalogue it = Catalogue.shipped();
        for (long seed = 1; seed <= 20; seed++) {
            List<Rule> shuffled = new ArrayList<>(it.rules());
            Collections.shuffle(shuffled, new Random(seed));
            RuleBook other = RuleBook.of(
                    new Catalogue(it.id(), it.version(), it.asOf(), "", it.markets(), it.permissions(), shuffled),
                    List.of());
            for (PermissionType type : it.permissions()) {
                for (String market : List.of("DE", "FR", "US-TX", "KR", "CA", "IN")) {
                    assertEquals(
                            book.resolve(type.id(), "", market, "ios"),
                            other.resolve(type.id(), "", market, "ios"),
                            "seed " + seed + " " + type.id() + " " + market);
                }
            }
        }
    }

    @Test
    void ownRulesAddStandForAndTakeAway() {
        Rule ours = new Rule(
                "our-push",
                "Push by contract",
                new Scope(List.of("push-marketing"), List.of(), "US", List.of()),
                Layer.LAW,
                Rule.BASIS,
                "",
                Terms.of(BasisModel.OPT_OUT),
                Links.NONE,
                new Evidence(Evidence.Confidence.OWN, true, List.of(), List.of()),
                "");
        Rule stricter = Catalogue.shipped().rules().stream()
                .filter(rule -> rule.id().equals("us-canspam"))
                .findFirst()
                .orElseThrow();
        Rule express = new Rule(
                stricter.id(),
                "Ours for email",
                stricter.scope(),
                stricter.layer(),
                stricter.group(),
                "",
                Terms.of(BasisModel.EXPRESS),
                Links.NONE,
                stricter.evidence(),
                "");
        RuleBook own = RuleBook.of(
                Catalogue.shipped(),
                List.of(
                        new OwnRule(
                                "a", ours.id(), ours, new Confirmation("Counsel", LocalDate.of(2026, 11, 2), ""), ""),
                        new OwnRule("b", express.id(), express, null, ""),
                        new OwnRule("c", "de-uwg7-3", null, null, "")));
        assertEquals("basis[our-push]", said(own.resolve("push-marketing", "push", "US", "")));
        assertEquals(
                BasisModel.EXPRESS,
                own.resolve("email-marketing", "email", "US", "")
                        .groups()
                        .getFirst()
                        .alternatives()
                        .getFirst()
                        .model());
        assertEquals(
                "basis[de-uwg7-optin] + validity[eu-gdpr-consent]",
                said(own.resolve("email-marketing", "email", "DE", "")));
    }
}
