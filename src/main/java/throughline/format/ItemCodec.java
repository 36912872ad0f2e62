package throughline.format;

import throughline.item.Item;
import throughline.map.HandOver;
import throughline.map.MapItem;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Audience;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.Comment;
import throughline.plan.FrequencyCap;
import throughline.plan.OwnRule;
import throughline.plan.PermissionRequest;
import throughline.plan.PlanItem;
import throughline.plan.PlanSheet;
import throughline.plan.SenderDuty;
import throughline.plan.Show;
import throughline.plan.Touchpoint;
import throughline.plan.WorkshopItem;

/**
 * The canonical JSON text of one item, as history keeps it and hashes are made of: one line, its {@code kind} first. Equal
 * items have equal texts.
 */
public final class ItemCodec {

    /** The version of items, plans and maps in JSON; 0 until the first release freezes them. */
    public static final int VERSION = 0;

    private static final String SOURCE = "item";
    private static final String MAP_SHEET = "map-sheet";
    private static final String NEIGHBORHOOD = "neighborhood";
    private static final String TRACK = "track";
    private static final String STATION = "station";
    private static final String HAND_OVER = "hand-over";
    private static final String PLAN_SHEET = "plan-sheet";
    private static final String AUDIENCE = "audience";
    private static final String CAMPAIGN = "campaign";
    private static final String TOUCHPOINT = "touchpoint";
    private static final String REQUEST = "permission-request";
    private static final String OWN_RULE = "own-rule";
    private static final String SENDER_DUTY = "legal-to-do";
    private static final String COMMENT = "comment";
    private static final String BLACKOUT = "blackout";
    private static final String CAP = "frequency-cap";
    private static final String SHOW = "show";

    private ItemCodec() {}

    /** The item's text. */
    public static String write(Item item) {
        return JsonText.tight(out -> {
            switch (item) {
                case MapItem it -> write(out, it);
                case PlanItem it -> write(out, it);
                default -> throw new IllegalArgumentException("not an item of a plan: " + item.getClass());
            }
        });
    }

    /**
     * The item of a text.
     *
     * @throws FormatException if the text is no item, with the source {@code item}
     */
    public static Item read(String json) throws FormatException {
        return Documents.read(Encoding.utf8(json, SOURCE), SOURCE, ItemCodec::read);
    }

    private static void write(JsonText out, MapItem item) {
        switch (item) {
            case MapSheet it -> SheetForm.write(out.text("kind", MAP_SHEET), it);
            case Neighborhood it -> NeighborhoodForm.write(out.text("kind", NEIGHBORHOOD), it);
            case Track it -> TrackForm.write(out.text("kind", TRACK), it);
            case Station it -> StationForm.write(out.text("kind", STATION), it);
            case HandOver it -> StationForm.write(out.text("kind", HAND_OVER), it);
        }
    }

    private static void write(JsonText out, PlanItem item) {
        switch (item) {
            case PlanSheet it -> SheetForm.write(out.text("kind", PLAN_SHEET), it);
            case Audience it -> CampaignForm.write(out.text("kind", AUDIENCE), it);
            case Campaign it -> CampaignForm.write(out.text("kind", CAMPAIGN), it);
            case Touchpoint it -> TouchpointForm.write(out.text("kind", TOUCHPOINT), it);
            case PermissionRequest it -> TouchpointForm.write(out.text("kind", REQUEST), it);
            case OwnRule it -> DutyForm.write(out.text("kind", OWN_RULE), it);
            case SenderDuty it -> DutyForm.write(out.text("kind", SENDER_DUTY), it);
            case Comment it -> CommentForm.write(out.text("kind", COMMENT), it);
            case Blackout it -> CalendarForm.write(out.text("kind", BLACKOUT), it);
            case FrequencyCap it -> CalendarForm.write(out.text("kind", CAP), it);
            case Show it -> ShowForm.write(out.text("kind", SHOW), it);
            case WorkshopItem it -> WorkshopForm.write(out.text("kind", WorkshopForm.kind(it)), it);
        }
    }

    private static Item read(Fields fields) {
        String kind = fields.text("kind");
        return switch (kind) {
            case MAP_SHEET -> SheetForm.readMap(fields);
            case NEIGHBORHOOD -> NeighborhoodForm.read(fields);
            case TRACK -> TrackForm.read(fields);
            case STATION -> StationForm.read(fields);
            case HAND_OVER -> StationForm.readHandOver(fields);
            case PLAN_SHEET -> SheetForm.readPlan(fields);
            case AUDIENCE -> CampaignForm.readAudience(fields);
            case CAMPAIGN -> CampaignForm.readCampaign(fields);
            case TOUCHPOINT -> TouchpointForm.read(fields);
            case REQUEST -> TouchpointForm.readRequest(fields);
            case OWN_RULE -> DutyForm.readRule(fields);
            case SENDER_DUTY -> DutyForm.readDuty(fields);
            case COMMENT -> CommentForm.read(fields);
            case BLACKOUT -> CalendarForm.readBlackout(fields);
            case CAP -> CalendarForm.readCap(fields);
            case SHOW -> ShowForm.read(fields);
            case "note" -> WorkshopForm.readNote(fields);
            case "votes" -> WorkshopForm.readVotes(fields);
            case "decision" -> WorkshopForm.readDecision(fields);
            case "action" -> WorkshopForm.readAction(fields);
            case "workshop" -> WorkshopForm.readWorkshop(fields);
            default -> throw Fault.say(fields.pathOf("kind"), "format.kind", Paths.shown(kind));
        };
    }
}
