package org.chuhai.logistics.rate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Columns;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.DataRow;
import org.chuhai.logistics.codetable.Evidence;
import org.chuhai.logistics.codetable.Shape;
import org.chuhai.platform.language.Text;

/** Rates by currency and month. */
public final class RateTable {

    private static final String YUAN = "CNY";
    private static final Columns COLUMNS = Columns.required("month", "currency", "cny", "evidence");
    private static final Shape MONTH =
            Shape.of("[0-9]{4}-(0[1-9]|1[0-2])", "年-月，例如 2026-01", "year and month, such as 2026-01");
    private static final Shape CURRENCY = Shape.THREE_LETTERS;

    private final DataFile.Identity file;
    private final Map<String, Map<YearMonth, Rate>> byCurrency;

    private RateTable(DataFile.Identity file, Map<String, Map<YearMonth, Rate>> byCurrency) {
        this.file = file;
        this.byCurrency = byCurrency;
    }

    /** Invented figures, marked as illustrative: an operator replaces them by those of customs. */
    public static RateTable shipped() {
        return of(DataFile.shipped(RateTable.class, "rates.csv"));
    }

    /**
     * The rates of an operator.
     *
     * @throws org.chuhai.logistics.codetable.UnusableDataFile if the file has a mistake, or a currency that this table
     *     lacks: nothing could ever use the rate, so that it must be a slip
     */
    public static RateTable of(DataFile file, CodeTable<Currency> currencies) {
        for (DataRow row : file.rows(COLUMNS)) {
            String currency = row.text("currency", CURRENCY);
            if (currencies.get(currency) == null) {
                throw row.refused(
                        "currency",
                        new Text(
                                "币制代码表中没有“" + currency + "”", "the currency table does not have \"" + currency + "\""));
            }
        }
        return of(file);
    }

    /**
     * Rates of whatever currencies.
     *
     * @throws org.chuhai.logistics.codetable.UnusableDataFile if the file has a mistake
     */
    public static RateTable of(DataFile file) {
        Map<String, Map<YearMonth, Rate>> byCurrency = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (DataRow row : file.rows(COLUMNS)) {
            Rate rate = rate(row);
            String key = rate.currency() + " " + rate.month();
            Long earlier = lines.putIfAbsent(key, row.line());
            if (earlier != null) {
                throw row.duplicate("currency", key, earlier);
            }
            byCurrency.computeIfAbsent(rate.currency(), c -> new HashMap<>()).put(rate.month(), rate);
        }
        return new RateTable(file.identity(), byCurrency);
    }

    /**
     * The rate of exactly this month; the yuan has one in every month.
     *
     * @param currency ISO 4217
     */
    public Optional<Rate> find(String currency, YearMonth month) {
        if (currency.equals(YUAN)) {
            return Optional.of(new Rate(month, YUAN, BigDecimal.ONE, Evidence.OFFICIAL));
        }
        return Optional.ofNullable(byCurrency.getOrDefault(currency, Map.of()).get(month));
    }

    public DataFile.Identity file() {
        return file;
    }

    private static Rate rate(DataRow row) {
        String currency = row.text("currency", CURRENCY);
        if (currency.equals(YUAN)) {
            throw row.refused("currency", new Text("人民币的汇率恒为 1，无需列出", "the yuan is always one and has no row"));
        }
        return new Rate(
                YearMonth.parse(row.text("month", MONTH)), currency, row.positive("cny"), row.evidence("evidence"));
    }
}
