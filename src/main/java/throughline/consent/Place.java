package throughline.consent;

import java.util.List;
import throughline.plan.Audience;

/**
 * Where a gate stands.
 *
 * @param position of the touchpoint in its journey
 * @param people the audiences reached there, in that market and on that platform
 * @param requires what the touchpoint requires
 */
record Place(int position, String market, List<Audience> people, String channel, List<String> requires) {}
