package org.chuhai.logistics.exportcase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentFiled;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;

/**
 * What one list does concerns those that declare the same order or waybill (K07, K08): their cases are examined anew when a
 * list comes, goes to customs or comes back from there, and when what they declare comes behind them, so that none matches any
 * longer than it may.
 */
@ApplicationScoped
class OtherLists {

    /** Behind {@link CaseJoining}, which has no priority: by then the list stands in its case. */
    private static final int AFTER_JOINING = Interceptor.Priority.APPLICATION + 600;

    private final Cases cases;
    private final CaseLookup lookup;
    private final CaseJoining joining;
    private final CaseExamination examination;

    OtherLists(Cases cases, CaseLookup lookup, CaseJoining joining, CaseExamination examination) {
        this.cases = cases;
        this.lookup = lookup;
        this.joining = joining;
        this.examination = examination;
    }

    void examine(@Observes @Priority(AFTER_JOINING) DocumentFiled filed) {
        if (filed.document().kind() == DocumentKind.DECLARATION) {
            besides(filed.document().id());
        } else if (filed.what() == DocumentFiled.What.REVISED
                && filed.document().revision() == 1) {
            waiting(filed.document().id());
        }
    }

    private void besides(UUID list) {
        ExportCase own = cases.holding(list).stream().findFirst().orElseThrow();
        List<ExportCase> others = own.documentIds()
                .filter(id -> !id.equals(list))
                .flatMap(this::declared)
                .filter(one -> !one.equals(own))
                .distinct()
                .limit(DeclaringLists.MOST_CASES)
                .toList();
        if (!others.isEmpty() && isList(lookup.documents(own))) {
            others.forEach(this::examine);
        }
    }

    /** Lists that came before what they declare: the first of them was examined when it did not stand in the others yet. */
    private void waiting(UUID orderOrWaybill) {
        List<ExportCase> all =
                declared(orderOrWaybill).limit(DeclaringLists.MOST_CASES).toList();
        if (all.size() > 1) {
            all.forEach(this::examine);
        }
    }

    private Stream<ExportCase> declared(UUID document) {
        return cases.holding(document).stream().filter(ExportCase::isDeclared);
    }

    private void examine(ExportCase one) {
        CaseDocuments held = lookup.documents(one);
        if (isList(held)) {
            Set<UUID> before = joining.adopt(one, held);
            examination.run(one, held, CaseRun.Trigger.DOCUMENT);
            joining.settle(one, before, CaseRun.Trigger.DOCUMENT);
        }
    }

    private static boolean isList(CaseDocuments held) {
        return held.declaration() != null && held.declared().route() == Route.LIST;
    }
}
