package throughline.plan;

import java.util.Optional;
import java.util.function.UnaryOperator;
import throughline.item.Ids;
import throughline.item.Item;
import throughline.item.Texts;
import throughline.map.Neighborhood;
import throughline.map.Track;

/** What a step of a show is about. */
public sealed interface ShowSubject {

    /** The map with nothing in focus. */
    record WholeMap() implements ShowSubject {}

    /** One neighborhood with its stations. */
    record OnNeighborhood(String id) implements ShowSubject {

        /** Checks the id. */
        public OnNeighborhood {
            Ids.require("item", id);
        }
    }

    /** One track with its stations. */
    record OnTrack(String id) implements ShowSubject {

        /** Checks the id. */
        public OnTrack {
            Ids.require("item", id);
        }
    }

    /** One campaign with its whole journey. */
    record OnCampaign(String id) implements ShowSubject {

        /** Checks the id. */
        public OnCampaign {
            Ids.require("item", id);
        }
    }

    /** One touchpoint of a campaign. */
    record OnTouchpoint(String id) implements ShowSubject {

        /** Checks the id. */
        public OnTouchpoint {
            Ids.require("item", id);
        }
    }

    /** The whole map with something laid over it. */
    record OnOverlay(Layer layer) implements ShowSubject {}

    /**
     * Words alone, large.
     *
     * @param text prose, may be empty
     */
    record Slide(String text) implements ShowSubject {

        /** Checks the text. */
        public Slide {
            text = Texts.prose("text", text);
        }
    }

    /** What can be laid over the map in a show. */
    enum Layer {
        /** Before each station, whether its permissions are asked for. */
        GATES,
        /** Which lifecycle stages each station serves. */
        LIFECYCLE,
        /** Whether the capability a station stands for is in place. */
        CAPABILITY,
        /** How many campaigns call at each station. */
        CAMPAIGNS
    }

    /** The id of the item it is about; empty where it is about none. */
    default Optional<String> item() {
        return switch (this) {
            case OnNeighborhood it -> Optional.of(it.id());
            case OnTrack it -> Optional.of(it.id());
            case OnCampaign it -> Optional.of(it.id());
            case OnTouchpoint it -> Optional.of(it.id());
            case WholeMap it -> Optional.empty();
            case OnOverlay it -> Optional.empty();
            case Slide it -> Optional.empty();
        };
    }

    /** The same about an item of another id. */
    default ShowSubject renamed(UnaryOperator<String> ids) {
        return switch (this) {
            case OnNeighborhood it -> new OnNeighborhood(ids.apply(it.id()));
            case OnTrack it -> new OnTrack(ids.apply(it.id()));
            case OnCampaign it -> new OnCampaign(ids.apply(it.id()));
            case OnTouchpoint it -> new OnTouchpoint(ids.apply(it.id()));
            case WholeMap it -> it;
            case OnOverlay it -> it;
            case Slide it -> it;
        };
    }

    /** What the item it is about must be; of no account where it is about none. */
    default Class<? extends Item> type() {
        return switch (this) {
            case OnNeighborhood it -> Neighborhood.class;
            case OnTrack it -> Track.class;
            case OnCampaign it -> Campaign.class;
            case OnTouchpoint it -> Touchpoint.class;
            case WholeMap it -> Item.class;
            case OnOverlay it -> Item.class;
            case Slide it -> Item.class;
        };
    }
}
