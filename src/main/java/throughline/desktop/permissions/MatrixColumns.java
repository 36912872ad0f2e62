package throughline.desktop.permissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import throughline.consent.GateMatrix;
import throughline.consent.GateState;
import throughline.desktop.look.Sign;
import throughline.item.Words;

/** The columns of the matrix: the touchpoint, then a market each. */
final class MatrixColumns {

    private static final double NAME = 230;
    private static final double MARKET = 150;

    private final BiFunction<GateMatrix.Row, Optional<String>, String> tips;

    /** @param tips what a cell says under the pointer */
    MatrixColumns(BiFunction<GateMatrix.Row, Optional<String>, String> tips) {
        this.tips = tips;
    }

    /**
     * Fresh columns. What a column is about stands in its user data: the market, or nothing for the touchpoint itself.
     *
     * @param names what the markets are called
     * @param type how large words are
     */
    List<TableColumn<GateMatrix.Row, ?>> of(List<String> markets, List<String> names, double type) {
        List<TableColumn<GateMatrix.Row, ?>> columns = new ArrayList<>();
        columns.add(column(Words.say("permissions.touchpoint"), NAME * type, Optional.empty()));
        for (int i = 0; i < markets.size(); i++) {
            columns.add(column(names.get(i), MARKET * type, Optional.of(markets.get(i))));
        }
        return columns;
    }

    /** The market that a column is about; empty for the touchpoint itself. */
    static Optional<String> market(@Nullable TableColumn<?, ?> column) {
        return column != null && column.getUserData() instanceof String market ? Optional.of(market) : Optional.empty();
    }

    private TableColumn<GateMatrix.Row, GateMatrix.Row> column(String name, double width, Optional<String> market) {
        TableColumn<GateMatrix.Row, GateMatrix.Row> column = new TableColumn<>(name);
        market.ifPresent(column::setUserData);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(it -> new Cell(name, market));
        return column;
    }

    private final class Cell extends TableCell<GateMatrix.Row, GateMatrix.Row> {

        private final String heading;
        private final Optional<String> market;
        private final Tooltip tip = new Tooltip();

        Cell(String heading, Optional<String> market) {
            this.heading = heading;
            this.market = market;
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            tip.setOnShowing(e -> tip.setText(getItem() == null ? "" : tips.apply(getItem(), market)));
        }

        @Override
        protected void updateItem(GateMatrix.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            if (empty || row == null) {
                return;
            }
            if (market.isEmpty()) {
                setText(row.number() + "  " + row.name());
                setAccessibleText(getText());
            } else {
                setGraphic(sign(row.state(market)));
                String state = row.state(market)
                        .map(it -> Sign.of(it).word())
                        .orElseGet(() -> Words.say("permissions.nothing.words"));
                setAccessibleText(Words.say("permissions.cell", row.name(), heading, state));
            }
            tip.setText(getAccessibleText());
            setTooltip(tip);
        }

        private static Label sign(Optional<GateState> state) {
            Label label = state.map(it -> new Label(
                            Sign.of(it).word(), Sign.of(it).node(Sign.of(it).word())))
                    .orElseGet(() -> new Label(Words.say("permissions.nothing")));
            label.getStyleClass().add(state.isPresent() ? "gate-state" : "panel-note");
            return label;
        }
    }
}
