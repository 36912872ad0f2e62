package throughline.draw;

import java.util.List;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.layout.MapLayout;
import throughline.plan.Plan;
import throughline.plan.ShowStep;

/**
 * A plan as it is presented: a page for each step of a show. Needs no toolkit; the same plan, step, size and theme give the
 * same calls on every surface. To write a show, paint {@code new ShowPages(…).page(step, width, height)} on the surface of
 * each page.
 *
 * <p>Everything written is at least 24 pixels high at 1920 by 1080, larger and smaller pages in proportion, and has a
 * contrast of 4.5 to 1 at least. Tracks are 28 and 32 wide, markers 1.15 times as large, tints a tenth stronger, and muted
 * text is ink (visual language, 8). Interchanges and what a step is about are named, and what finds no room is hidden, never
 * faded. Findings, money and workshop notes are seen only where the step reveals them, notes for the speaker never.
 */
public final class ShowPages {

    private final ShowCamera.Scene scene;
    private final ShowWords words;

    /**
     * @param layout of the plan's map
     * @param catalogue for gates and the names of permissions
     * @param findings of the plan, for steps that reveal them
     */
    public ShowPages(Plan plan, MapLayout layout, Catalogue catalogue, List<Finding> findings, Theme theme) {
        this.scene = new ShowCamera.Scene(plan, layout, catalogue, theme, false);
        this.words = new ShowWords(plan, catalogue, findings);
    }

    /**
     * The page of a step.
     *
     * @param step about something that the plan has
     * @param width in the surface's units, pixels on a screen; above 0
     * @param height in the same
     */
    public ShowPage page(ShowStep step, double width, double height) {
        boolean notes = step.reveals(ShowStep.Reveal.NOTES);
        return ShowPage.of(scene.withNotes(notes), words, step, width, height);
    }
}
