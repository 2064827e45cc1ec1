package org.chuhai.local.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * How a case is called and where it stands among others: by order number, waybill number, scope, what is unknown first.
 *
 * @param scope folder; null for three files and for a stream
 * @param orderNo normalised
 * @param waybillNo normalised
 */
record CaseKey(
        @Nullable String scope,
        @Nullable String orderNo,
        @Nullable String waybillNo) implements Comparable<CaseKey> {

    private static final Comparator<@Nullable String> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.<String>naturalOrder());
    private static final Comparator<CaseKey> ORDER = Comparator.comparing(CaseKey::orderNo, UNKNOWN_FIRST)
            .thenComparing(CaseKey::waybillNo, UNKNOWN_FIRST)
            .thenComparing(CaseKey::scope, UNKNOWN_FIRST);

    /** The order's own number and the waybill's own, else as the other documents name them. */
    static CaseKey of(@Nullable String scope, List<Filed> documents) {
        return new CaseKey(
                scope,
                least(documents, Filed::orderNo, DocumentKind.ORDER, DocumentKind.DECLARATION, DocumentKind.WAYBILL),
                least(documents, Filed::waybillNo, DocumentKind.WAYBILL, DocumentKind.DECLARATION));
    }

    /** Of the first kind that has any; several numbers come together only in a case that cannot be judged. */
    private static @Nullable String least(
            List<Filed> documents, Function<Filed, @Nullable String> number, DocumentKind... kinds) {
        String least = null;
        for (DocumentKind kind : kinds) {
            for (Filed document : documents) {
                String candidate = document.kind() == kind ? number.apply(document) : null;
                if (candidate != null && (least == null || candidate.compareTo(least) < 0)) {
                    least = candidate;
                }
            }
            if (least != null) {
                return least;
            }
        }
        return null;
    }

    @Override
    public int compareTo(CaseKey other) {
        return ORDER.compare(this, other);
    }
}
