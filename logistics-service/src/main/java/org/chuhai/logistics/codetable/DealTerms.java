package org.chuhai.logistics.codetable;

import java.util.List;
import org.chuhai.platform.language.Text;

/**
 * What a declared price stands for.
 *
 * @param code one digit of the declaration form
 * @param valueBasis what the declared price contains: GOODS, GOODS+FREIGHT, GOODS+INSURANCE, GOODS+INSURANCE+FREIGHT,
 *     EX_WORKS or UNKNOWN
 * @param incoterms rules of sale (Incoterms 2010 and 2020) that are declared under this code
 */
public record DealTerms(String code, Text name, String valueBasis, List<String> incoterms) {

    private static final Columns COLUMNS = Columns.required(
                    "code", "nameZh", "nameEn", "valueBasis", "evidence", "incotermEvidence", "source")
            .optional("incoterms");
    private static final Shape CODE = Shape.digits(1);
    private static final Shape VALUE_BASIS = Shape.of(
            "GOODS(\\+INSURANCE)?(\\+FREIGHT)?|EX_WORKS|UNKNOWN",
            "GOODS（可加 +INSURANCE、+FREIGHT）、EX_WORKS 或 UNKNOWN",
            "GOODS (with +INSURANCE and +FREIGHT behind it where they belong), EX_WORKS or UNKNOWN");
    private static final Shape INCOTERMS =
            Shape.of("[A-Z]{3}(;[A-Z]{3})*", "三个大写字母，多个以分号隔开", "three capital letters each, separated by semicolons");

    public DealTerms {
        incoterms = List.copyOf(incoterms);
    }

    /** Whether the price is known to be the goods with or without this and that. */
    public boolean tellsFees() {
        return !"UNKNOWN".equals(valueBasis);
    }

    /** Whether fees alone make the difference to other terms: nobody knows what brings goods from a factory to the border. */
    public boolean convertsByFees() {
        return valueBasis.startsWith("GOODS");
    }

    public boolean priceContainsFreight() {
        return valueBasis.endsWith("+FREIGHT");
    }

    public boolean priceContainsInsurance() {
        return valueBasis.contains("+INSURANCE");
    }

    static DealTermsTable table(DataFile file) {
        return DealTermsTable.read(file, COLUMNS, DealTerms::of);
    }

    private static DealTerms of(DataRow row) {
        row.evidence("evidence");
        row.evidence("incotermEvidence");
        row.optional("incoterms", INCOTERMS);
        return new DealTerms(
                row.text("code", CODE), row.name(), row.text("valueBasis", VALUE_BASIS), row.list("incoterms"));
    }
}
