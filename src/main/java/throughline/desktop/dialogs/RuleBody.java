package throughline.desktop.dialogs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.PermissionType;
import throughline.desktop.parts.Terms;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Confirmation;
import throughline.rule.BasisModel;
import throughline.rule.Market;
import throughline.rule.Rule;

/** What a rule of the plan's own says: one more, or one in the place of one of the catalogue. */
public final class RuleBody {

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<PermissionType> permission;

    @FXML
    private ComboBox<Market> market;

    @FXML
    private ComboBox<BasisModel> model;

    @FXML
    private TextArea how;

    @FXML
    private TextArea proof;

    @FXML
    private TextField months;

    @FXML
    private TextField days;

    @FXML
    private TextField by;

    @FXML
    private TextField source;

    @FXML
    private TextField note;

    @FXML
    private Label reason;

    private @Nullable Rule base;
    private Set<String> taken = Set.of();
    private LocalDate today = LocalDate.EPOCH;

    /**
     * @param rule the rule that it stands for; empty for one more
     * @param ids of all rules there are
     * @param wrong set to true while what is written will not do
     */
    void show(Optional<Rule> rule, Set<String> ids, Catalogue catalogue, LocalDate day, BooleanProperty wrong) {
        base = rule.orElse(null);
        taken = ids;
        today = day;
        title.setText(rule.map(it -> Words.say("rules.amend.title", it.name()))
                .orElseGet(() -> Words.say("rules.add.title")));
        choices(permission, catalogue.permissions(), PermissionType::name);
        choices(
                market,
                catalogue.markets(),
                it -> it.id().equals(it.name()) ? it.id() : it.name() + " (" + it.id() + ")");
        choices(model, List.of(BasisModel.values()), Terms::of);
        rule.ifPresent(it -> fill(it, catalogue));
        Runnable check = () -> {
            String fault = fault();
            reason.setText(fault);
            wrong.set(!fault.isEmpty());
        };
        for (TextInputControl field : List.of(name, how, proof, months, days, by, source, note)) {
            field.textProperty().addListener((property, before, after) -> check.run());
        }
        for (ComboBox<?> box : List.of(permission, market, model)) {
            box.valueProperty().addListener((property, before, after) -> check.run());
        }
        check.run();
        // Nobody has written anything yet, so nothing is wrong with it.
        reason.setText("");
    }

    private void fill(Rule rule, Catalogue catalogue) {
        RuleWriting written = RuleWriting.of(rule);
        name.setText(rule.name());
        permission.setValue(
                catalogue.find(rule.scope().permissions().getFirst()).orElse(null));
        catalogue.markets().stream()
                .filter(it -> it.id().equals(rule.scope().market()))
                .findFirst()
                .ifPresent(market::setValue);
        model.setValue(rule.model());
        how.setText(rule.terms().obtained());
        proof.setText(String.join("\n", rule.terms().proof()));
        months.setText(written.months());
        days.setText(written.days());
        // It stands for the same permissions and the same market: others would leave those without a rule.
        permission.setDisable(true);
        market.setDisable(true);
    }

    private static <T> void choices(ComboBox<T> box, List<T> all, Function<T, String> words) {
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T it) {
                return it == null ? "" : words.apply(it);
            }

            @Override
            public @Nullable T fromString(String written) {
                return null;
            }
        });
    }

    private String fault() {
        if (name.getText().isBlank()) {
            return Words.say("rules.fault.name");
        }
        if (base == null && (permission.getValue() == null || market.getValue() == null)) {
            return Words.say("rules.fault.scope");
        }
        if (model.getValue() == null) {
            return Words.say("confirmed.fault.model");
        }
        if (!writing().hasNumbers()) {
            return Words.say("rules.fault.number");
        }
        if (by.getText().isBlank() != source.getText().isBlank()) {
            return Words.say("rules.fault.by");
        }
        try {
            made();
            return "";
        } catch (InvalidItem invalid) {
            return invalid.reason();
        }
    }

    private RuleWriting writing() {
        return new RuleWriting(
                name.getText().strip(),
                model.getValue(),
                how.getText().strip(),
                proof.getText()
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList(),
                months.getText().strip(),
                days.getText().strip());
    }

    private RuleDraft made() {
        Confirmation confirmed = by.getText().isBlank()
                ? null
                : new Confirmation(by.getText().strip(), today, source.getText().strip());
        Rule written = base;
        Rule rule = written != null
                ? writing().amended(written, confirmed)
                : writing().made(permission.getValue().id(), market.getValue().id(), taken, confirmed);
        return new RuleDraft(rule, confirmed, note.getText().strip());
    }

    /** Puts the keyboard on the first question. */
    void takeFocus() {
        name.requestFocus();
    }

    Optional<RuleDraft> draft() {
        return fault().isEmpty() ? Optional.of(made()) : Optional.empty();
    }
}
