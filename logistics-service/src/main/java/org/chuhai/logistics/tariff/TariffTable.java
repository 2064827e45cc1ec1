package org.chuhai.logistics.tariff;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Columns;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.DataRow;
import org.chuhai.logistics.codetable.Shape;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Tariff rows by their ten digits. */
public final class TariffTable {

    private static final Columns COLUMNS = Columns.required("hsCode", "nameZh", "nameEn", "unit1", "evidence", "source")
            .optional("unit2", "conditions");
    private static final Shape HS_CODE = Shape.digits(10);
    private static final Shape UNIT = Shape.digits(3);
    private static final Shape CONDITIONS = Shape.of("[0-9A-Za-z]+", "数字和英文字母", "digits and letters");

    private static final char AFTER_DIGITS = '9' + 1;

    private final DataFile.Identity file;
    private final CodeTable<TariffRow> rows;
    private final NavigableMap<String, TariffRow> sorted = new TreeMap<>();

    private TariffTable(DataFile.Identity file, CodeTable<TariffRow> rows) {
        this.file = file;
        this.rows = rows;
        rows.rows().forEach(row -> sorted.put(row.hsCode(), row));
    }

    /** A few rows to begin with, none of them compared with the tariff of the year. */
    public static TariffTable shipped() {
        return of(DataFile.shipped(TariffTable.class, "tariff.csv"));
    }

    /**
     * The tariff of an operator.
     *
     * @throws org.chuhai.logistics.codetable.UnusableDataFile if the file has a mistake
     */
    public static TariffTable of(DataFile file) {
        return new TariffTable(file.identity(), CodeTable.read(file, COLUMNS, TariffTable::row, "hsCode"));
    }

    /** The row of exactly these ten digits, or null; allocates nothing. */
    public @Nullable TariffRow get(@Nullable String hsCode) {
        return rows.get(hsCode);
    }

    /** The rows of a heading or subheading, by its first digits. */
    public Collection<TariffRow> startingWith(String digits) {
        return sorted.subMap(digits, digits + AFTER_DIGITS).values();
    }

    public Optional<TariffRow> find(String hsCode) {
        return rows.find(hsCode);
    }

    /** In the order of the file. */
    public List<TariffRow> rows() {
        return rows.rows();
    }

    public DataFile.Identity file() {
        return file;
    }

    private static TariffRow row(DataRow row) {
        String unit1 = row.text("unit1", UNIT);
        String unit2 = row.optional("unit2", UNIT);
        if (unit1.equals(unit2)) {
            throw row.refused("unit2", new Text("与第一法定单位相同", "it is the same as the first legal unit"));
        }
        String conditions = row.optional("conditions", CONDITIONS);
        return new TariffRow(
                row.text("hsCode", HS_CODE),
                row.name(),
                unit1,
                unit2,
                conditions == null ? "" : conditions,
                row.evidence("evidence"));
    }
}
