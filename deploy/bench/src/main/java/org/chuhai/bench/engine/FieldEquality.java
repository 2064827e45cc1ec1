package org.chuhai.bench.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.jspecify.annotations.Nullable;

/**
 * The baseline of the engine: how many fields of three documents are not equal, lines laid side by side by their number. It
 * knows no codes, units, terms or causes, and says nothing of what to change.
 */
final class FieldEquality {

    private FieldEquality() {}

    static int differences(ThreeDocuments documents) {
        Order order = Objects.requireNonNull(documents.order()).document();
        Waybill waybill = Objects.requireNonNull(documents.waybill()).document();
        Declaration declaration =
                Objects.requireNonNull(documents.declaration()).document();
        int differences = differs(order.orderNo(), declaration.orderNo())
                + differs(waybill.waybillNo(), declaration.waybillNo())
                + differs(order.seller().code(), declaration.seller().code())
                + differs(order.currency(), waybill.currency())
                + differs(order.packages(), declaration.packages())
                + differs(waybill.packages(), declaration.packages())
                + differs(waybill.mode(), declaration.transportMode())
                + differs(order.grossWeightKg(), declaration.grossWeightKg())
                + differs(waybill.grossWeightKg(), declaration.grossWeightKg())
                + differs(waybill.freight(), declaration.freight())
                + differs(waybill.insurance(), declaration.insurance());
        List<OrderLine> ordered = order.lines();
        List<DeclarationLine> declared = declaration.lines();
        differences += Math.abs(ordered.size() - declared.size());
        for (int i = 0; i < Math.min(ordered.size(), declared.size()); i++) {
            differences += differences(ordered.get(i), declared.get(i));
        }
        return differences;
    }

    private static int differences(OrderLine ordered, DeclarationLine declared) {
        return differs(ordered.itemNo(), declared.itemNo())
                + differs(ordered.hsCode(), declared.hsCode())
                + differs(ordered.quantity(), declared.quantity())
                + differs(ordered.unit(), declared.unit())
                + differs(ordered.unitPrice(), declared.unitPrice())
                + differs(ordered.total(), declared.total());
    }

    /** What one of them does not say does not differ. */
    private static int differs(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other) ? 0 : 1;
    }

    private static int differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || one.compareTo(other) == 0 ? 0 : 1;
    }
}
