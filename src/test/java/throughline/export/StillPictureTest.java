package throughline.export;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.draw.Placement;
import throughline.draw.Theme;
import throughline.plan.Plan;
import throughline.session.SamplePlans;

/** Pictures for the clipboard show what they are of, in both themes. */
class StillPictureTest {

    private static final Plan PLAN = SamplePlans.winterLaunch();

    @Test
    void mapCampaignAndTimelineAreDifferentPictures() throws IOException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            int[] map = pixels(StillPicture.map(PLAN, theme, PdfFileTest.CLOCK));
            int[] campaign = pixels(StillPicture.campaign(PLAN, PLAN.campaigns().getFirst(), theme));
            int[] other = pixels(StillPicture.campaign(PLAN, PLAN.campaigns().getLast(), theme));
            int[] timeline = pixels(StillPicture.timeline(PLAN, theme, PdfFileTest.CLOCK));

            for (int[] picture : List.of(map, campaign, other, timeline)) {
                assertTrue(Arrays.stream(picture).distinct().count() > 50, "something is drawn");
                int corner = picture[0] >> 8 & 0xFF;
                assertTrue(theme.isDark() ? corner < 60 : corner > 220, "on the theme's ground: " + corner);
            }
            assertNotEquals(Arrays.hashCode(campaign), Arrays.hashCode(other));
        }
    }

    private static int[] pixels(StillPicture picture) throws IOException {
        double scale = 400 / picture.width();
        int height = (int) (picture.height() * scale);
        PngSurface surface = new PngSurface(400, height, false);
        surface.push(new Placement(0, 0, scale));
        picture.page().draw(surface);
        surface.pop();
        BufferedImage image = surface.image();
        return image.getRGB(0, 0, 400, height, null, 0, 400);
    }
}
