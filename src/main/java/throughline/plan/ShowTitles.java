package throughline.plan;

import throughline.item.Words;

/** What a step of a show is called. */
public final class ShowTitles {

    private ShowTitles() {}

    /** Its title, or else what it is about. Never empty. */
    public static String of(Plan plan, ShowStep step) {
        return step.title().isEmpty() ? of(plan, step.about()) : step.title();
    }

    /** What it is about, in words of the plan: a name, or the kind of thing. Never empty. */
    public static String of(Plan plan, ShowSubject about) {
        return switch (about) {
            case ShowSubject.WholeMap it -> Words.say("show.whole");
            case ShowSubject.OnOverlay it ->
                Words.say("word.Layer." + it.layer().name());
            case ShowSubject.Slide it -> slide(it);
            case ShowSubject.OnNeighborhood it -> Naming.of(plan, it.id());
            case ShowSubject.OnTrack it -> Naming.of(plan, it.id());
            case ShowSubject.OnCampaign it -> Naming.of(plan, it.id());
            case ShowSubject.OnTouchpoint it -> Naming.of(plan, it.id());
        };
    }

    private static String slide(ShowSubject.Slide slide) {
        return slide.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse(Words.say("show.slide"));
    }
}
