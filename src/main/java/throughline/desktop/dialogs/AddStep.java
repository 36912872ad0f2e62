package throughline.desktop.dialogs;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import throughline.item.Item;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.ShowMaking;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;

/** What a step can be about, as a menu. */
final class AddStep {

    private final Plan plan;
    private final Consumer<List<ShowStep>> add;

    AddStep(Plan plan, Consumer<List<ShowStep>> add) {
        this.plan = plan;
        this.add = add;
    }

    List<MenuItem> items() {
        Menu neighborhoods = new Menu(Words.say("outline.neighborhoods"));
        plan.map().neighborhoods().forEach(it -> neighborhoods.getItems().add(item(it)));
        Menu tracks = new Menu(Words.say("outline.tracks"));
        plan.map().tracks().forEach(it -> tracks.getItems().add(item(it)));
        Menu campaigns = new Menu(Words.say("outline.campaigns"));
        plan.campaigns().forEach(it -> campaigns.getItems().add(campaign(it)));
        Menu overlays = new Menu(Words.say("menu.overlay"));
        for (ShowSubject.Layer layer : ShowSubject.Layer.values()) {
            overlays.getItems().add(item(Words.say("word.Layer." + layer.name()), new ShowSubject.OnOverlay(layer)));
        }
        for (Menu menu : List.of(neighborhoods, tracks, campaigns)) {
            menu.setDisable(menu.getItems().isEmpty());
        }
        return List.of(
                item(Words.say("show.whole"), new ShowSubject.WholeMap()),
                neighborhoods,
                tracks,
                campaigns,
                overlays,
                item(Words.say("show.slide"), new ShowSubject.Slide("")));
    }

    private MenuItem item(Item item) {
        ShowSubject subject = item instanceof throughline.map.Track
                ? new ShowSubject.OnTrack(item.id())
                : new ShowSubject.OnNeighborhood(item.id());
        return item(Naming.of(plan, item), subject);
    }

    private MenuItem item(String words, ShowSubject about) {
        return item(words, List.of(ShowStep.of(about)));
    }

    private MenuItem item(String words, List<ShowStep> steps) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> add.accept(steps));
        return item;
    }

    private Menu campaign(Campaign campaign) {
        Menu menu = new Menu(Naming.of(plan, campaign));
        menu.setMnemonicParsing(false);
        List<ShowStep> steps = ShowMaking.campaign(plan, campaign);
        menu.getItems().add(item(Words.say("shows.campaign.whole"), steps.subList(0, 1)));
        menu.getItems().add(item(Words.say("shows.campaign.each"), steps));
        for (ShowStep step : steps.subList(1, steps.size())) {
            step.about().item().ifPresent(id -> menu.getItems().add(item(Naming.of(plan, id), List.of(step))));
        }
        return menu;
    }
}
