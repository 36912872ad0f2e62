package throughline.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import throughline.map.GridPoint;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Clip;
import throughline.plan.Pasting;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * Copied items as text for the clipboard: {@code {"format": "throughline-clipping", "version": 0, "chosen": ["email"],
 * "neighborhoods": […], "tracks": […], "stations": […], "handOvers": […], "audiences": […], "campaigns": […],
 * "touchpoints": […], "requests": […]}}, sections without items left out. What is not chosen is only there because it is
 * named.
 */
public final class Clipping {

    private static final String SOURCE = "clipboard";

    private Clipping() {}

    /** True if a text may be a clipping; to be sure it must be read. */
    public static boolean looksLike(String text) {
        return text.contains(Header.CLIPPING);
    }

    /**
     * The items with what they own and what they name.
     *
     * @param ids of the chosen items; the sheets are left out
     * @throws ChangeRefused if an item is not there, or nothing is left to copy
     */
    public static String write(Plan plan, Set<String> ids) {
        Clip clip = Clip.of(plan, ids);
        Plan from = clip.plan();
        List<Touchpoint> touchpoints = from.campaigns().stream()
                .flatMap(campaign -> from.touchpoints(campaign).stream())
                .toList();
        Stream<PermissionRequest> requests =
                touchpoints.stream().flatMap(touchpoint -> from.requests(touchpoint).stream());
        return JsonText.indented(out -> {
            Header.write(out, Header.CLIPPING);
            out.texts("chosen", List.copyOf(clip.chosen()));
            section(out, "neighborhoods", from.map().neighborhoods(), NeighborhoodForm::write);
            section(out, "tracks", from.map().tracks(), TrackForm::write);
            section(out, "stations", from.map().stations(), StationForm::write);
            section(out, "handOvers", from.map().handOvers(), StationForm::write);
            section(out, "audiences", from.audiences(), CampaignForm::write);
            section(out, "campaigns", from.campaigns(), CampaignForm::write);
            section(out, "touchpoints", touchpoints, TouchpointForm::write);
            section(out, "requests", requests.toList(), TouchpointForm::write);
        });
    }

    private static <T> void section(JsonText out, String name, Collection<T> items, BiConsumer<JsonText, T> form) {
        if (!items.isEmpty()) {
            out.objects(name, items, form);
        }
    }

    /**
     * The change that pastes a clipping; see {@link Pasting#paste}.
     *
     * @param text up to 64 MB with up to 50,000 items
     * @param offset from where things were to where they are pasted
     * @throws FormatException if the text is no whole clipping, with the place of the first thing wrong
     */
    public static Change paste(Plan plan, String text, GridPoint offset) throws FormatException {
        return Pasting.paste(plan, read(text), offset);
    }

    /**
     * The clip of a clipping's text.
     *
     * @throws FormatException if the text is no whole clipping, with the place of the first thing wrong
     */
    public static Clip read(String text) throws FormatException {
        byte[] utf8 = Encoding.utf8(text, SOURCE);
        Header.check(utf8, SOURCE, Header.CLIPPING);
        return Documents.stream(utf8, SOURCE, Clipping::read);
    }

    private static Clip read(Cursor cursor) {
        ItemReader items = new ItemReader();
        List<Value> chosen = new ArrayList<>();
        List<String> neighborhoods = new ArrayList<>();
        List<String> tracks = new ArrayList<>();
        List<String> audiences = new ArrayList<>();
        List<String> campaigns = new ArrayList<>();
        cursor.fields(Paths.ROOT, (name, path) -> {
            switch (name) {
                case Header.FORMAT, Header.VERSION -> cursor.skip();
                case "chosen" -> chosen.addAll(Values.many(path, cursor.value(path)));
                case "neighborhoods" -> neighborhoods.addAll(items.section(cursor, path, NeighborhoodForm::read));
                case "tracks" -> tracks.addAll(items.section(cursor, path, TrackForm::read));
                case "stations" -> items.section(cursor, path, StationForm::read);
                case "handOvers" -> items.section(cursor, path, StationForm::readHandOver);
                case "audiences" -> audiences.addAll(items.section(cursor, path, CampaignForm::readAudience));
                case "campaigns" -> campaigns.addAll(items.section(cursor, path, CampaignForm::readCampaign));
                case "touchpoints" -> items.section(cursor, path, TouchpointForm::read);
                case "requests" -> items.section(cursor, path, TouchpointForm::readRequest);
                default -> throw Fault.say(path, "format.unknown", Paths.shown(name));
            }
        });
        Clip.sheets(neighborhoods, tracks, audiences, campaigns).forEach(sheet -> items.add(Paths.ROOT, sheet));
        try {
            return new Clip(Plan.of(items.whole()), ids(chosen));
        } catch (ChangeRefused refused) {
            throw Fault.because(Paths.ROOT, String.valueOf(refused.getMessage()));
        }
    }

    private static Set<String> ids(List<Value> chosen) {
        Set<String> ids = new TreeSet<>();
        for (Value value : chosen) {
            ids.add(Values.text(Paths.element("$.chosen", ids.size()), value));
        }
        return ids;
    }
}
