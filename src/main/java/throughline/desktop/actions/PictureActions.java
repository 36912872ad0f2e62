package throughline.desktop.actions;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.look.PagePicture;
import throughline.draw.Theme;
import throughline.export.StillPicture;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** Map, campaign and timeline as pictures on the clipboard, for mails and slides. */
final class PictureActions {

    /** Pixels from left to right: sharp on a slide that fills a screen. */
    private static final double WIDTH = 2_400;

    private final PlannerModel model;
    private final Dialogs dialogs;

    private PictureActions(PlannerModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    static void add(Actions actions, PlannerModel model, Dialogs dialogs) {
        PictureActions pictures = new PictureActions(model, dialogs);
        ObservableValue<Boolean> open = model.planProperty().map(plan -> true).orElse(false);
        ObservableValue<Boolean> chosen = model.selectionProperty()
                .map(ids -> model.selected(Campaign.class).isPresent())
                .orElse(false);
        actions.add(Action.of("picture.map", Feather.IMAGE, "Shortcut+Shift+E", pictures::map)
                .when(open));
        actions.add(Action.of("picture.campaign", Feather.IMAGE, null, pictures::campaign)
                .when(chosen));
        actions.add(Action.of("picture.timeline", Feather.IMAGE, null, pictures::timeline)
                .when(open));
    }

    private void map() {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            copy(StillPicture.map(plan, theme(), Clock.systemDefaultZone()));
        }
    }

    private void campaign() {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            model.selected(Campaign.class).ifPresent(it -> copy(StillPicture.campaign(plan, it, theme())));
        }
    }

    private void timeline() {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            copy(StillPicture.timeline(plan, theme(), Clock.systemDefaultZone()));
        }
    }

    private Theme theme() {
        return model.themeProperty().get();
    }

    private void copy(StillPicture picture) {
        WritableImage image =
                PagePicture.of(picture.page(), picture.width(), picture.height(), WIDTH / picture.width());
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        if (Clipboard.getSystemClipboard().setContent(content)) {
            dialogs.passing(
                    Words.say("picture.copied", Math.round(image.getWidth()), Math.round(image.getHeight())),
                    "",
                    () -> {});
        }
    }
}
