package throughline.format;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;

/** Audiences and campaigns. */
final class CampaignForm {

    private CampaignForm() {}

    static void write(JsonText out, Audience it) {
        out.text("id", it.id())
                .text("name", it.name())
                .textIfAny("description", it.description())
                .whole("size", it.size())
                .decimals("markets", it.markets())
                .decimals("platforms", it.platforms())
                .decimals("held", it.held())
                .textsIfAny("unsure", List.copyOf(it.unsure()));
        if (it.restUnsure()) {
            out.flag("restUnsure", true);
        }
    }

    static Audience readAudience(Fields fields) {
        return new Audience(
                fields.text("id"),
                fields.text("name"),
                fields.text("description", ""),
                fields.whole("size", 0, 10_000_000_000L),
                fields.decimals("markets"),
                fields.decimals("platforms"),
                fields.decimals("held"),
                new TreeSet<>(fields.distinct("unsure")),
                fields.flagOrFalse("restUnsure"));
    }

    static void write(JsonText out, Campaign it) {
        out.text("id", it.id())
                .text("name", it.name())
                .textIfAny("goal", it.goal())
                .textIfAny("owner", it.owner())
                .textsIfAny("audiences", it.audiences());
        write(out, "starts", it.starts());
        write(out, "ends", it.ends());
        out.textsIfAny("touchpoints", it.touchpoints());
        if (!it.brief().equals(CampaignBrief.NONE)) {
            out.object("brief", inner -> BriefForm.write(inner, it.brief()));
        }
    }

    private static void write(JsonText out, String name, @Nullable LocalDate day) {
        if (day != null) {
            out.text(name, day.toString());
        }
    }

    static Campaign readCampaign(Fields fields) {
        CampaignBrief brief = fields.objectOrNull("brief", BriefForm::readCampaign);
        return new Campaign(
                fields.text("id"),
                fields.text("name"),
                fields.text("goal", ""),
                fields.text("owner", ""),
                fields.texts("audiences"),
                fields.parsedOrNull("starts", LocalDate::parse, "format.day"),
                fields.parsedOrNull("ends", LocalDate::parse, "format.day"),
                fields.texts("touchpoints"),
                brief == null ? CampaignBrief.NONE : brief);
    }
}
