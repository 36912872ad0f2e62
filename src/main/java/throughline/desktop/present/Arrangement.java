package throughline.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who sees what where. The speaker's notes are only ever on a screen that shows nothing of the audience's: with one screen,
 * or two that mirror each other, they are nowhere until they are asked for.
 *
 * @param audience the screen for the audience
 * @param speaker another one, for the notes; empty where there is none
 */
record Arrangement(Display audience, Optional<Display> speaker) {

    /**
     * @param all the screens there are, the main one first
     * @param chosen the place of the audience's screen among them, as the person chose; below 0 for the second, if there is one
     */
    static Arrangement of(List<Display> all, int chosen) {
        List<Display> apart = new ArrayList<>();
        for (Display display : all) {
            if (apart.stream().noneMatch(display::mirrors)) {
                apart.add(display);
            }
        }
        Display audience =
                chosen >= 0 && chosen < apart.size() ? apart.get(chosen) : apart.get(Math.min(1, apart.size() - 1));
        return new Arrangement(
                audience, apart.stream().filter(it -> !it.equals(audience)).findFirst());
    }
}
