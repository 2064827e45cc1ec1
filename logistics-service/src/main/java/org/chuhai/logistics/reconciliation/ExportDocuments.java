package org.chuhai.logistics.reconciliation;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one declaration that there are so far: usually three, more where orders are declared together, or one
 * order leaves in parts.
 *
 * @param orders those that the declaration covers, the one that it names first before the others
 * @param waybills those by which its goods travel, the one that it names first
 * @param otherDeclarations declarations of the same orders: what they declare is no longer this one's
 */
public record ExportDocuments(
        List<Presented<Order>> orders,
        List<Presented<Waybill>> waybills,
        @Nullable Presented<Declaration> declaration,
        List<Presented<Declaration>> otherDeclarations) {

    public ExportDocuments {
        orders = List.copyOf(orders);
        waybills = List.copyOf(waybills);
        otherDeclarations = List.copyOf(otherDeclarations);
    }

    /** The three documents of the usual export. */
    public static ExportDocuments of(ThreeDocuments three) {
        return new ExportDocuments(
                three.order() == null ? List.of() : List.of(three.order()),
                three.waybill() == null ? List.of() : List.of(three.waybill()),
                three.declaration(),
                List.of());
    }

    /** One order at most, one waybill and one declaration, and no other that declares the same; or no declaration yet. */
    public boolean isUsual() {
        return declaration == null
                || (orders.size() < 2
                        && waybills.size() < 2
                        && otherDeclarations.isEmpty()
                        && declaration.document().furtherOrderNos().isEmpty());
    }

    /** The first of each kind: all that there is in the usual export. */
    public ThreeDocuments first() {
        return new ThreeDocuments(
                orders.isEmpty() ? null : orders.getFirst(),
                waybills.isEmpty() ? null : waybills.getFirst(),
                declaration);
    }
}
