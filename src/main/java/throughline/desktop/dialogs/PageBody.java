package throughline.desktop.dialogs;

import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Rows to read. */
public final class PageBody {

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private GridPane rows;

    void show(Page page) {
        title.setText(page.title());
        text.setText(page.text());
        text.setManaged(!page.text().isEmpty());
        int index = 0;
        for (Page.Row row : page.rows()) {
            Label left = new Label(row.left());
            left.setWrapText(true);
            boolean heading = row.right().isEmpty();
            left.getStyleClass().add(heading ? "section" : "page-left");
            GridPane.setValignment(left, VPos.TOP);
            rows.add(left, 0, index, heading ? 2 : 1, 1);
            if (!heading) {
                Label right = new Label(row.right());
                right.setWrapText(true);
                rows.add(right, 1, index);
            }
            index++;
        }
    }
}
