package throughline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import throughline.consent.Catalogue;
import throughline.export.PlanExport;
import throughline.format.FormatException;
import throughline.format.Lineage;
import throughline.format.PlanCopy;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.ChangeRefused;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.Plan;
import throughline.plan.review.Difference;
import throughline.plan.review.Review;
import throughline.plan.review.ReviewWords;
import throughline.session.PlanFiles;
import throughline.session.PlannerSession;
import throughline.session.ReviewedCopy;

/** Says what is otherwise in a reviewer's copy of a plan, one difference a row, and takes in what is chosen. */
@Command(name = "review", description = "${bundle:cli.review}", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.review.file}")
    private Path file = Path.of("");

    @Option(names = "--base", paramLabel = "BASE", description = "${bundle:cli.review.base}")
    private @Nullable Path base;

    @Option(names = "--take", paramLabel = "WHICH", description = "${bundle:cli.review.take}")
    private @Nullable String take;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "${bundle:cli.review.out}")
    private @Nullable Path out;

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (plan.isInWorkspace()) {
            plan.inWorkspace(this::inWorkspace);
            return Exit.OK;
        }
        if (take != null && out == null) {
            throw new Unusable("cli.review.nowhere");
        }
        PlanCopy mine = PlanFiles.copy(plan.file());
        PlanCopy theirs = PlanFiles.copy(file);
        Path from = base;
        if (from == null) {
            terminal.remark(Words.say("cli.review.unknown"));
        }
        Plan common = from == null ? mine.plan() : PlanFiles.read(from);
        Review.Outcome outcome = reviewed(common, mine.plan(), theirs.plan());
        Path to = out;
        if (outcome != null && to != null) {
            Lineage lineage = mine.lineage();
            PlanExport.writeCopy(new PlanCopy(mine.plan().apply(outcome.change()), lineage), to);
        }
        return Exit.OK;
    }

    private Void inWorkspace(PlannerSession session, UUID id) {
        Plan mine = session.plan(id).join();
        ReviewedCopy copy = session.review(id, mine, file).join();
        if (copy.known() == ReviewedCopy.Known.LOST || copy.known() == ReviewedCopy.Known.UNSAID) {
            terminal.remark(Words.say("cli.review.unknown"));
        }
        Review.Outcome outcome = reviewed(copy.base(), mine, copy.theirs());
        if (outcome != null && !outcome.change().isEmpty()) {
            session.openPlan(id).join().apply(outcome.change());
        }
        return null;
    }

    /** Prints comments and differences; what comes of taking in those chosen, null where nothing is to be taken. */
    private Review.@Nullable Outcome reviewed(Plan common, Plan mine, Plan theirs) {
        Review review = Review.of(common, mine, theirs);
        ReviewWords words = new ReviewWords(review, Catalogue.shipped()::nameOf);
        for (Comment comment : Comments.all(review.theirs())) {
            if (!mine.has(comment.id()) && !common.has(comment.id())) {
                terminal.say(Words.say("cli.review.comment", comment.author(), comment.text()));
            }
        }
        List<Difference> all = review.differences();
        for (int i = 0; i < all.size(); i++) {
            terminal.say(Words.say("cli.review.difference", Integer.toString(i + 1), words.sentence(all.get(i))));
        }
        String which = take;
        if (which == null) {
            terminal.say(Words.say("cli.review.sum", all.size()));
            return null;
        }
        List<Difference> taken = chosen(all, which);
        try {
            Review.Outcome outcome = review.take(taken, review.label(taken.size(), String.valueOf(file.getFileName())));
            terminal.say(Words.say("cli.review.taken", taken.size(), outcome.comments(), outcome.leftOut()));
            return outcome;
        } catch (ChangeRefused | InvalidItem refused) {
            throw new Unusable("cli.review.refused", String.valueOf(refused.getMessage()));
        }
    }

    private static List<Difference> chosen(List<Difference> all, String which) {
        switch (which.toLowerCase(Locale.ROOT)) {
            case "all" -> {
                return all;
            }
            case "none" -> {
                return List.of();
            }
            default -> {}
        }
        List<Difference> taken = new ArrayList<>();
        for (String number : which.split(",")) {
            int at = IntStream.rangeClosed(1, all.size())
                    .filter(i -> Integer.toString(i).equals(number.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Unusable("cli.review.number", number.strip(), all.size()));
            taken.add(all.get(at - 1));
        }
        return taken.stream().distinct().toList();
    }
}
