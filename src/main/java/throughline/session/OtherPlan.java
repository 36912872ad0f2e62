package throughline.session;

import java.util.Optional;
import throughline.plan.Plan;

/**
 * Another plan that campaigns can be taken from.
 *
 * @param base the state that it and the open plan both come from; empty where none is known
 * @param name what it is called: its file's name, or its title
 */
public record OtherPlan(Plan plan, Optional<Plan> base, String name) {}
