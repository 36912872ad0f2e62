package throughline.desktop.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.FileKind;
import throughline.desktop.dialogs.Notice;
import throughline.desktop.dialogs.Picking;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.CampaignTaking;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.session.OpenPlan;
import throughline.session.OtherPlan;
import throughline.session.PlannerSession;
import throughline.session.ReviewedCopy;
import throughline.store.PlanEntry;

/** Campaigns of another plan, such as a breakout group's: which plan, which campaigns, and then difference by difference. */
public final class CampaignIntake {

    private final PlannerModel model;
    private final Dialogs dialogs;
    private final PlannerSession session;

    CampaignIntake(PlannerModel model, Dialogs dialogs, PlannerSession session) {
        this.model = model;
        this.dialogs = dialogs;
        this.session = session;
    }

    /** Asks for the plan, a file or one of the workspace, and then for its campaigns. */
    public void ask() {
        Optional.ofNullable(model.openPlanProperty().get())
                .ifPresent(open -> Troubles.then(
                        dialogs, session.plans(), plans -> source(open, plans == null ? List.of() : plans)));
    }

    private void source(OpenPlan open, List<PlanEntry> plans) {
        List<PlanEntry> others = new ArrayList<>(plans);
        others.removeIf(it -> it.id().equals(open.id()));
        List<String> options = new ArrayList<>(List.of(Words.say("merge.file")));
        others.forEach(it -> options.add(it.title().isEmpty() ? Words.say("plan.untitled") : it.title()));
        Picking picking = new Picking(
                Words.say("merge.from"), Words.say("merge.from.text"), options, false, Words.say("merge.next"));
        dialogs.pick(picking).map(List::getFirst).ifPresent(index -> {
            if (index > 0) {
                read(open, session.other(open.id(), others.get(index - 1)));
            } else {
                Optional<Path> file = dialogs.fileToOpen(FileKind.PLAN);
                file.ifPresent(it -> read(open, session.other(open.id(), it)));
            }
        });
    }

    private void read(OpenPlan open, CompletableFuture<OtherPlan> reading) {
        Troubles.then(dialogs, reading, other -> {
            if (other != null && model.openPlanProperty().get() == open) {
                choose(open.plan(), other);
            }
        });
    }

    private void choose(Plan mine, OtherPlan other) {
        List<Campaign> campaigns = other.plan().campaigns();
        if (campaigns.isEmpty()) {
            dialogs.tell(Notice.problem(Words.say("merge.none"), Words.say("merge.none.text", other.name())));
            return;
        }
        Picking picking = new Picking(
                Words.say("merge.which", other.name()),
                Words.say("merge.which.text"),
                campaigns.stream().map(it -> Naming.of(other.plan(), it)).toList(),
                true,
                Words.say("merge.compare"));
        dialogs.pick(picking).ifPresent(picked -> {
            Set<String> chosen = picked.stream().map(i -> campaigns.get(i).id()).collect(Collectors.toSet());
            Plan base = other.base().orElse(mine);
            Plan theirs = CampaignTaking.theirs(base, mine, other.plan(), chosen);
            ReviewedCopy.Known known = other.base().isPresent() ? ReviewedCopy.Known.FOUND : ReviewedCopy.Known.UNSAID;
            model.reviewingProperty().set(new ReviewedCopy(base, theirs, other.name(), known));
        });
    }
}
