package throughline.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.plan.ChangeRefused;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * Files of plans, UTF-8: {@code {"format": "throughline-plan", "version": 0, "lineage": […], "plan": {…}, "map": {…}, "audiences": […],
 * "campaigns": […], "touchpoints": […], "requests": […], "rules": […], "duties": […], "comments": […], "blackouts": […],
 * "frequencyCaps": […], "shows": […], "notes": […], "votes": […], "decisions": […], "actions": […], "workshops": […]}}. Items stand in
 * the order of their parents' lists, comments and what workshops leave by time; the lineage, and what comes after the
 * requests, are left out where there are none.
 */
public final class PlanFormat {

    private PlanFormat() {}

    /** The plan's file; equal plans always give the same bytes. */
    public static byte[] write(Plan plan) {
        return write(new PlanCopy(plan, Lineage.NONE));
    }

    /** The file of a copy; equal copies always give the same bytes. */
    public static byte[] write(PlanCopy copy) {
        Plan plan = copy.plan();
        List<Touchpoint> touchpoints = plan.campaigns().stream()
                .flatMap(campaign -> plan.touchpoints(campaign).stream())
                .toList();
        List<PermissionRequest> requests = touchpoints.stream()
                .flatMap(touchpoint -> plan.requests(touchpoint).stream())
                .toList();
        return JsonText.indented(out -> {
                    Header.write(out, Header.PLAN);
                    if (!copy.lineage().states().isEmpty()) {
                        out.lines("lineage", copy.lineage().states(), Lineage::write);
                    }
                    out.object("plan", inner -> SheetForm.writeFacts(inner, plan.sheet()))
                            .object("map", inner -> MapSection.write(inner, plan.map()))
                            .objects("audiences", plan.audiences(), CampaignForm::write)
                            .objects("campaigns", plan.campaigns(), CampaignForm::write)
                            .objects("touchpoints", touchpoints, TouchpointForm::write)
                            .objects("requests", requests, TouchpointForm::write);
                    if (!plan.ownRules().isEmpty()) {
                        out.objects("rules", plan.ownRules(), DutyForm::write);
                    }
                    if (!plan.duties().isEmpty()) {
                        out.objects("duties", plan.duties(), DutyForm::write);
                    }
                    List<Comment> comments = Comments.all(plan);
                    if (!comments.isEmpty()) {
                        out.objects("comments", comments, CommentForm::write);
                    }
                    if (!plan.blackouts().isEmpty()) {
                        out.objects("blackouts", plan.blackouts(), CalendarForm::write);
                    }
                    if (!plan.frequencyCaps().isEmpty()) {
                        out.objects("frequencyCaps", plan.frequencyCaps(), CalendarForm::write);
                    }
                    if (!plan.shows().isEmpty()) {
                        out.objects("shows", plan.shows(), ShowForm::write);
                    }
                    WorkshopForm.writeAll(out, plan);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The plan of a file.
     *
     * @param utf8 up to 64 MB, with up to 50,000 items
     * @param source the file's name as the person knows it
     * @throws FormatException if it is no whole plan, with the place of the first thing wrong
     */
    public static Plan read(byte[] utf8, String source) throws FormatException {
        return copy(utf8, source).plan();
    }

    /**
     * The plan of a file with where it comes from.
     *
     * @throws FormatException as {@link #read} does
     */
    public static PlanCopy copy(byte[] utf8, String source) throws FormatException {
        Header.check(utf8, source, Header.PLAN);
        return Documents.stream(utf8, source, PlanFormat::copy);
    }

    private static PlanCopy copy(Cursor cursor) {
        ItemReader items = new ItemReader();
        Map<String, Value> facts = new LinkedHashMap<>();
        List<String> audiences = new ArrayList<>();
        List<String> campaigns = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        List<String> duties = new ArrayList<>();
        cursor.fields(Paths.ROOT, (name, path) -> {
            switch (name) {
                case Header.FORMAT, Header.VERSION -> cursor.skip();
                case "plan", "lineage" -> facts.put(name, cursor.value(path));
                case "map" -> MapSection.read(cursor, path, items);
                case "audiences" -> audiences.addAll(items.section(cursor, path, CampaignForm::readAudience));
                case "campaigns" -> campaigns.addAll(items.section(cursor, path, CampaignForm::readCampaign));
                case "touchpoints" -> items.section(cursor, path, TouchpointForm::read);
                case "requests" -> items.section(cursor, path, TouchpointForm::readRequest);
                case "rules" -> rules.addAll(items.section(cursor, path, DutyForm::readRule));
                case "duties" -> duties.addAll(items.section(cursor, path, DutyForm::readDuty));
                case "comments" -> items.section(cursor, path, CommentForm::read);
                case "blackouts" -> items.section(cursor, path, CalendarForm::readBlackout);
                case "frequencyCaps" -> items.section(cursor, path, CalendarForm::readCap);
                case "shows" -> items.section(cursor, path, ShowForm::read);
                case WorkshopForm.NOTES -> items.section(cursor, path, WorkshopForm::readNote);
                case WorkshopForm.VOTES -> items.section(cursor, path, WorkshopForm::readVotes);
                case WorkshopForm.DECISIONS -> items.section(cursor, path, WorkshopForm::readDecision);
                case WorkshopForm.ACTIONS -> items.section(cursor, path, WorkshopForm::readAction);
                case WorkshopForm.WORKSHOPS -> items.section(cursor, path, WorkshopForm::readWorkshop);
                default -> throw Fault.say(path, "format.unknown", Paths.shown(name));
            }
        });
        Fields root = Fields.of(Paths.ROOT, new Value.Members(facts));
        Lineage lineage = new Lineage(root.objects("lineage", Lineage::read));
        items.add(
                "$.plan",
                root.object("plan", fields -> SheetForm.readPlanFacts(fields, audiences, campaigns, rules, duties)));
        try {
            return new PlanCopy(Plan.of(items.whole()), lineage);
        } catch (ChangeRefused refused) {
            throw Fault.because(Paths.ROOT, String.valueOf(refused.getMessage()));
        }
    }
}
