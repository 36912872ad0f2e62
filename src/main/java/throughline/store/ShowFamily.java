package throughline.store;

import throughline.format.ShowForm;
import throughline.plan.Show;

/** The table of shows; the items that steps are about stand in {@code item_list} too, where foreign keys reach them. */
final class ShowFamily {

    static final Family<Show> SHOW = new Family<>(
                    "plan_show",
                    Show.class,
                    row -> new Show(row.id(), row.text("name"), ShowForm.readSteps(row.text("steps"))))
            .column("name", Show::name)
            .json("steps", it -> ShowForm.steps(it.steps()))
            .list("subjects", Show::subjects);

    private ShowFamily() {}
}
