package org.chuhai.logistics.customssimulator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * One document of a message as it came in.
 *
 * @param head the document's own fields; what is broken is not among them
 * @param violations what is wrong with its structure
 */
record Submission(Submitted kind, Structure head, List<Structure> lines, List<Violation> violations) {

    private static final String FOREIGN_PLATFORM = "无";
    private static final String SEPARATOR = "\n";

    Submission {
        lines = List.copyOf(lines);
        violations = List.copyOf(violations);
    }

    static Submission of(Submitted kind, Structure document, List<Violation> violations) {
        if (kind == Submitted.FORM) {
            return new Submission(kind, FormWords.head(document), FormWords.lines(document), violations);
        }
        return new Submission(
                kind,
                kind.head().isEmpty() ? document : document.part(kind.head()),
                kind.lines().isEmpty() ? List.of() : document.parts(kind.lines()),
                violations);
    }

    /** What a receipt repeats, as far as it is there. */
    Map<CebKey, String> keys() {
        Map<CebKey, String> keys = new EnumMap<>(CebKey.class);
        for (CebKey key : kind.answered()) {
            String value = head.optional(key.element());
            if (value != null) {
                keys.put(key, value);
            }
        }
        return keys;
    }

    /** By what it is known (K7); null where a part of that is missing. */
    @Nullable String key() {
        return joined(kind.identity());
    }

    /**
     * By what else no two may be known: an order on its platform, a list with who declares it, a form in the data centre; each
     * sending of a form has a number of its own.
     */
    @Nullable String otherKey() {
        return switch (kind) {
            case ORDER ->
                FOREIGN_PLATFORM.equals(head.optional(CebKey.EBP_CODE.element()))
                        ? null
                        : joined(List.of(CebKey.EBP_CODE, CebKey.ORDER_NO));
            case LIST -> joined(List.of(CebKey.AGENT_CODE, CebKey.COP_NO));
            case FORM -> head.optional(CebKey.PRE_NO.element());
            case WAYBILL, CANCELLATION, ARRIVAL, DEPARTURE, MASTER_LIST -> null;
        };
    }

    /**
     * By what the waybill is known that a list names; of a form, which names no carrier, the order number and the waybill number: by
     * these it is known again that was not stored, as long as it has no number of the data centre.
     */
    @Nullable String waybillKey() {
        return switch (kind) {
            case LIST -> joined(Submitted.WAYBILL.identity());
            case FORM -> joined(List.of(CebKey.ORDER_NO, CebKey.LOGISTICS_NO));
            case ORDER, WAYBILL, CANCELLATION, ARRIVAL, DEPARTURE, MASTER_LIST -> null;
        };
    }

    boolean isNew() {
        return "1".equals(head.optional("appType"));
    }

    boolean isDeletion() {
        return "3".equals(head.optional("appType"));
    }

    /** Only kept at the electronic port, and not declared. */
    boolean isStored() {
        return "1".equals(head.optional("appStatus"));
    }

    private @Nullable String joined(List<CebKey> keys) {
        return keys.stream().allMatch(key -> head.optional(key.element()) != null)
                ? keys.stream().map(key -> head.text(key.element())).collect(Collectors.joining(SEPARATOR))
                : null;
    }
}
