package throughline.desktop.actions;

import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.workspace.PlanLibrary;

/** Gathers what the window can do. */
public final class AllActions {

    private AllActions() {}

    /** The actions of a window; those about its own parts the window adds itself. */
    public static Actions of(PlannerModel model, Panels panels, Dialogs dialogs, PlanLibrary library) {
        Actions actions = new Actions();
        PlanActions.add(actions, model, panels, library);
        SheetActions.add(actions, model, panels, dialogs, library);
        EditActions.add(actions, model, new Deleting(model, dialogs));
        ClipActions.add(actions, model, dialogs, new Deleting(model, dialogs));
        PictureActions.add(actions, model, dialogs);
        ArrangeActions.add(actions, model);
        MapActions.add(actions, model);
        OfferActions.add(actions, model);
        AreaActions.add(actions, model);
        LegendActions.add(actions, model);
        ViewActions.add(actions, model, panels);
        TypeActions.add(actions, model);
        OverlayActions.add(actions, model);
        RuleActions.add(actions, model, dialogs);
        CampaignActions.add(actions, model, dialogs, library);
        TimelineActions.add(actions, model);
        TimelineActions.addPlaying(actions, model, panels);
        GroupingActions.add(actions, panels);
        CalendarActions.add(actions, model, library);
        PresentActions.add(actions, model, panels, dialogs);
        HelpActions.add(actions, dialogs);
        return actions;
    }
}
