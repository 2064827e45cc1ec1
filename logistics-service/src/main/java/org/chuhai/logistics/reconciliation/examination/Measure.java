package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.DocumentKind;

/**
 * A number that one document states.
 *
 * @param json the number as the document's JSON shape carries it: text for decimals, integer for counts
 */
public record Measure(DocumentKind document, BigDecimal value, String pointer, Object json) {

    public static Measure decimal(DocumentKind document, BigDecimal value, String pointer) {
        return new Measure(document, value, pointer, value.toPlainString());
    }

    public Datum datum() {
        return new Datum(document, value.toPlainString(), Normal.number(value), pointer);
    }
}
