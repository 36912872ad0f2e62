package throughline.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import throughline.map.LifecycleStage;
import throughline.plan.CampaignBrief;
import throughline.plan.Link;
import throughline.plan.TouchpointBrief;
import throughline.plan.WorkState;

/** What a team agrees on about campaigns and touchpoints; what nobody has answered is left out. */
public final class BriefForm {

    private BriefForm() {}

    /** The brief's text on one line, for a column of a table; null for a brief that says nothing. */
    public static @Nullable String text(CampaignBrief brief) {
        return brief.equals(CampaignBrief.NONE) ? null : JsonText.tight(out -> write(out, brief));
    }

    /** The brief's text on one line, for a column of a table; null for a brief that says nothing. */
    public static @Nullable String text(TouchpointBrief brief) {
        return brief.equals(TouchpointBrief.NONE) ? null : JsonText.tight(out -> write(out, brief));
    }

    /**
     * The campaign's brief of a text.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static CampaignBrief campaign(@Nullable String json) {
        return json == null ? CampaignBrief.NONE : Columns.read(json, "brief", BriefForm::readCampaign);
    }

    /**
     * The touchpoint's brief of a text.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static TouchpointBrief touchpoint(@Nullable String json) {
        return json == null ? TouchpointBrief.NONE : Columns.read(json, "brief", BriefForm::readTouchpoint);
    }

    static void write(JsonText out, CampaignBrief it) {
        out.text("state", Kebab.of(it.state()));
        Integer priority = it.priority();
        if (priority != null) {
            out.whole("priority", priority);
        }
        money(out, "budget", it.budget());
        out.textIfAny("offer", it.offer());
        if (!it.links().isEmpty()) {
            out.lines(
                    "links",
                    it.links(),
                    (inner, link) -> inner.textIfAny("name", link.name()).text("address", link.address()));
        }
        out.textsIfAny("markets", it.markets());
    }

    static CampaignBrief readCampaign(Fields fields) {
        return new CampaignBrief(
                fields.word("state", WorkState.class),
                fields.has("priority") ? (int) fields.whole("priority", 0, CampaignBrief.HIGHEST) : null,
                fields.decimalOrNull("budget"),
                fields.text("offer", ""),
                fields.objects("links", inner -> new Link(inner.text("name", ""), inner.text("address"))),
                fields.texts("markets"));
    }

    static void write(JsonText out, TouchpointBrief it) {
        WorkState state = it.state();
        if (state != null) {
            out.text("state", Kebab.of(state));
        }
        out.textIfAny("owner", it.owner()).textIfAny("offer", it.offer());
        money(out, "cost", it.cost());
        out.textsIfAny("lifecycle", it.lifecycle().stream().map(Kebab::of).toList())
                .textIfAny("channelDetails", it.channelDetails());
    }

    static TouchpointBrief readTouchpoint(Fields fields) {
        return new TouchpointBrief(
                fields.has("state") ? fields.word("state", WorkState.class) : null,
                fields.text("owner", ""),
                fields.text("offer", ""),
                fields.decimalOrNull("cost"),
                fields.words("lifecycle", LifecycleStage.class),
                fields.text("channelDetails", ""));
    }

    private static void money(JsonText out, String name, @Nullable BigDecimal amount) {
        if (amount != null) {
            out.decimal(name, amount);
        }
    }
}
