package org.chuhai.logistics.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.jspecify.annotations.Nullable;

/** The documents of one export that there are so far. */
public record ThreeDocuments(
        @Nullable Presented<Order> order,
        @Nullable Presented<Waybill> waybill,
        @Nullable Presented<Declaration> declaration) {

    public List<DocumentKind> missing() {
        if (order != null && waybill != null && declaration != null) {
            return List.of();
        }
        List<DocumentKind> missing = new ArrayList<>(3);
        for (DocumentKind kind : DocumentKind.values()) {
            if (of(kind) == null) {
                missing.add(kind);
            }
        }
        return missing;
    }

    public @Nullable Presented<?> of(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> order;
            case WAYBILL -> waybill;
            case DECLARATION -> declaration;
        };
    }
}
