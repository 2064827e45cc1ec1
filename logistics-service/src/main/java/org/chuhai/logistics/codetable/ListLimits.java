package org.chuhai.logistics.codetable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chuhai.platform.language.Text;

/** Up to which value goods may go by list, by trade mode and day. */
public final class ListLimits {

    private static final Columns COLUMNS =
            Columns.required("tradeMode", "validFrom", "evidence", "source").optional("limitCny");
    private static final Shape MODE = Shape.digits(4);
    private static final Shape DAY =
            Shape.of("[0-9]{4}-[0-9]{2}-[0-9]{2}", "日期，如 2026-01-31", "a day such as 2026-01-31");

    private final Map<String, NavigableMap<LocalDate, Optional<BigDecimal>>> byMode;

    private ListLimits(Map<String, NavigableMap<LocalDate, Optional<BigDecimal>>> byMode) {
        this.byMode = byMode;
    }

    /** The limit in yuan, inclusive; empty when it is not known for the mode on that day. */
    public Optional<BigDecimal> on(LocalDate day, String tradeMode) {
        NavigableMap<LocalDate, Optional<BigDecimal>> limits = byMode.get(tradeMode);
        Map.Entry<LocalDate, Optional<BigDecimal>> limit = limits == null ? null : limits.floorEntry(day);
        return limit == null ? Optional.empty() : limit.getValue();
    }

    static ListLimits read(DataFile file) {
        Map<String, NavigableMap<LocalDate, Optional<BigDecimal>>> byMode = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (DataRow row : file.rows(COLUMNS)) {
            row.evidence("evidence");
            String mode = row.text("tradeMode", MODE);
            LocalDate day = day(row);
            Long earlier = lines.putIfAbsent(mode + day, row.line());
            if (earlier != null) {
                throw row.duplicate("validFrom", mode + " " + day, earlier);
            }
            Optional<BigDecimal> limit =
                    row.optional("limitCny") == null ? Optional.empty() : Optional.of(row.positive("limitCny"));
            byMode.computeIfAbsent(mode, m -> new TreeMap<>()).put(day, limit);
        }
        return new ListLimits(byMode);
    }

    private static LocalDate day(DataRow row) {
        String day = row.text("validFrom", DAY);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw row.refused("validFrom", new Text("没有这一天", "there is no such day"));
        }
    }
}
