package throughline.export.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.RuleWords;
import throughline.consent.register.PermissionRegister;
import throughline.consent.register.RegisterRow;
import throughline.export.tables.SafeCsv;
import throughline.item.Words;
import throughline.plan.Confirmation;
import throughline.plan.OwnRule;
import throughline.plan.PermissionRequest;
import throughline.rule.Rule;

/**
 * The permission register as a table for spreadsheets: a row for each permission asked for in each market, and below them one
 * for each rule of the plan's own with who has confirmed it.
 */
public final class RegisterSheet {

    private static final List<String> COLUMNS = List.of(
            "kind",
            "permission",
            "type",
            "market",
            "campaign",
            "touchpoint",
            "station",
            "audiences",
            "from",
            "model",
            "gets",
            "worth",
            "wording",
            "rules",
            "verified",
            "state",
            "proof",
            "lasts",
            "lapses",
            "renew",
            "withdrawal",
            "owner",
            "confirmed",
            "note");

    private RegisterSheet() {}

    /** The whole register as a CSV file. */
    public static byte[] csv(PermissionRegister register, Catalogue catalogue) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        register.rows().forEach(row -> rows.add(request(row, catalogue)));
        register.own().forEach(own -> rows.add(own(own, catalogue)));
        return SafeCsv.of(
                COLUMNS.stream().map(it -> Words.say("register.column." + it)).toList(), rows);
    }

    private static List<@Nullable Object> request(RegisterRow row, Catalogue catalogue) {
        PermissionRequest request = row.request();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(Words.say("register.request"));
        cells.add(row.permission());
        cells.add(request.permission());
        cells.add(RegisterWords.market(row.market(), catalogue));
        cells.add(row.campaign());
        cells.add(row.touchpoint());
        cells.add(row.station());
        cells.add(String.join("; ", row.audiences()));
        cells.add(row.from());
        cells.add(Words.say("model.gets." + request.model()));
        cells.add(request.gets().text());
        cells.add(request.gets().worth());
        cells.add(request.wording());
        cells.add(RegisterWords.names(row.basis()));
        cells.add(row.basis().isEmpty() ? "" : RegisterWords.verified(row.basis()));
        cells.add(Words.say("register.state." + row.state()));
        cells.add(String.join("; ", row.proof()));
        cells.add(row.basis().isEmpty() ? "" : RuleWords.lasts(row.expiry()));
        cells.add(row.lapses());
        cells.add(row.renew());
        cells.add(row.basis().isEmpty() ? "" : RuleWords.withdrawal(row.withdrawal()));
        cells.add(row.owner());
        cells.add(row.confirmed().stream().map(RegisterWords::confirmed).collect(Collectors.joining("; ")));
        cells.add("");
        return cells;
    }

    private static List<@Nullable Object> own(OwnRule own, Catalogue catalogue) {
        Rule rule = own.rule();
        Rule about = rule == null ? RegisterWords.shipped(own.target(), catalogue) : rule;
        List<@Nullable Object> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        put(cells, "kind", Words.say(rule == null ? "register.own.off" : "register.own"));
        if (about != null) {
            put(
                    cells,
                    "permission",
                    about.scope().permissions().stream().map(catalogue::nameOf).collect(Collectors.joining("; ")));
            put(cells, "type", String.join("; ", about.scope().permissions()));
            put(cells, "market", RegisterWords.market(about.scope().market(), catalogue));
            put(cells, "model", Words.say("model.takes." + about.model()));
            put(cells, "verified", RegisterWords.verified(List.of(about)));
            put(cells, "proof", String.join("; ", about.terms().proof()));
            put(cells, "lasts", RuleWords.lasts(about.terms().expiry()));
            put(cells, "withdrawal", RuleWords.withdrawal(about.terms().withdrawal()));
        }
        put(cells, "rules", about == null ? own.name() : about.name());
        Confirmation by = own.confirmed();
        put(cells, "confirmed", by == null ? Words.say("register.confirmed.nobody") : RegisterWords.confirmed(by));
        put(cells, "note", own.note());
        return cells;
    }

    private static void put(List<@Nullable Object> cells, String column, String text) {
        cells.set(COLUMNS.indexOf(column), text);
    }
}
