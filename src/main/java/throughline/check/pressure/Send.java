package throughline.check.pressure;

import java.time.LocalDateTime;

/**
 * One message to each person of a group.
 *
 * @param touchpoint id of what it comes from
 * @param campaign id of its campaign
 * @param priority of the campaign, 0 to 100
 * @param channel such as {@code sms}; empty for none
 * @param at wall clock of the recipient
 * @param intrusiveness how much it disturbs, 0 to 10
 */
public record Send(
        String touchpoint, String campaign, int priority, String channel, LocalDateTime at, int intrusiveness) {}
