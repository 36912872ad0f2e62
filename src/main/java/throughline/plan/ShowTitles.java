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

    /** What kind of thing it is about, in a word or two. */
    public static String kind(ShowSubject about) {
        return switch (about) {
            case ShowSubject.WholeMap it -> Words.say("show.whole");
            case ShowSubject.OnOverlay it -> Words.say("show.overlay");
            case ShowSubject.Slide it -> Words.say("show.slide");
            case ShowSubject.OnNeighborhood it -> Words.say("kind.neighborhood");
            case ShowSubject.OnTrack it -> Words.say("kind.track");
            case ShowSubject.OnCampaign it -> Words.say("kind.campaign");
            case ShowSubject.OnTouchpoint it -> Words.say("kind.touchpoint");
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
