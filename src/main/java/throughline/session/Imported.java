package throughline.session;

import java.util.UUID;

/**
 * A file that was taken into the workspace.
 *
 * @param id the plan that has the file's content
 * @param alreadyThere true if the workspace had a plan with that very content, which is the one to open
 */
public record Imported(UUID id, boolean alreadyThere) {}
