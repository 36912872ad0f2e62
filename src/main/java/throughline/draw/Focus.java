package throughline.draw;

/** What the picture is about; everything that is not part of it is hidden or pale. */
public sealed interface Focus {

    /** The whole map. */
    record WholeMap() implements Focus {}

    /** One track, by id. */
    record OnTrack(String track) implements Focus {}

    /** One campaign with its journey and gates, by id. */
    record OnCampaign(String campaign) implements Focus {}

    /** The whole map. */
    Focus NONE = new WholeMap();
}
