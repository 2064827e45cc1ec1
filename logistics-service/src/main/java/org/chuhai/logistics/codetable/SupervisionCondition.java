package org.chuhai.logistics.codetable;

import org.chuhai.platform.language.Text;

/**
 * A document that goods need at customs, as one letter or digit of the tariff says.
 *
 * @param code one letter or digit; capital and small letters differ
 * @param direction of the trade in which it is asked for
 * @param blocksList whether exported goods under it are kept off the list
 */
public record SupervisionCondition(String code, Text name, Direction direction, Answer blocksList) {

    private static final Columns COLUMNS = Columns.required(
            "code", "nameZh", "nameEn", "direction", "blocksList", "evidence", "blocksEvidence", "source");
    private static final Shape CODE = Shape.of("[0-9A-Za-z]", "一位数字或字母", "one digit or letter");
    private static final Shape DIRECTION =
            Shape.of("EXPORT|IMPORT|BOTH", "EXPORT、IMPORT 或 BOTH", "EXPORT, IMPORT or BOTH");
    private static final Shape ANSWER = Shape.of("yes|no|unknown", "yes、no 或 unknown", "yes, no or unknown");

    /** Which way the goods go. */
    public enum Direction {
        EXPORT,
        IMPORT,
        BOTH
    }

    /** What the table answers. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    static CodeTable<SupervisionCondition> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, SupervisionCondition::of, "code");
    }

    private static SupervisionCondition of(DataRow row) {
        row.evidence("evidence");
        row.evidence("blocksEvidence");
        return new SupervisionCondition(
                row.text("code", CODE),
                row.name(),
                Direction.valueOf(row.text("direction", DIRECTION)),
                switch (row.text("blocksList", ANSWER)) {
                    case "yes" -> Answer.YES;
                    case "no" -> Answer.NO;
                    default -> Answer.UNKNOWN;
                });
    }
}
