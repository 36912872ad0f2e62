package throughline.export.work;

import java.util.ArrayList;
import java.util.List;
import throughline.draw.Placement;
import throughline.draw.Theme;
import throughline.export.Paper;
import throughline.export.report.Page;
import throughline.item.Words;

/** A page for each group of a workshop: its campaign, a journey without stations, what it asks of people, and questions. */
public final class Worksheets {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double MARGIN = 40;
    private static final int STATIONS = 8;
    private static final int TRADES = 3;

    private Worksheets() {}

    /**
     * The pages.
     *
     * @param title of the plan
     * @param day as the pages bear it
     * @param groups how many, at least 1
     * @param paper any size; the page is fitted into it upright
     */
    public static List<Page> pages(String title, String day, int groups, Theme theme, Paper paper) {
        Paper upright = paper.portrait();
        Placement fit = Placement.fit(0, 0, WIDTH, HEIGHT, upright.width(), upright.height());
        List<Page> pages = new ArrayList<>();
        for (int group = 1; group <= groups; group++) {
            String head = Words.say("work.group", group);
            pages.add(new Page(List.of(surface -> {
                surface.push(fit);
                draw(new WorkPen(surface, theme, MARGIN, WIDTH - MARGIN), title, day, head);
                surface.pop();
            })));
        }
        return pages;
    }

    private static void draw(WorkPen pen, String title, String day, String head) {
        pen.ground(WIDTH, HEIGHT);
        pen.heading(head, MARGIN, title + " \u00B7 " + day);
        double y = pen.fields(
                MARGIN + 46, List.of(Words.say("work.campaign"), Words.say("work.audience"), Words.say("work.goal")));
        y = pen.label(Words.say("work.journey"), y + 14);
        y = pen.journey(y, STATIONS, Words.say("work.station"), Words.say("work.when"));
        y = pen.label(Words.say("work.trade"), y + 12);
        y = pen.table(
                y,
                List.of(
                        Words.say("work.trade.ask"),
                        Words.say("work.trade.where"),
                        Words.say("work.trade.get"),
                        Words.say("work.trade.no")),
                TRADES);
        y = pen.questions(y + 12, Words.say("work.before"), Words.say("work.before.questions"));
        y = pen.questions(y + 12, Words.say("work.during"), Words.say("work.during.questions"));
        pen.questions(y + 12, Words.say("work.after"), Words.say("work.after.questions"));
        pen.foot(HEIGHT - MARGIN, Words.say("work.foot"));
    }
}
