package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DocumentKind;

/** The net weight of declared lines after the corrections that were found so far. */
public final class Weights {

    private final Map<Integer, Examination.Corrected> lines = new HashMap<>();
    private final Map<Integer, Missing> missing = new HashMap<>();

    /**
     * A weight that nothing tells.
     *
     * @param pointer of the quantity that should be the weight
     */
    public record Missing(String pointer, FindingDraft by) {}

    /** The line with this index should be weighed, and neither its quantity nor its units tell the weight. */
    public void missing(int index, String pointer, FindingDraft by) {
        missing.put(index, new Missing(pointer, by));
    }

    /** The findings about lines whose weight is missing, by the line's index. */
    public Map<Integer, Missing> missing() {
        return missing;
    }

    /** The weight of the line with this index is right by the finding. */
    public void corrected(int index, BigDecimal kilograms, FindingDraft by) {
        lines.put(index, new Examination.Corrected(kilograms, by));
    }

    public BigDecimal right(int index, BigDecimal stated) {
        Examination.Corrected corrected = lines.get(index);
        return corrected == null ? stated : corrected.value();
    }

    public Set<FindingDraft> faults() {
        Set<FindingDraft> faults = new LinkedHashSet<>();
        lines.values().forEach(corrected -> faults.add(corrected.by()));
        return faults;
    }

    public static Datum datum(DocumentKind document, BigDecimal value, String pointer) {
        return Measure.decimal(document, value, pointer).datum();
    }
}
