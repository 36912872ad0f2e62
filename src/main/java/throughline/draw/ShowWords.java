package throughline.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateState;
import throughline.consent.Gates;
import throughline.item.Item;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.map.Neighborhood;
import throughline.map.Track;
import throughline.plan.Campaign;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;
import throughline.plan.ShowTitles;
import throughline.plan.Touchpoint;
import throughline.plan.WhenWords;
import throughline.text.Weight;

/** What a step says beside the map. Findings and money only where the step reveals them, notes for the speaker never. */
final class ShowWords {

    private static final int MOST_FINDINGS = 4;

    private final Plan plan;
    private final Catalogue catalogue;
    private final List<Finding> findings;

    ShowWords(Plan plan, Catalogue catalogue, List<Finding> findings) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /**
     * A few lines of one look.
     *
     * @param state of the gate whose sign stands before them
     */
    record Paragraph(String text, Weight weight, double size, Optional<GateState> state) {}

    /** What stands above the map. */
    String title(ShowStep step) {
        if (step.title().isEmpty() && step.about() instanceof ShowSubject.OnTouchpoint it) {
            Touchpoint touchpoint = plan.require(it.id(), Touchpoint.class);
            List<Touchpoint> met = JourneyOrder.of(plan, plan.campaignOf(touchpoint));
            return Words.say("show.touchpoint", met.indexOf(touchpoint) + 1, Naming.of(plan, touchpoint));
        }
        return ShowTitles.of(plan, step);
    }

    /** What stands beside the map; none where it has the page to itself. */
    List<Paragraph> beside(ShowStep step) {
        List<Paragraph> said = new ArrayList<>();
        switch (step.about()) {
            case ShowSubject.OnNeighborhood it -> {}
            case ShowSubject.OnTrack it -> {}
            case ShowSubject.OnCampaign it -> campaign(said, plan.require(it.id(), Campaign.class));
            case ShowSubject.OnTouchpoint it -> touchpoint(said, plan.require(it.id(), Touchpoint.class));
            case ShowSubject.WholeMap it -> {}
            case ShowSubject.OnOverlay it -> {}
            case ShowSubject.Slide it -> {}
        }
        if (step.reveals(ShowStep.Reveal.MONEY)) {
            money(said, step.about());
        }
        if (step.reveals(ShowStep.Reveal.NOTES)) {
            new ShowNotes(plan).say(said, step.about().item());
        }
        if (step.reveals(ShowStep.Reveal.FINDINGS)) {
            findings(said, step.about());
        }
        return said;
    }

    private void campaign(List<Paragraph> said, Campaign campaign) {
        if (campaign.starts() != null || campaign.ends() != null) {
            strong(said, WhenWords.span(campaign.starts(), campaign.ends()));
        }
        String audiences =
                campaign.audiences().stream().map(id -> Naming.of(plan, id)).collect(Collectors.joining(", "));
        add(said, audiences);
        add(said, campaign.goal());
    }

    private void touchpoint(List<Paragraph> said, Touchpoint touchpoint) {
        strong(said, WhenWords.of(touchpoint.when()).replace("\n", ", "));
        if (!touchpoint.name().isEmpty()) {
            add(said, Naming.of(plan, touchpoint.station()));
        }
        add(said, touchpoint.message());
        Gates.of(plan, plan.campaignOf(touchpoint), catalogue).stream()
                .filter(gate -> gate.touchpoint().equals(touchpoint.id()))
                .forEach(gate -> gate(said, gate));
        for (PermissionRequest request : plan.requests(touchpoint)) {
            strong(said, Words.say("show.asks", catalogue.nameOf(request.permission())));
            add(said, request.gets().isNothing() ? "" : request.gets().text());
        }
    }

    /** The states of a campaign's gates; none for what is about no campaign. */
    Set<GateState> gates(ShowSubject about) {
        return about instanceof ShowSubject.OnCampaign it
                ? Gates.of(plan, plan.require(it.id(), Campaign.class), catalogue).stream()
                        .map(Gate::state)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private void gate(List<Paragraph> said, Gate gate) {
        String words = Words.say("show.gate", catalogue.nameOf(gate.permission()), GateLayer.word(gate.state()));
        said.add(new Paragraph(words, Weight.MEDIUM, ShowPanel.BODY, Optional.of(gate.state())));
    }

    private void money(List<Paragraph> said, ShowSubject about) {
        List<Campaign> campaigns = switch (about) {
            case ShowSubject.OnCampaign it -> List.of(plan.require(it.id(), Campaign.class));
            case ShowSubject.OnTouchpoint it -> List.of();
            case ShowSubject.OnNeighborhood it -> List.of();
            case ShowSubject.OnTrack it -> List.of();
            case ShowSubject.WholeMap it -> plan.campaigns();
            case ShowSubject.OnOverlay it -> plan.campaigns();
            case ShowSubject.Slide it -> plan.campaigns();
        };
        for (Campaign campaign : campaigns) {
            @Nullable BigDecimal budget = campaign.brief().budget();
            if (budget != null) {
                String amount =
                        (LocalForms.here().amount(budget) + " " + plan.sheet().currency()).strip();
                strong(said, Words.say("show.money", Naming.of(plan, campaign), amount));
            }
        }
    }

    private void findings(List<Paragraph> said, ShowSubject about) {
        Set<String> subjects = about.item()
                .flatMap(id -> plan.find(id, Campaign.class))
                .map(campaign -> {
                    Set<String> all = new java.util.HashSet<>(campaign.touchpoints());
                    all.add(campaign.id());
                    return all;
                })
                .orElseGet(() -> new java.util.HashSet<>(about.item().stream().toList()));
        List<String> sentences = findings.stream()
                .filter(it -> subjects.isEmpty() || it.items().stream().anyMatch(subjects::contains))
                .map(it -> Words.say(it.message()))
                .toList();
        strong(said, Words.say("show.findings", sentences.size()));
        sentences.stream().limit(MOST_FINDINGS).forEach(sentence -> add(said, sentence));
    }

    /** What stands under the title; empty for nothing. */
    String below(ShowStep step) {
        return switch (step.about()) {
            case ShowSubject.OnNeighborhood it ->
                plan.require(it.id(), Neighborhood.class).description();
            case ShowSubject.OnTrack it -> plan.require(it.id(), Track.class).description();
            case ShowSubject.OnCampaign it -> "";
            case ShowSubject.OnTouchpoint it -> "";
            case ShowSubject.WholeMap it -> "";
            case ShowSubject.OnOverlay it -> "";
            case ShowSubject.Slide it -> "";
        };
    }

    /** The campaign of a touchpoint, which stands above the title. */
    Optional<String> above(ShowStep step) {
        return step.about() instanceof ShowSubject.OnTouchpoint it
                ? plan.find(it.id(), Touchpoint.class).map(plan::campaignOf).map(this::name)
                : Optional.empty();
    }

    private String name(Item item) {
        return Naming.of(plan, item);
    }

    static void strong(List<Paragraph> said, String text) {
        if (!text.isBlank()) {
            said.add(new Paragraph(text, Weight.SEMIBOLD, ShowPanel.STRONG, Optional.empty()));
        }
    }

    static void add(List<Paragraph> said, String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> said.add(new Paragraph(line, Weight.REGULAR, ShowPanel.BODY, Optional.empty())));
    }
}
