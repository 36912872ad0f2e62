package throughline.store;

import throughline.plan.Plan;

/** What is known of the state that a plan and a copy have in common. */
public sealed interface CommonState {

    /** The state that both come from, built anew from the plan's history. */
    record Found(Plan plan) implements CommonState {}

    /** The copy is one of this plan, and the state that it was copied from is not in the plan's history. */
    record Lost() implements CommonState {}

    /** The copy does not say where it comes from. */
    record Unsaid() implements CommonState {}

    /** The copy says that it comes from other plans. */
    record Foreign() implements CommonState {}
}
