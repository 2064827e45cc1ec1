package org.chuhai.logistics.codetable;

import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** A data file has a mistake, and none of it is used: half a table would judge documents wrongly and silently. */
public final class UnusableDataFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final transient Text text;

    /** What a data file has to keep. */
    public enum Rule {
        UNREADABLE,
        NOT_UTF8,
        BROKEN_CSV,
        NO_VERSION,
        NO_SOURCE,
        NO_HEADER,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        REPEATED_COLUMN,
        WRONG_CELL_COUNT,
        EMPTY_CELL,
        BAD_NUMBER,
        BAD_VALUE,
        DUPLICATE_KEY
    }

    private UnusableDataFile(Rule rule, Text text, @Nullable Throwable cause) {
        super(text.en() + " (" + rule + ")", cause);
        this.rule = rule;
        this.text = text;
    }

    static UnusableDataFile inFile(Rule rule, String file, Text why) {
        return inFile(rule, file, why, null);
    }

    static UnusableDataFile inFile(Rule rule, String file, Text why, @Nullable Throwable cause) {
        return new UnusableDataFile(rule, placed(file, file, why), cause);
    }

    static UnusableDataFile inLine(Rule rule, String file, long line, Text why) {
        return new UnusableDataFile(rule, placed(file + " 第 " + line + " 行", file + ", line " + line, why), null);
    }

    static UnusableDataFile inCell(Rule rule, String file, long line, String column, Text why) {
        return new UnusableDataFile(
                rule,
                placed(
                        file + " 第 " + line + " 行 " + column + " 列",
                        file + ", line " + line + ", column " + column,
                        why),
                null);
    }

    private static Text placed(String zhPlace, String enPlace, Text why) {
        return new Text(zhPlace + "：" + why.zh(), enPlace + ": " + why.en());
    }

    public Rule rule() {
        return rule;
    }

    /** File, line and column as far as they are known, and what is wrong; the rule stands in {@link #rule}. */
    public Text text() {
        return text;
    }
}
