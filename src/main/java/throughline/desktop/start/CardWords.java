package throughline.desktop.start;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A picture and words that wrap: as high as they are at their own width, for a button asks for the height without one. */
final class CardWords extends HBox {

    CardWords(Node... children) {
        super(children);
        getStyleClass().add("start-content");
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
