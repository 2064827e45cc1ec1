package org.chuhai.local.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/**
 * A document that waits for its partners: its keys, normalised, and where to get it. A million of them must fit into
 * memory, which a million documents would not.
 *
 * @param orderNo of the order it is or names
 * @param furtherOrderNos of the orders that a declaration names besides
 * @param seller as {@link Firms} tells firms apart
 * @param waybillNo of the waybill it is or names
 * @param carrier as {@link Firms} tells firms apart
 * @param route of a declaration
 * @param kept the document itself while there are few
 */
record Filed(
        DocumentKind kind,
        @Nullable String orderNo,
        List<String> furtherOrderNos,
        @Nullable String seller,
        @Nullable String waybillNo,
        @Nullable String carrier,
        @Nullable Route route,
        Place place,
        @Nullable Presented<?> kept) {

    static Filed of(Presented<?> presented, Firms firms, Place place, boolean keep) {
        Presented<?> kept = keep ? presented : null;
        return switch (presented.document()) {
            case Order order ->
                new Filed(
                        order.kind(),
                        Normal.key(order.orderNo()),
                        List.of(),
                        firms.identity(order.seller()),
                        null,
                        null,
                        null,
                        place,
                        kept);
            case Waybill waybill ->
                new Filed(
                        waybill.kind(),
                        key(waybill.orderNo()),
                        List.of(),
                        identity(firms, waybill.seller()),
                        Normal.key(waybill.waybillNo()),
                        firms.identity(waybill.carrier()),
                        null,
                        place,
                        kept);
            case Declaration declaration ->
                new Filed(
                        declaration.kind(),
                        Normal.key(declaration.orderNo()),
                        declaration.furtherOrderNos().stream().map(Normal::key).toList(),
                        firms.identity(declaration.seller()),
                        key(declaration.waybillNo()),
                        identity(firms, declaration.carrier()),
                        declaration.route(),
                        place,
                        kept);
        };
    }

    /** Whether another reading of the same place gave the same keys. */
    boolean hasKeysOf(Filed other) {
        return kind == other.kind
                && Objects.equals(orderNo, other.orderNo)
                && furtherOrderNos.equals(other.furtherOrderNos)
                && Objects.equals(waybillNo, other.waybillNo);
    }

    /** All that it names, the first before the others. */
    List<String> orderNos() {
        return Stream.concat(Stream.ofNullable(orderNo), furtherOrderNos.stream())
                .toList();
    }

    /** Whether both are about one waybill: a declaration names it, or another one that does. */
    boolean names(Filed other) {
        return waybillNo != null && waybillNo.equals(other.waybillNo) && !Firms.differForSure(carrier, other.carrier);
    }

    private static @Nullable String key(@Nullable String raw) {
        return raw == null ? null : Normal.key(raw);
    }

    private static @Nullable String identity(Firms firms, @Nullable Party party) {
        return party == null ? null : firms.identity(party);
    }
}
