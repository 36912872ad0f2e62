package throughline.consent;

import throughline.plan.RequestModel;

/**
 * A permission request at its place in a journey.
 *
 * @param position the touchpoint's place in the journey, 0 for the first
 * @param touchpoint id of the touchpoint
 * @param request id of the request
 * @param model how it is obtained
 */
public record Asked(int position, String touchpoint, String request, RequestModel model) {}
