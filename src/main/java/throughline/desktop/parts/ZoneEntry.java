package throughline.desktop.parts;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.controlsfx.control.SearchableComboBox;

/** A time zone, looked for by city or by what people call it. */
public final class ZoneEntry extends ChoiceEntry<ZoneId> {

    /** Places by continent: the others are abbreviations and left-overs of other systems. */
    private static final Pattern PLACE =
            Pattern.compile("UTC|(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> PLACE.matcher(id).matches())
            .sorted()
            .map(ZoneId::of)
            .toList();

    /** An empty entry. */
    public ZoneEntry() {
        super(new SearchableComboBox<>());
    }

    /** Shows a zone among all. */
    public void show(ZoneId zone, Consumer<ZoneId> taken) {
        List<ZoneId> all = new ArrayList<>(ALL);
        if (!all.contains(zone)) {
            all.addFirst(zone);
        }
        show(all, zone, ZoneEntry::words, taken);
    }

    /** {@code Europe/Berlin · Central European Time}. */
    static String words(ZoneId zone) {
        String id = zone.getId().replace('_', ' ');
        String name = zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return name.equals(zone.getId()) ? id : id + " · " + name;
    }
}
