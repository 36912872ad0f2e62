package throughline.desktop;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import throughline.check.Finding;
import throughline.check.Fix;
import throughline.consent.Catalogue;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Notice;
import throughline.desktop.offers.Offer;
import throughline.desktop.workshop.BehindStart;
import throughline.desktop.workshop.WorkshopDesk;
import throughline.draw.Focus;
import throughline.draw.Overlay;
import throughline.draw.ReachQuestion;
import throughline.draw.Theme;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Words;
import throughline.layout.NameOverlap;
import throughline.map.GridPoint;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.session.OpenPlan;
import throughline.session.ReviewedCopy;
import throughline.session.SaveState;

/**
 * What the parts of the window share: the open plan, what is selected, focused and under the pointer, how the map is
 * looked at. It knows no scene graph; all of it belongs to the window's thread.
 */
public final class PlannerModel {

    private final Dialogs dialogs;
    private final Catalogue catalogue;
    private final ObjectProperty<@Nullable OpenPlan> openPlan = new SimpleObjectProperty<>(this, "openPlan");
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saveState = new ReadOnlyObjectWrapper<>(this, "saveState");
    private final ObjectProperty<Set<String>> selection = new SimpleObjectProperty<>(this, "selection", Set.of());
    private final ObjectProperty<@Nullable String> hovered = new SimpleObjectProperty<>(this, "hovered");
    private final ObjectProperty<@Nullable String> renaming = new SimpleObjectProperty<>(this, "renaming");
    private final ObjectProperty<@Nullable Reveal> reveal = new SimpleObjectProperty<>(this, "reveal");
    private final ObjectProperty<List<Offer>> offered = new SimpleObjectProperty<>(this, "offered", List.of());
    private final ObjectProperty<Focus> focus = new SimpleObjectProperty<>(this, "focus", Focus.NONE);
    private final BooleanProperty around = new SimpleBooleanProperty(this, "around");
    private final ObjectProperty<GridPoint> pointer =
            new SimpleObjectProperty<>(this, "pointer", GridPoint.ofUnits(32, 18));
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(this, "overlay", Overlay.NONE);
    private final ObjectProperty<ReachQuestion> reach = new SimpleObjectProperty<>(this, "reach", ReachQuestion.NONE);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);
    private final ObjectProperty<Set<String>> found = new SimpleObjectProperty<>(this, "found", Set.of());
    private final ObjectProperty<@Nullable String> inspecting = new SimpleObjectProperty<>(this, "inspecting");
    private final ObjectProperty<@Nullable String> walking = new SimpleObjectProperty<>(this, "walking");
    private final ObjectProperty<@Nullable ReviewedCopy> reviewing = new SimpleObjectProperty<>(this, "reviewing");
    private final StringProperty author = new SimpleStringProperty(this, "author", "");
    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final ObjectProperty<List<NameOverlap>> overlaps = new SimpleObjectProperty<>(this, "overlaps", List.of());
    private final ObjectProperty<@Nullable Path> written = new SimpleObjectProperty<>(this, "written");
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");
    private final DoubleProperty type = new SimpleDoubleProperty(this, "type", 1);
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final DoubleProperty viewX = new SimpleDoubleProperty(this, "viewX", Double.NaN);
    private final DoubleProperty viewY = new SimpleDoubleProperty(this, "viewY", Double.NaN);
    private final WorkshopDesk workshop = new WorkshopDesk();
    private final OpenPlan.Listener follower = new Follower();

    /** @param dialogs says what was refused */
    public PlannerModel(Dialogs dialogs, Catalogue catalogue) {
        this.dialogs = dialogs;
        this.catalogue = catalogue;
        openPlan.addListener((property, before, after) -> turnTo(before, after));
        focus.addListener((property, before, after) -> around.set(false));
    }

    /** The plan in the window; null while there is none. Turning to another one forgets selection, focus and view. */
    public ObjectProperty<@Nullable OpenPlan> openPlanProperty() {
        return openPlan;
    }

    /** The open plan as it is now; follows every change. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What the checks noticed last, the worst first. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** How far the newest change has come; null without a plan. */
    public ReadOnlyObjectProperty<@Nullable SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** Ids of the selected items in the order they were picked; never null, and only of items that are there. */
    public ObjectProperty<Set<String>> selectionProperty() {
        return selection;
    }

    /** What the picture is about. */
    public ObjectProperty<Focus> focusProperty() {
        return focus;
    }

    /** True while the rest of the map stands pale around what is in focus; ends with another focus. */
    public BooleanProperty aroundProperty() {
        return around;
    }

    /** The place on the map where the pointer was last. */
    public ObjectProperty<GridPoint> pointerProperty() {
        return pointer;
    }

    /** True while the plan is played through its days. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** What is laid over the map. */
    public ObjectProperty<Overlay> overlayProperty() {
        return overlay;
    }

    /** What is asked about reach. */
    public ObjectProperty<ReachQuestion> reachProperty() {
        return reach;
    }

    /** The item under the pointer, wherever that is; null for none. */
    public ObjectProperty<@Nullable String> hoveredProperty() {
        return hovered;
    }

    /** The item whose name is about to be typed over; whoever offers the field sets this back to null. */
    public ObjectProperty<@Nullable String> renamingProperty() {
        return renaming;
    }

    /** What the person is asked to choose from on the map; whoever shows the choice sets this back to an empty list. */
    public ObjectProperty<List<Offer>> offeredProperty() {
        return offered;
    }

    /** Ids of what fits the text just being looked for, to be marked on the map; empty while nothing is looked for. */
    public ObjectProperty<Set<String>> foundProperty() {
        return found;
    }

    /** The item whose first field the keyboard is to go to; the inspector sets this back to null. */
    public ObjectProperty<@Nullable String> inspectingProperty() {
        return inspecting;
    }

    /** The track that the keyboard walks along; null before it has walked. It may be gone from the plan. */
    public ObjectProperty<@Nullable String> walkingProperty() {
        return walking;
    }

    /** What the canvas is asked to show; the canvas sets it back to null. */
    public ObjectProperty<@Nullable Reveal> revealProperty() {
        return reveal;
    }

    /** The colours of window and map. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Names of the map that find no room, as the canvas found a moment after the map came to rest. */
    public ObjectProperty<List<NameOverlap>> overlapsProperty() {
        return overlaps;
    }

    /** The file that a plan was written to last since the program started; null for none. */
    public ObjectProperty<@Nullable Path> writtenProperty() {
        return written;
    }

    /** How large the window's words and signs are, from 1 to 2; the map has its own zoom. */
    public DoubleProperty typeProperty() {
        return type;
    }

    /** What a press on the map does. */
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** The name that this person's comments bear; empty while nobody has said it. */
    public StringProperty authorProperty() {
        return author;
    }

    /** One line about what the hand is doing now; empty for nothing. */
    public StringProperty hintProperty() {
        return hint;
    }

    /** How large the map is shown: at 1 the whole of it just fits the canvas. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The place in the middle of the canvas, grid units from the left; NaN for the middle of the map. */
    public DoubleProperty viewXProperty() {
        return viewX;
    }

    /** The place in the middle of the canvas, grid units from the top; NaN for the middle of the map. */
    public DoubleProperty viewYProperty() {
        return viewY;
    }

    /** The permission types that sentences and menus name. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The reviewer's copy whose differences are being looked through; null for none. */
    public ObjectProperty<@Nullable ReviewedCopy> reviewingProperty() {
        return reviewing;
    }

    /** Rounds, capturing and what else a workshop needs that is no part of the plan. */
    public WorkshopDesk workshop() {
        return workshop;
    }

    /** Selects one item and nothing else. */
    public void select(String id) {
        select(Set.of(id));
    }

    /** Selects these items and nothing else; those that are not in the plan are passed over. */
    public void select(Collection<String> ids) {
        Plan now = plan.get();
        Set<String> there = new LinkedHashSet<>(ids);
        there.removeIf(id -> now == null || !now.has(id));
        if (!there.equals(selection.get())) {
            selection.set(java.util.Collections.unmodifiableSet(there));
        }
    }

    /** The one selected item, if it is one and of that type. */
    public <T extends Item> Optional<T> selected(Class<T> type) {
        Plan now = plan.get();
        return now == null || selection.get().size() != 1
                ? Optional.empty()
                : now.find(selection.get().iterator().next(), type);
    }

    /** Selects an item and asks the canvas to show it; a touchpoint is seen only while its campaign is in focus. */
    public void goTo(String id) {
        select(id);
        Plan now = plan.get();
        if (now != null) {
            now.find(id, Touchpoint.class)
                    .ifPresent(it ->
                            focus.set(new Focus.OnCampaign(now.campaignOf(it).id())));
        }
        reveal.set(new Reveal(id));
    }

    /** The whole map in the middle of the canvas. */
    public void fit() {
        zoom.set(1);
        viewX.set(Double.NaN);
        viewY.set(Double.NaN);
    }

    /**
     * Makes a change of the open plan; what does not fit is told to the person.
     *
     * @return true if the change was made, also if it changes nothing
     */
    public boolean apply(Change change) {
        return apply(now -> change);
    }

    /** Makes the change that {@code edit} works out for the plan as it is now; see {@link #apply(Change)}. */
    public boolean apply(Function<Plan, Change> edit) {
        OpenPlan open = openPlan.get();
        if (open == null) {
            return false;
        }
        try {
            open.apply(edit.apply(open.plan()));
            return true;
        } catch (InvalidItem | ChangeRefused refused) {
            String reason = refused instanceof InvalidItem invalid
                    ? invalid.reason()
                    : Objects.requireNonNullElse(refused.getMessage(), "");
            dialogs.tell(Notice.problem(Words.say("dialog.refused"), Words.say("dialog.refused.text", reason)));
            return false;
        }
    }

    /** Makes a fix, worked out for the plan as it is now; nothing where what was found is no longer so. */
    public void take(Fix fix) {
        Plan now = plan.get();
        if (now != null) {
            fix.on(now).ifPresent(this::apply);
        }
    }

    /** Takes the latest step back; asks before it takes back the start of a workshop. */
    public void undo() {
        Optional.ofNullable(openPlan.get())
                .filter(open ->
                        BehindStart.mayGo(open.history(), open.history().done().size() - 1, dialogs))
                .ifPresent(OpenPlan::undo);
    }

    /** Makes the step taken back last again. */
    public void redo() {
        Optional.ofNullable(openPlan.get()).ifPresent(OpenPlan::redo);
    }

    /** Goes back or forward to the state after that many steps of the history; asks as {@link #undo} does. */
    public void goToStep(int steps) {
        Optional.ofNullable(openPlan.get())
                .filter(open -> BehindStart.mayGo(open.history(), steps, dialogs))
                .ifPresent(open -> open.goTo(steps));
    }

    private void turnTo(@Nullable OpenPlan before, @Nullable OpenPlan after) {
        if (before != null) {
            before.removeListener(follower);
        }
        selection.set(Set.of());
        focus.set(Focus.NONE);
        tool.set(Tool.SELECT);
        hovered.set(null);
        walking.set(null);
        fit();
        plan.set(after == null ? null : after.plan());
        findings.set(after == null ? List.of() : after.findings());
        saveState.set(after == null ? null : after.saveState());
        if (after != null) {
            after.addListener(follower);
        }
    }

    private void dropWhatIsGone(Plan now) {
        select(List.copyOf(selection.get()));
        String under = hovered.get();
        if (under != null && !now.has(under)) {
            hovered.set(null);
        }
        boolean focusGone = switch (focus.get()) {
            case Focus.WholeMap whole -> false;
            case Focus.OnTrack on -> !now.has(on.track());
            case Focus.OnCampaign on -> !now.has(on.campaign());
        };
        if (focusGone) {
            focus.set(Focus.NONE);
        }
    }

    /** Keeps the properties in step with the open plan. */
    private final class Follower implements OpenPlan.Listener {

        @Override
        public void planChanged(Plan before, Plan after, Change applied) {
            plan.set(after);
            dropWhatIsGone(after);
        }

        @Override
        public void saveStateChanged(SaveState state) {
            saveState.set(state);
        }

        @Override
        public void findingsChanged(List<Finding> noticed) {
            findings.set(noticed);
        }
    }
}
