package org.chuhai.logistics.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.jspecify.annotations.Nullable;

/** One declaration with several orders or waybills, or with others that declare the same order. Immutable. */
record Several(
        List<Golden> orders,
        List<Golden> waybills,
        @Nullable Golden declaration,
        List<Golden> others,
        Set<Allowance> allowed) {

    /** The walnut export as it is, with every relation allowed. */
    static Several walnut() {
        Golden walnut = Golden.walnut();
        return new Several(List.of(walnut), List.of(walnut), walnut, List.of(), Set.of(Allowance.values()));
    }

    Several orders(Golden... now) {
        return new Several(Arrays.asList(now), waybills, declaration, others, allowed);
    }

    Several waybills(Golden... now) {
        return new Several(orders, Arrays.asList(now), declaration, others, allowed);
    }

    Several declaration(Golden now) {
        return new Several(orders, waybills, now, others, allowed);
    }

    Several others(Golden... now) {
        return new Several(orders, waybills, declaration, Arrays.asList(now), allowed);
    }

    Several allowing(Allowance... now) {
        return new Several(orders, waybills, declaration, others, Set.of(now));
    }

    ExportDocuments documents() {
        return new ExportDocuments(
                all(Order.class, DocumentKind.ORDER, orders),
                all(Waybill.class, DocumentKind.WAYBILL, waybills),
                declaration == null ? null : declaration.documents().declaration(),
                all(Declaration.class, DocumentKind.DECLARATION, others));
    }

    Report report() {
        return new ReconciliationEngine(allowing(allowed)).reconcile(documents());
    }

    /** What ships with the service, by a profile that allows these relations on both routes. */
    static ReferenceData allowing(Set<Allowance> allowed) {
        Map<Allowance, Set<Route>> allowances = new EnumMap<>(Allowance.class);
        allowed.forEach(allowance -> allowances.put(allowance, Set.of(Route.values())));
        Profile profile = new Profile("several", Set.of(), Map.of(), Map.of(), allowances);
        ReferenceData shipped = Golden.SHIPPED;
        return ReferenceData.of(profile, shipped.codeTables(), shipped.tariff(), shipped.rates(), shipped.parties());
    }

    private static <D extends CustomsDocument> List<Presented<D>> all(
            Class<D> type, DocumentKind kind, List<Golden> goldens) {
        List<Presented<D>> all = new ArrayList<>();
        for (Golden golden : goldens) {
            Presented<?> presented = golden.documents().of(kind);
            if (presented != null) {
                all.add(new Presented<>(type.cast(presented.document()), presented.revision(), presented.state()));
            }
        }
        return all;
    }
}
