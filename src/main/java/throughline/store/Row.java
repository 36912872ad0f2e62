package throughline.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an item's family with the lists of ids that belong to it. Columns are named as the table names them. */
record Row(ResultSet columns, String id, Map<String, List<String>> lists) {

    String text(String column) throws SQLException {
        String text = columns.getString(column);
        if (text == null) {
            throw new IllegalArgumentException("no " + column + " in the row of " + id);
        }
        return text;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    int whole(String column) throws SQLException {
        return columns.getInt(column);
    }

    long big(String column) throws SQLException {
        return columns.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    @Nullable
    LocalDate date(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    @Nullable
    LocalDateTime time(String column) throws SQLException {
        return columns.getObject(column, LocalDateTime.class);
    }

    Instant instant(String column) throws SQLException {
        Instant instant = instantOrNull(column);
        if (instant == null) {
            throw new IllegalArgumentException("no " + column + " in the row of " + id);
        }
        return instant;
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = columns.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A time as a column takes it. */
    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String column, Class<E> type) throws SQLException {
        return textOrNull(column) == null ? null : word(column, type);
    }

    @Nullable
    BigDecimal decimalOrNull(String column) throws SQLException {
        String text = textOrNull(column);
        return text == null ? null : new BigDecimal(text);
    }

    /** The ids of a list, in order; empty where there are none. */
    List<String> ids(String field) {
        return lists.getOrDefault(field, List.of());
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
