package throughline.desktop.dialogs;

import org.jspecify.annotations.Nullable;
import throughline.plan.Confirmation;
import throughline.rule.Rule;

/**
 * A rule of the plan's own, as somebody has written it down.
 *
 * @param confirmed who has looked into it, null while nobody has
 * @param note why, prose
 */
public record RuleDraft(Rule rule, @Nullable Confirmation confirmed, String note) {}
