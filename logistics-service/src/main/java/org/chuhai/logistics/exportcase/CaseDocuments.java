package org.chuhai.logistics.exportcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.jspecify.annotations.Nullable;

/** The documents that a case holds; null for what has not come. */
record CaseDocuments(
        @Nullable Content order,
        @Nullable Content waybill,
        @Nullable Content declaration) {

    /** Those of a case, out of contents by their ids. */
    static CaseDocuments of(ExportCase one, Map<UUID, Content> contents) {
        return new CaseDocuments(
                contents.get(one.documentId(DocumentKind.ORDER)),
                contents.get(one.documentId(DocumentKind.WAYBILL)),
                contents.get(one.documentId(DocumentKind.DECLARATION)));
    }

    @Nullable Content of(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> order;
            case WAYBILL -> waybill;
            case DECLARATION -> declaration;
        };
    }

    @Nullable UUID idOf(DocumentKind kind) {
        Content content = of(kind);
        return content == null ? null : content.document().id();
    }

    @Nullable Integer revisionOf(DocumentKind kind) {
        Content content = of(kind);
        return content == null ? null : content.document().revision();
    }

    /** The order's own number, else as the declaration or the waybill names it. */
    @Nullable String orderNo() {
        if (order != null) {
            return order.document().number();
        }
        return declaration != null
                ? declared().orderNo()
                : waybill == null ? null : carried().orderNo();
    }

    /** The waybill's own number, else as the declaration names it. */
    @Nullable String waybillNo() {
        if (waybill != null) {
            return waybill.document().number();
        }
        return declaration == null ? null : declared().waybillNo();
    }

    /** Every number that these documents mention. */
    List<MentionedNumber> keys() {
        List<@Nullable MentionedNumber> keys = new ArrayList<>();
        if (order != null) {
            keys.add(MentionedNumber.of(DocumentKind.ORDER, order.document().number()));
        }
        if (waybill != null) {
            keys.add(MentionedNumber.of(DocumentKind.WAYBILL, waybill.document().number()));
            keys.add(MentionedNumber.of(DocumentKind.ORDER, carried().orderNo()));
        }
        if (declaration != null) {
            keys.add(MentionedNumber.of(DocumentKind.ORDER, declared().orderNo()));
            keys.add(MentionedNumber.of(DocumentKind.WAYBILL, declared().waybillNo()));
        }
        return keys.stream()
                .<MentionedNumber>flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** As the engine takes them: what was called off is as good as not there. */
    ExportDocuments examined() {
        return ExportDocuments.of(new ThreeDocuments(
                presented(order, Order.class),
                presented(waybill, Waybill.class),
                presented(declaration, Declaration.class)));
    }

    Declaration declared() {
        return (Declaration) Objects.requireNonNull(declaration).presented().document();
    }

    Waybill carried() {
        return (Waybill) Objects.requireNonNull(waybill).presented().document();
    }

    private static <D extends CustomsDocument> @Nullable Presented<D> presented(
            @Nullable Content content, Class<D> kind) {
        if (content == null || content.document().state() == DocumentState.CANCELLED) {
            return null;
        }
        Presented<?> stored = content.presented();
        return new Presented<>(kind.cast(stored.document()), stored.revision(), stored.state());
    }
}
