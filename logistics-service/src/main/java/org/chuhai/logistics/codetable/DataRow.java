package org.chuhai.logistics.codetable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chuhai.logistics.codetable.UnusableDataFile.Rule;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** One row of a data file, which knows its place so that every refusal can name it. */
public final class DataRow {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,14}(\\.\\d{1,14})?");

    private final String file;
    private final long line;
    private final Map<String, String> cells;

    DataRow(String file, long line, Map<String, String> cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    public long line() {
        return line;
    }

    /**
     * The cell.
     *
     * @throws UnusableDataFile if it is empty
     */
    public String text(String column) {
        String cell = optional(column);
        if (cell == null) {
            throw at(column, Rule.EMPTY_CELL, new Text("此列不得为空", "the cell must not be empty"));
        }
        return cell;
    }

    /** The cell, or null if it is empty. */
    public @Nullable String optional(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(file + " was read without a column " + column);
        }
        return cell.isEmpty() ? null : cell;
    }

    /**
     * The cell in a shape.
     *
     * @throws UnusableDataFile if it is empty or does not have the shape
     */
    public String text(String column, Shape shape) {
        return shaped(column, text(column), shape);
    }

    /**
     * The cell in a shape, or null if it is empty.
     *
     * @throws UnusableDataFile if it is filled and does not have the shape
     */
    public @Nullable String optional(String column, Shape shape) {
        String cell = optional(column);
        return cell == null ? null : shaped(column, cell, shape);
    }

    /**
     * A decimal above zero without sign and exponent.
     *
     * @throws UnusableDataFile if the cell is anything else
     */
    public BigDecimal positive(String column) {
        String cell = text(column);
        if (!DECIMAL.matcher(cell).matches() || new BigDecimal(cell).signum() == 0) {
            throw at(
                    column,
                    Rule.BAD_NUMBER,
                    new Text(
                            "“" + cell + "”不是大于零的十进制数，例如 0.4536",
                            "\"" + cell + "\" is not a decimal above zero, such as 0.4536"));
        }
        return new BigDecimal(cell);
    }

    /** The parts of a cell that semicolons separate; none if it is empty. */
    public List<String> list(String column) {
        String cell = optional(column);
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
    }

    /** The name in both languages, from the columns nameZh and nameEn. */
    public Text name() {
        return new Text(text("nameZh"), text("nameEn"));
    }

    /**
     * The grade of evidence.
     *
     * @throws UnusableDataFile if the cell holds none of the words of {@link Evidence}
     */
    public Evidence evidence(String column) {
        String cell = text(column);
        for (Evidence evidence : Evidence.values()) {
            if (evidence.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return evidence;
            }
        }
        String words = Arrays.toString(Evidence.values()).toLowerCase(Locale.ROOT);
        throw refused(
                column,
                new Text(
                        "“" + cell + "”不是证据等级，允许 " + words,
                        "\"" + cell + "\" is no grade of evidence; allowed are " + words));
    }

    /** A refusal of the cell for a reason that only the reader of the row knows. */
    public UnusableDataFile refused(String column, Text why) {
        return at(column, Rule.BAD_VALUE, why);
    }

    /** A refusal of a key that an earlier row has already. */
    public UnusableDataFile duplicate(String column, String key, long earlierLine) {
        return at(
                column,
                Rule.DUPLICATE_KEY,
                new Text(
                        "“" + key + "”与第 " + earlierLine + " 行重复",
                        "\"" + key + "\" stands in line " + earlierLine + " already"));
    }

    private String shaped(String column, String cell, Shape shape) {
        if (!shape.fits(cell)) {
            throw refused(
                    column,
                    new Text(
                            "“" + cell + "”不符合格式，应为 " + shape.words().zh(),
                            "\"" + cell + "\" does not have the form: "
                                    + shape.words().en()));
        }
        return cell;
    }

    private UnusableDataFile at(String column, Rule rule, Text why) {
        return UnusableDataFile.inCell(rule, file, line, column, why);
    }
}
