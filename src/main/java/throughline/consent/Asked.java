package throughline.consent;

/**
 * A permission request at its place in a journey.
 *
 * @param position the touchpoint's place in the journey, 0 for the first
 * @param touchpoint id of the touchpoint
 * @param request id of the request
 */
public record Asked(int position, String touchpoint, String request) {}
