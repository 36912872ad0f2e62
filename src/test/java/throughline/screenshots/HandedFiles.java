package throughline.screenshots;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import throughline.desktop.dialogs.FileWindows;
import throughline.format.FormatException;
import throughline.format.PlanCopy;
import throughline.format.PlanFormat;
import throughline.plan.CommentEdits;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.session.PlannerSession;

/** Files that others hand over, and a person who chooses them without a window of the system. */
final class HandedFiles implements FileWindows {

    private final Path reviewed;
    private final Path sheet;
    private @Nullable Path chosen;

    HandedFiles(Path folder) throws IOException {
        reviewed = folder.resolve("winter-launch by Ana.plan.json");
        sheet = folder.resolve("touchpoints of the agency.csv");
        Files.writeString(sheet, """
            Campaign;Where;When;Message;Cost
            Winter sale;E-Mail;15.01.2027;Last sizes at half price;1.250,00
            Winter sale;Paid socail;16.01.2027;Boots that were out of stock;3.400,50
            Winter sale;SMS;18.01.2027;Ends tonight;880
            Members' evening;Landing page;03.02.2027;Put your name down;0
            Members' evening;Pigeon post;04.02.2027;Doors open at seven;12,5
            Members' evening;Wallet passes;tomorrow;Your ticket;300
            """);
    }

    /** Sends a copy of the plan to a reviewer, who changes some of it. */
    void handOut(PlannerSession session, UUID id, Plan plan) throws IOException, FormatException {
        session.exportCopy(id, plan, reviewed).join();
        PlanCopy copy = PlanFormat.copy(Files.readAllBytes(reviewed), "copy");
        Plan changed = copy.plan();
        changed = changed.apply(
                ItemEdits.rename(changed, changed.campaigns().getFirst().id(), "A warmer welcome"));
        changed = changed.apply(ItemEdits.rename(changed, "email", "Email & newsletters"));
        changed = changed.apply(
                CommentEdits.add(changed, "mms", "Ana", "Do we need this one?", Instant.parse("2026-11-22T12:00:00Z")));
        Files.write(reviewed, PlanFormat.write(new PlanCopy(changed, copy.lineage())));
    }

    void willChooseReviewed() {
        chosen = reviewed;
    }

    void willChooseSheet() {
        chosen = sheet;
    }

    @Override
    public @Nullable File open(FileChooser chooser, Window owner) {
        return chosen == null ? null : chosen.toFile();
    }

    @Override
    public @Nullable File save(FileChooser chooser, Window owner) {
        return null;
    }
}
