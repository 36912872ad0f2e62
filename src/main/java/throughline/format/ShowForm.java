package throughline.format;

import java.util.List;
import throughline.plan.Show;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;

/** Shows with their steps. */
public final class ShowForm {

    private static final String ABOUT = "about";
    private static final String ITEM = "item";
    private static final String OVERLAY = "overlay";
    private static final String TEXT = "text";
    private static final String STEPS = "steps";

    private ShowForm() {}

    /** The words for what a step is about. */
    private enum About {
        MAP,
        NEIGHBORHOOD,
        TRACK,
        CAMPAIGN,
        TOUCHPOINT,
        OVERLAY,
        SLIDE
    }

    static void write(JsonText out, Show it) {
        out.text("id", it.id()).text("name", it.name()).lines(STEPS, it.steps(), ShowForm::write);
    }

    static Show read(Fields fields) {
        return new Show(fields.text("id"), fields.text("name"), fields.objects(STEPS, ShowForm::readStep));
    }

    /** Steps alone as one line of JSON, for the column of a table. */
    public static String steps(List<ShowStep> steps) {
        return JsonText.tight(out -> out.lines(STEPS, steps, ShowForm::write));
    }

    /**
     * Reads {@link #steps(List)}.
     *
     * @throws IllegalArgumentException if it made no such text
     */
    public static List<ShowStep> readSteps(String json) {
        try {
            return Documents.read(
                    Encoding.utf8(json, STEPS), STEPS, fields -> fields.objects(STEPS, ShowForm::readStep));
        } catch (FormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    static void write(JsonText out, ShowStep step) {
        switch (step.about()) {
            case ShowSubject.WholeMap it -> out.text(ABOUT, Kebab.of(About.MAP));
            case ShowSubject.OnNeighborhood it ->
                out.text(ABOUT, Kebab.of(About.NEIGHBORHOOD)).text(ITEM, it.id());
            case ShowSubject.OnTrack it ->
                out.text(ABOUT, Kebab.of(About.TRACK)).text(ITEM, it.id());
            case ShowSubject.OnCampaign it ->
                out.text(ABOUT, Kebab.of(About.CAMPAIGN)).text(ITEM, it.id());
            case ShowSubject.OnTouchpoint it ->
                out.text(ABOUT, Kebab.of(About.TOUCHPOINT)).text(ITEM, it.id());
            case ShowSubject.OnOverlay it ->
                out.text(ABOUT, Kebab.of(About.OVERLAY)).text(OVERLAY, Kebab.of(it.layer()));
            case ShowSubject.Slide it -> out.text(ABOUT, Kebab.of(About.SLIDE)).textIfAny(TEXT, it.text());
        }
        out.textIfAny("title", step.title())
                .textIfAny("notes", step.notes())
                .textsIfAny("reveals", step.reveals().stream().map(Kebab::of).toList());
        if (step.minutes() > 0) {
            out.whole("minutes", step.minutes());
        }
    }

    static ShowStep readStep(Fields fields) {
        return new ShowStep(
                readAbout(fields),
                fields.text("title", ""),
                fields.text("notes", ""),
                fields.words("reveals", ShowStep.Reveal.class),
                fields.wholeOrZero("minutes", 1, ShowStep.LONGEST));
    }

    private static ShowSubject readAbout(Fields fields) {
        return switch (fields.word(ABOUT, About.class)) {
            case MAP -> new ShowSubject.WholeMap();
            case NEIGHBORHOOD -> new ShowSubject.OnNeighborhood(fields.text(ITEM));
            case TRACK -> new ShowSubject.OnTrack(fields.text(ITEM));
            case CAMPAIGN -> new ShowSubject.OnCampaign(fields.text(ITEM));
            case TOUCHPOINT -> new ShowSubject.OnTouchpoint(fields.text(ITEM));
            case OVERLAY -> new ShowSubject.OnOverlay(fields.word(OVERLAY, ShowSubject.Layer.class));
            case SLIDE -> new ShowSubject.Slide(fields.text(TEXT, ""));
        };
    }
}
