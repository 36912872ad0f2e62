package throughline.desktop.guide;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The steps as a short track with five stations: those behind filled, the one that waits ringed. */
final class GuideSteps extends HBox {

    GuideSteps() {
        getStyleClass().add("guide-steps");
    }

    /** @param at how many steps are behind */
    void show(int at) {
        getChildren().clear();
        for (int i = 0; i < GuideStep.values().length; i++) {
            if (i > 0) {
                getChildren().add(part("guide-track", i <= at));
            }
            Region station = part("guide-station", i < at);
            if (i == at) {
                station.getStyleClass().add("here");
            }
            getChildren().add(station);
        }
    }

    private static Region part(String style, boolean behind) {
        Region part = new Region();
        part.getStyleClass().add(style);
        if (behind) {
            part.getStyleClass().add("behind");
        }
        return part;
    }
}
