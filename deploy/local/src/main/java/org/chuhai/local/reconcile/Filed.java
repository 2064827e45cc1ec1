package org.chuhai.local.reconcile;

import java.util.Objects;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/**
 * A document that waits for its partners: its keys, normalised, and where to get it. A million of them must fit into
 * memory, which a million documents would not.
 *
 * @param orderNo of the order it is or names
 * @param seller as {@link Firms} tells firms apart
 * @param waybillNo of the waybill it is or names
 * @param carrier as {@link Firms} tells firms apart
 * @param kept the document itself while there are few
 */
record Filed(
        DocumentKind kind,
        @Nullable String orderNo,
        @Nullable String seller,
        @Nullable String waybillNo,
        @Nullable String carrier,
        Place place,
        @Nullable Presented<?> kept) {

    static Filed of(Presented<?> presented, Firms firms, Place place, boolean keep) {
        Presented<?> kept = keep ? presented : null;
        return switch (presented.document()) {
            case Order order ->
                new Filed(
                        order.kind(),
                        Normal.key(order.orderNo()),
                        firms.identity(order.seller()),
                        null,
                        null,
                        place,
                        kept);
            case Waybill waybill ->
                new Filed(
                        waybill.kind(),
                        key(waybill.orderNo()),
                        identity(firms, waybill.seller()),
                        Normal.key(waybill.waybillNo()),
                        firms.identity(waybill.carrier()),
                        place,
                        kept);
            case Declaration declaration ->
                new Filed(
                        declaration.kind(),
                        Normal.key(declaration.orderNo()),
                        firms.identity(declaration.seller()),
                        key(declaration.waybillNo()),
                        identity(firms, declaration.carrier()),
                        place,
                        kept);
        };
    }

    /** Whether another reading of the same place gave the same keys. */
    boolean hasKeysOf(Filed other) {
        return kind == other.kind
                && Objects.equals(orderNo, other.orderNo)
                && Objects.equals(waybillNo, other.waybillNo);
    }

    private static @Nullable String key(@Nullable String raw) {
        return raw == null ? null : Normal.key(raw);
    }

    private static @Nullable String identity(Firms firms, @Nullable Party party) {
        return party == null ? null : firms.identity(party);
    }
}
