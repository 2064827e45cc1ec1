package org.chuhai.logistics.reconciliation;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.jspecify.annotations.Nullable;

/** One text for each of the three documents; null where the document has none. */
public record Sides(
        @Nullable String order,
        @Nullable String waybill,
        @Nullable String declaration) {

    public static final Sides NONE = new Sides(null, null, null);

    public @Nullable String of(DocumentKind document) {
        return switch (document) {
            case ORDER -> order;
            case WAYBILL -> waybill;
            case DECLARATION -> declaration;
        };
    }

    public Sides with(DocumentKind document, @Nullable String value) {
        return switch (document) {
            case ORDER -> new Sides(value, waybill, declaration);
            case WAYBILL -> new Sides(order, value, declaration);
            case DECLARATION -> new Sides(order, waybill, value);
        };
    }
}
