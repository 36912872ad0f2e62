package throughline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import throughline.export.AtomicFile;
import throughline.export.ExportFailed;
import throughline.format.FormatException;
import throughline.format.PlanFormat;
import throughline.format.TemplateFormat;
import throughline.item.Ids;
import throughline.item.Words;
import throughline.plan.CampaignTemplate;
import throughline.plan.Plan;

/** A person's own templates: files in a folder beside the workspace, campaigns as templates and whole plans as plans. */
final class TemplateFolder {

    static final String CAMPAIGN = ".template.json";
    static final String PLAN = ".plan.json";

    /** What is larger is no template that anybody saved here. */
    private static final long LONGEST = 16L << 20;

    private static final int MOST = 200;

    private final Path folder;

    /** @param folder made when something is first saved */
    TemplateFolder(Path folder) {
        this.folder = folder;
    }

    /** The templates that come with the program, then one's own by the names of their files. */
    Templates all() {
        List<Template> found = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        ShippedTemplates.all().forEach(it -> found.add(new Template.OfCampaign(it, false)));
        for (Path file : files()) {
            try {
                found.add(read(file));
            } catch (IOException | FormatException e) {
                unread.add(String.valueOf(e.getMessage()));
            }
        }
        return new Templates(found, unread);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> isNamed(it, CAMPAIGN) || isNamed(it, PLAN))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isNamed(Path file, String ending) {
        return String.valueOf(file.getFileName()).endsWith(ending);
    }

    private static Template read(Path file) throws IOException, FormatException {
        if (Files.size(file) > LONGEST) {
            throw new IOException(Words.say("session.file.long", file, LONGEST >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        return isNamed(file, CAMPAIGN)
                ? new Template.OfCampaign(TemplateFormat.read(bytes, file.toString()), true)
                : new Template.OfPlan(PlanFormat.read(bytes, file.toString()));
    }

    /** Keeps a campaign's template. */
    Path save(CampaignTemplate template) throws IOException, ExportFailed {
        return write(template.name(), CAMPAIGN, TemplateFormat.write(template));
    }

    /** Keeps a whole plan as a template. */
    Path save(Plan plan) throws IOException, ExportFailed {
        return write(plan.sheet().title(), PLAN, PlanFormat.write(plan));
    }

    /** Under a name that is free: nothing saved before is written over. */
    private Path write(String name, String ending, byte[] bytes) throws IOException, ExportFailed {
        Files.createDirectories(folder);
        String free = Ids.fresh(name, "template", it -> Files.exists(folder.resolve(it + ending)));
        Path file = folder.resolve(free + ending);
        AtomicFile.write(file, out -> out.write(bytes));
        return file;
    }
}
